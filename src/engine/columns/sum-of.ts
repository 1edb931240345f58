import type { Algebra } from "./algebra";

/** The sum of columns, null for none. */
export function sumOf<Column>(algebra: Algebra<Column>, columns: readonly (Column | null)[]): Column | null {
  return columns.reduce<Column | null>((sum, column) => (sum === null ? column : column === null ? sum : algebra.plus(sum, column)), null);
}
