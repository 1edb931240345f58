/** How a call passes an argument on: one cell, or rows of cells; the last may be repeated. */
interface Shape {
  readonly dimensionality?: "matrix";
  readonly repeating?: true;
}

const CELL: Shape = {}, ROWS: Shape = { dimensionality: "matrix" };
const SCHEME: readonly Shape[] = [ROWS, ROWS, ROWS, ROWS, ROWS, { dimensionality: "matrix", repeating: true }];

/** What the metadata says of the parameters' shapes, for places that have no metadata file; a test compares the two. */
export const PARAMETER_SHAPES: Readonly<Record<string, readonly Shape[]>> = {
  SCORE: [CELL, CELL, { dimensionality: "matrix", repeating: true }],
  EXPLAIN: [CELL, CELL, { dimensionality: "matrix", repeating: true }],
  READ: [CELL, CELL],
  ITEMS: [CELL],
  RATE: [CELL, CELL],
  SCORES: SCHEME,
  RANKING: SCHEME,
  LEDGER: [CELL, ...SCHEME],
  RANK: [CELL, ROWS, CELL, ROWS, CELL],
  GRADE: [CELL, ROWS],
  RANKRANGE: [ROWS, ROWS, CELL, CELL, CELL],
};
