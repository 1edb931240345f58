import type { Place, Problem } from "../assessment/problem";
import type { Result } from "../assessment/result";
import type { ReportTable } from "../reports/report-table";

/**
 * All that the pane asks of the workbook. Views and actions know nothing else of Excel; `host/` answers it there, and
 * tests answer it on a simulated workbook.
 */
export interface PaneServices {
  readonly survey: () => Promise<Survey>;
  /** Empty tables; problems where some stand in the way, and then nothing was written. */
  readonly createTables: () => Promise<readonly Problem[]>;
  readonly openSample: () => Promise<readonly Problem[]>;
  /** Reads, compiles and scores, and writes nothing. */
  readonly check: (run: Run) => Promise<Assessment>;
  /** The same, and fills in the result tables and charts; with errors only if what can be scored was asked for. */
  readonly score: (run: Run, whenErrors: WhenErrors) => Promise<Assessment>;
  readonly select: (place: Place) => Promise<Selected>;
  /** Selects the settings table. */
  readonly showSettings: () => Promise<Selected>;
  /** Selects the ranking in the result sheets. */
  readonly showRanking: () => Promise<Selected>;
  readonly readSelection: () => Promise<Selection | null>;
  /** Writes the choice into the settings table; null is the first reading. */
  readonly chooseReading: (indicator: string, reading: string | null) => Promise<"written" | "changed">;
  /** Replaces the clause in its cell, unless another stands there by now. */
  readonly correctClause: (change: ClauseChange) => Promise<"written" | "changed">;
  readonly reportTables: (result: Result, names: "full" | "short") => Promise<readonly ReportTable[]>;
  /** Lays a table out on a new sheet and selects it. */
  readonly placeOnNewSheet: (table: ReportTable) => Promise<void>;
}

/** How a long action tells where it is and learns that it should stop. */
export interface Run {
  readonly progress: (step: Step) => void;
  readonly signal: AbortSignal;
}
export interface Step {
  /** What is being done, in Chinese. */
  readonly label: string;
  readonly done: number;
  readonly total: number;
}

/** What stands in the workbook. */
export interface Survey {
  /** 方案名称 and 适用年度 as the settings state them; "" without. */
  readonly title: string;
  readonly tables: readonly { readonly name: string; readonly rows: number }[];
  /** Tables without which nothing can be scored, and those of them in whose place something was found. */
  readonly missing: readonly string[];
  readonly candidates: readonly string[];
  /** Result tables that stand in the workbook. */
  readonly results: readonly string[];
}

/** `result` is null when the input allows none. */
export interface Assessment {
  readonly result: Result | null;
  readonly problems: readonly Problem[];
  /** The sheets now hold this result; or errors or protection stand in the way; or nobody asked. */
  readonly outcome: "written" | "errors" | "refused" | "checked";
}

export type WhenErrors = "leave" | "write";

export interface ClauseChange {
  readonly indicator: string;
  readonly from: string;
  readonly to: string;
}

export type Selected = "selected" | "sheet-missing" | "cell-missing" | "table-missing";

/** Where the person stands: the row of the table under the active cell, and the header above it. */
export interface Selection {
  readonly sheet: string;
  readonly cell: string;
  readonly table: string;
  readonly header: string;
  readonly row: readonly string[];
}
