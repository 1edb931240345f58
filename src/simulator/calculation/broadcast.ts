import { error, matrix, scalar, type Matrix, type Scalar, type Value } from "./scalar";

/** Applies a function of single values to each cell of its arguments; one row or column is repeated, as Excel does. */
export function broadcast(args: readonly (Scalar | Matrix)[], each: (values: readonly Scalar[]) => Scalar): Value {
  const grids = args.map((arg) => (isMatrix(arg) ? arg : [[arg]]));
  const rows = Math.max(...grids.map((grid) => grid.length), 1);
  const columns = Math.max(...grids.map((grid) => grid[0]?.length ?? 1), 1);
  if (!args.some(isMatrix)) return scalar(each(args as readonly Scalar[]));
  const result = Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (__, column) => each(grids.map((grid) => pick(grid, row, column)))));
  return matrix(result);
}

export const isMatrix = (value: Scalar | Matrix): value is Matrix => Array.isArray(value);

function pick(grid: Matrix, row: number, column: number): Scalar {
  const line = grid.length === 1 ? grid[0] : grid[row];
  if (line === undefined) return error("#N/A");
  const value = line.length === 1 ? line[0] : line[column];
  return value === undefined ? error("#N/A") : value;
}
