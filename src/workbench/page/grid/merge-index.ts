import type { Area } from "../../../simulator/state";

export interface MergeIndex {
  /** The merged cells that this one belongs to. */
  readonly at: (row: number, column: number) => Area | undefined;
  /** Rows above `row` from which merged cells reach into it or below. */
  readonly reachingInto: (row: number) => readonly number[];
}

/** Finds merged cells by row: sheets have few of them, and a page draws a thousand cells. */
export function mergeIndex(merges: readonly Area[]): MergeIndex {
  const byRow = new Map<number, Area[]>();
  for (const merge of merges) {
    // A merge of whole columns is looked at for every row anyway.
    for (let row = merge.row; row < merge.row + Math.min(merge.rows, 10_000); row++) {
      const found = byRow.get(row);
      if (found) found.push(merge);
      else byRow.set(row, [merge]);
    }
  }
  return {
    at: (row, column) => byRow.get(row)?.find((merge) => column >= merge.column && column < merge.column + merge.columns),
    reachingInto: (row) => [...new Set((byRow.get(row) ?? []).map((merge) => merge.row).filter((first) => first < row))],
  };
}
