import type { InspectionChart, InspectionRow, InspectionSheet } from "../../excel/inspection/inspection-sheet";

export type { InspectionChart, InspectionRow, InspectionSheet };

/** What an inspection found: in short, as sheets, and as plain data. */
export interface Inspection {
  /** A few lines, the answer first. */
  readonly headline: readonly string[];
  readonly sheets: readonly InspectionSheet[];
  /** Ranks with their ranges, for a plot. */
  readonly ranges?: readonly { readonly name: string; readonly rank: number; readonly best: number; readonly worst: number }[];
  /** What `--json` writes. Points are decimal strings. */
  readonly json: unknown;
  /** "differences" and "errors" make the command line's exit code 1. */
  readonly outcome: "good" | "differences" | "errors";
}

/** An inspection that cannot be made: what is missing, and what to do. */
export const impossible = (...headline: readonly string[]): Inspection => ({ headline, sheets: [], json: { error: headline.join("") }, outcome: "errors" });
