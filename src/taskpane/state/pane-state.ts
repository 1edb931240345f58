import type { Problem } from "../../assessment/problem";
import type { Result } from "../../assessment/result";
import type { TableStyle } from "../../reports/clipboard/table-style";
import type { RankRanges } from "../../reports/report-input";
import type { PaneInspection } from "../../services/inspect-in-pane";
import type { Inspection } from "../../services/inspect/inspection";
import type { FileTable } from "../../services/tables-in-file";
import type { Origin, Report, SelfCheck, Step, Survey } from "../pane-services";
import type { RubricPreview } from "../../services/import-rules";
import type { Summary } from "../summary/summarize";

/** Everything that the views show; they are functions of it. */
export interface PaneState {
  readonly stage: Stage;
  readonly language: Language;
  readonly tab: Tab;
  readonly survey: Survey | null;
  readonly activity: Activity | null;
  /** The result in memory, of the last check or scoring. */
  readonly assessed: Assessed | null;
  /** Input tables that changed since then, in the order in which they did. */
  readonly changed: readonly string[];
  readonly notice: Notice | null;
  readonly focus: Focus | null;
  /** A score was selected, and nothing has been computed in this session that could explain it. */
  readonly ungrounded: boolean;
  /** A reviewer's score that is being entered; null while none is. */
  readonly overriding: (OverrideDraft & { readonly problems: readonly Problem[] }) | null;
  readonly clauses: ClauseState;
  /** How many problems of each severity are listed. */
  readonly shown: number;
  readonly compared: Compared;
  readonly copied: string | null;
  readonly review: ReviewState;
  readonly report: ReportState;
  /** Which part of the result is looked at. */
  readonly part: Part;
  readonly forms: FormsState;
  readonly rubric: RubricState;
  /** The lines of 自检 while they are shown. */
  readonly selfCheck: readonly SelfCheck[] | null;
}

/** 改分: for one item, as it is typed. */
export interface OverrideDraft {
  readonly department: number;
  readonly indicator: number;
  readonly points: string;
  readonly reason: string;
  readonly reviewer: string;
}

/** What inspectors asked and found, by what was asked. */
export interface ReviewState {
  readonly inspections: Readonly<Partial<Record<InspectionKind, Inspection>>>;
  /** Edits to try, one a line. */
  readonly edits: string;
  readonly ranking: { readonly at: string; readonly columns: string };
  /** 操作人, as it is typed; null: as the workbook has it. */
  readonly operator: string | null;
  /** The workbook that this one is compared with; null: 历年得分. */
  readonly earlier: { readonly name: string; readonly tables: readonly FileTable[] } | null;
  /** The one whose rows are all shown. */
  readonly open: InspectionKind | null;
}
export type InspectionKind = PaneInspection["kind"];

/** unanswered: Office has not reported in time; outside: the page is open in a browser without Excel. */
export type Stage = "starting" | "unanswered" | "outside" | "open";
export type Language = "zh" | "en";
export type Tab = (typeof TABS)[number];
export const TABS = ["score", "rules", "review", "report"] as const;

export interface Activity {
  readonly kind: ActivityKind;
  readonly step: Step | null;
  /** stopping: asked to stop; waiting: Excel has not answered for some time, most likely a cell is being edited. */
  readonly phase: "running" | "stopping" | "waiting";
}
export type ActivityKind = "survey" | "create" | "sample" | "check" | "score" | "write" | "forms" | "self-check" | "document" | "scorecards" | "ranges" | "inspect" | "adopt";

export interface Assessed {
  readonly result: Result | null;
  /** Of the result: made once, when it comes. */
  readonly summary: Summary | null;
  readonly problems: readonly Problem[];
  /** When the sheets were filled from this result, as the clock on the wall shows it; null after a check. */
  readonly writtenAt: string | null;
  readonly origin: Origin;
}

/** A message above the view, with the next step where there is one. */
export interface Notice {
  readonly kind: NoticeKind;
  /** What the message names: a sheet, an error's own words. */
  readonly detail: string;
  /** The numbers that it tells. */
  readonly figures?: readonly number[];
}
export type NoticeKind = "stopped" | "no-result" | "refused" | "protected" | "editing" | "changed-under-us" | "offline" | "too-old" | "too-large" | "sheet-missing" | "cell-missing" | "table-missing" | "rules-imported" | "no-rubric" | "forms-made" | "forms-standing" | "no-forms-made" | "forms-collected" | "names-repaired" | "no-names" | "names-left" | "names-locked" | "copy-blocked" | "saved" | "image-saved" | "cards-made" | "cards-stopped" | "file-unreadable" | "nothing-to-copy" | "fault";

/** Which score is explained: a department, on one indicator or as a whole (indices into the scheme). */
export interface Focus {
  readonly department: number;
  readonly indicator: number | null;
}

export interface ClauseState {
  readonly filter: ClauseFilter;
  /** The indicator whose clause is being rewritten. */
  readonly editing: { readonly indicator: string; readonly text: string } | null;
}
export type ClauseFilter = "all" | "open" | "judgement";

/** The page 报告: choices for all tables, and what was made of one result. */
export interface ReportState {
  readonly style: TableStyle;
  readonly names: "full" | "short";
  /** 名次区间 of a result, once they were asked for. */
  readonly ranges: { readonly result: Result; readonly found: RankRanges } | null;
  readonly made: MadeReport | null;
}
/** A report and what it was made of. */
export interface MadeReport extends Report {
  readonly result: Result;
  readonly names: "full" | "short";
  readonly ranges: RankRanges | null;
}

/** One unit, one indicator, or their one score; as indices into the scheme. */
export interface Part {
  readonly department: number | null;
  readonly indicator: number | null;
}

/** 导入考评细则: what was pasted, and what it was read as; nothing is written before it has been looked at. */
export interface RubricState {
  readonly open: "open" | "shut";
  readonly text: string;
  readonly preview: RubricPreview | null;
  readonly problems: readonly Problem[];
}

export interface FormsState {
  /** Whose form is made; null for all. */
  readonly unit: string | null;
  /** What was found when forms were made or taken back. */
  readonly problems: readonly Problem[];
}

export interface Compared {
  readonly upper: number | null;
  readonly lower: number | null;
}
