/** One printable A4 page on a sheet of its own: rows of cells over a grid of equal columns. */
export interface PagePlan {
  /** Wanted; what Excel forbids in it is replaced. */
  readonly sheetName: string;
  readonly columns: number;
  readonly rows: readonly PageRow[];
}
export interface PageRow {
  readonly cells: readonly PageCell[];
  readonly look: "title" | "line" | "section" | "header" | "body" | "note";
}
export interface PageCell {
  readonly text: string;
  /** How many columns of the grid it takes. */
  readonly columns: number;
  readonly align: "Left" | "Center" | "Right";
  /** A decimal numeral is written as a number with its decimals. */
  readonly kind: "text" | "number" | "label";
}
