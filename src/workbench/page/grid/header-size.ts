/** In pixels: the column letters' row and the row numbers' column. */
export const HEADER = { width: 46, height: 24 } as const;
