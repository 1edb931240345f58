import type { Place } from "../../assessment/problem";
import type { ColumnPlan, PlanCell } from "../result/table-plan";

/** What an inspection found, as one sheet that can be printed: a title, notes, one table, perhaps a chart. */
export interface InspectionSheet {
  /** Of the sheet; a number is added where it is taken. */
  readonly name: string;
  readonly title: string;
  /** What was done under which settings, and what the table says in short. */
  readonly notes: readonly string[];
  readonly columns: readonly ColumnPlan[];
  readonly rows: readonly InspectionRow[];
  readonly chart?: InspectionChart;
}

export interface InspectionRow {
  readonly cells: readonly PlanCell[];
  /** The cell that the row is about. */
  readonly where?: Place;
}

/** A chart beneath the table, from some of its columns; names stand in the first of them. */
export interface InspectionChart {
  readonly kind: "slope" | "bars";
  readonly title: string;
  /** From 0. The first names the lines or bars, the others are their figures. */
  readonly columns: readonly number[];
  /** How many rows, from the first. */
  readonly rows: number;
}
