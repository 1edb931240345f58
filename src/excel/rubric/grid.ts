/** A rubric as it was found: cells by rows, and which of them are merged. Covered cells are "". */
export interface RubricGrid {
  readonly rows: readonly (readonly string[])[];
  readonly merged: readonly Merged[];
}

export interface Merged {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Pasted text: tab-separated lines as a spreadsheet copies them (cells in quotes may hold line ends), else a line a row. */
export function gridOfText(text: string): RubricGrid {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = "", end] of text.replace(/\r\n?/g, "\n").replace(/\n+$/, "").matchAll(/(?:"((?:[^"]|"")*)"(?=[\t\n]|$)|([^\t\n]*))([\t\n]|$)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === "\n") rows.push([]);
    if (end === "") break;
  }
  return { rows, merged: [] };
}

/** Text with a comma or semicolon between cells, which may stand in quotes (RFC 4180). */
export function gridOfDelimited(text: string, delimiter: "," | ";"): RubricGrid {
  const rows: string[][] = [[]], cell = new RegExp(`(?:"((?:[^"]|"")*)"(?=[${delimiter}\\n]|$)|([^${delimiter}\\n]*))([${delimiter}\\n]|$)`, "g");
  for (const [, quoted, plain = "", end] of text.replace(/\r\n?/g, "\n").replace(/\n+$/, "").matchAll(cell)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === "\n") rows.push([]);
    if (end === "") break;
  }
  return { rows, merged: [] };
}

/** Every cell of a merged area with the text of its first: so a header over three columns heads each of them. */
export function spreadGrid({ rows, merged }: RubricGrid): readonly (readonly string[])[] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const cells = rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ""));
  for (const area of merged) {
    const text = cells[area.row]?.[area.column] ?? "";
    for (let row = area.row; row < area.row + area.rows; row++) cells[row]?.fill(text, area.column, area.column + area.columns);
  }
  return cells;
}
