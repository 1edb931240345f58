import type { Place, Problem } from "../assessment/problem";
import type { Result } from "../assessment/result";
import type { Scheme } from "../assessment/scheme";
import type { EnteredOverride } from "../services/enter-override";
import type { FileTable } from "../services/tables-in-file";
import type { RubricPreview } from "../services/import-rules";
import type { PaneInspection } from "../services/inspect-in-pane";
import type { Inspection } from "../services/inspect/inspection";
import type { ReportChart } from "../reports/charts/report-charts";
import type { SvgChart } from "../reports/charts/svg-chart";
import type { RankRanges } from "../reports/report-input";
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
  readonly score: (run: Run, whenErrors: WhenErrors, ranges?: "with" | "without") => Promise<Assessment>;
  /** A self-assessment sheet for this unit, or for all with null. */
  readonly createForms: (run: Run, unit: string | null) => Promise<FormsMade>;
  /** A rubric from a file, from what was pasted, or from the cells that are selected, as rows of 考评细则. Writes nothing. */
  readonly previewRubric: (from: RubricSource) => Promise<RubricPreview | FileFault>;
  /** Takes these rows over; problems where something stands in the way, and then nothing was written. */
  readonly importRules: (preview: RubricPreview) => Promise<readonly Problem[]>;
  /** Takes what the forms in this workbook say over into 数据填报. */
  readonly collectForms: () => Promise<FormsCollected>;
  /** Enters formulas of ours that show #NAME? once more. */
  readonly repairFunctions: () => Promise<Repaired>;
  /** Asks Excel, the engine and the workbook how they are. */
  readonly checkSelf: () => Promise<readonly SelfCheck[]>;
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
  readonly report: (of: ReportOf) => Promise<Report>;
  /** 名次区间: the ranking replayed with other weights and readings, and without each indicator. */
  readonly rankRanges: (scheme: Scheme, run: Run) => Promise<RankRanges>;
  /** The annual report as a .docx file. */
  readonly annualReport: (of: ReportOf) => Promise<Uint8Array>;
  /** A sheet with a scorecard for every unit. */
  readonly scorecards: (of: ReportOf, run: Run) => Promise<void>;
  /** Selects 报告用语, which is written with the usual words where it is missing. */
  readonly showPhrases: () => Promise<void>;
  /** Writes a reviewer's score into 复核改分, with today's date; what is wrong with it, and then nothing was written. */
  readonly enterOverride: (given: Omit<EnteredOverride, "date">) => Promise<readonly Problem[]>;
  /** The tables of a file that somebody picked; a word for what is wrong with it. */
  readonly readFile: (bytes: Uint8Array) => Promise<readonly FileTable[] | FileFault>;
  readonly saveOperator: (name: string) => Promise<void>;
  /** Recomputes, compares, replays; changes nothing. */
  readonly inspect: (request: PaneInspection, run: Run) => Promise<Inspection>;
  /** Puts what was found onto new sheets and shows the first. */
  readonly placeInspection: (sheets: Inspection["sheets"]) => Promise<void>;
  /** Writes tried edits into the input tables, all or none: what could not be written. */
  readonly adoptEdits: (edits: string) => Promise<readonly string[]>;
  /** Lays a table out on a new sheet, its chart beside it, and selects it. */
  readonly placeOnNewSheet: (table: ReportTable) => Promise<void>;
}

export type FileFault = "not-text" | "not-a-workbook" | "legacy" | "encrypted" | "too-large" | "broken-part";

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
  /** 台账, 历年得分, 复核改分 …, where the workbook has them. */
  readonly further: readonly string[];
  /** Tables without which nothing can be scored, and those of them in whose place something was found. */
  readonly missing: readonly string[];
  readonly candidates: readonly string[];
  /** Result tables that stand in the workbook. */
  readonly results: readonly string[];
  readonly units: readonly string[];
  /** 操作人; "" where nobody has said. */
  readonly operator: string;
}

/** `result` is null when the input allows none. */
export interface Assessment {
  readonly result: Result | null;
  readonly problems: readonly Problem[];
  /** The sheets now hold this result; or errors or protection stand in the way; or nobody asked. */
  readonly outcome: "written" | "errors" | "refused" | "checked";
  readonly origin: Origin;
}

/** What a result was made from, as it was read, and when: a report states both. */
export interface Origin {
  readonly scheme: Scheme;
  /** 2026-11-23 10:32. */
  readonly at: string;
}

export interface ReportOf {
  readonly result: Result;
  readonly origin: Origin;
  readonly names: "full" | "short";
  /** null: not computed. */
  readonly ranges: RankRanges | null;
}

export interface Report {
  readonly tables: readonly ReportTable[];
  readonly charts: readonly DrawnChart[];
}
/** A chart of the table whose `chart` has its id. */
export interface DrawnChart { readonly chart: ReportChart; readonly drawing: SvgChart }

export type RubricSource = { readonly kind: "file"; readonly bytes: Uint8Array } | { readonly kind: "markup"; readonly html: string } | { readonly kind: "text"; readonly text: string } | { readonly kind: "selection" };

export interface FormsMade {
  readonly made: number;
  /** Units whose sheet stood there already. */
  readonly standing: readonly string[];
  readonly problems: readonly Problem[];
}

export interface FormsCollected {
  readonly forms: number;
  readonly changed: number;
  readonly added: number;
  readonly problems: readonly Problem[];
}

export interface Repaired {
  readonly found: number;
  readonly left: readonly Place[];
  readonly locked: readonly string[];
}

/** One line of 自检: what was asked, whether it is as it should be, and what was found. */
export interface SelfCheck {
  readonly kind: SelfCheckKind;
  readonly verdict: "good" | "doubtful" | "bad";
  /** A version, a number, names: the same in every language. */
  readonly found: string;
  readonly where?: Place;
}
export type SelfCheckKind = "host" | "sets" | "functions" | "engine" | "tables" | "calculation" | "names" | "structure" | "sheets";

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
