import type { WrittenTable } from "../schema";

/** One result table as it should stand, before anyone looks at what stands there now. */
export interface TablePlan {
  readonly table: WrittenTable;
  readonly title: string;
  /** The settings in force, in one line; the time of the run is added when something is written. */
  readonly note: string;
  readonly columns: readonly ColumnPlan[];
  readonly rows: readonly (readonly PlanCell[])[];
  /** Columns that tell one row from another, so that what users noted beside a row moves with it. */
  readonly key: readonly string[];
  /** Lines above the header that belong to columns (一级指标, 满分). */
  readonly bands: readonly (readonly PlanCell[])[];
  /** Cells with a sign behind them: a reviewer's score stands beside what was computed 复核改分. */
  readonly marks?: readonly { readonly row: number; readonly column: string }[];
}
export type PlanCell = string | number;

export interface ColumnPlan {
  readonly name: string;
  readonly look: ColumnLook;
  /** In points, as the API counts column widths. */
  readonly width: number;
  readonly format: string;
}
/** word: short and centred; prose: long and wrapped; sum: a subtotal or total among points. */
export type ColumnLook = "name" | "word" | "rank" | "points" | "sum" | "prose";
