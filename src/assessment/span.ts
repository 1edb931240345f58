/** A stretch of a text, in UTF-16 code units of the text as it stands in the cell: [from, to). */
export type Span = readonly [from: number, to: number];
