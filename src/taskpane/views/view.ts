import type { VNode } from "preact";
import type { Place } from "../../assessment/problem";
import type { ClauseState, Compared, Focus, OverrideDraft, PaneState, Part, ReportState, Tab } from "../state/pane-state";
import type { ClauseChange, DrawnChart } from "../pane-services";
import type { ReportTable } from "../../reports/report-table";
import type { PaneInspection } from "../../services/inspect-in-pane";
import type { InspectionKind, ReviewState } from "../state/pane-state";
import type { Words } from "../words/words-of";

/** What every view is a function of: the state, the words of its language, and what a tap can ask for. */
export interface View {
  readonly state: PaneState;
  readonly words: Words;
  readonly actions: ViewActions;
}
export type Render = (view: View) => VNode | null;

export interface ViewActions {
  readonly showTab: (tab: Tab) => void;
  readonly survey: () => void;
  readonly createTables: () => void;
  readonly openSample: () => void;
  readonly check: () => void;
  readonly score: () => void;
  /** Fills in what can be scored although errors stand. */
  readonly scoreAnyway: () => void;
  /** Scores and fills in, 名次区间 too. */
  readonly scoreWithRanges: () => void;
  readonly stop: () => void;
  readonly reload: () => void;
  readonly switchLanguage: () => void;
  readonly openHelp: () => void;
  readonly goTo: (place: Place) => void;
  readonly goToSettings: () => void;
  readonly explain: (focus: Focus | null) => void;
  readonly computeGrounds: () => void;
  readonly dismiss: () => void;
  readonly showMore: () => void;
  /** Null shuts the form. */
  readonly draftOverride: (draft: OverrideDraft | null) => void;
  readonly enterOverride: () => void;
  readonly saveOperator: () => void;
  /** The workbook to compare with; null takes it away. */
  readonly chooseEarlier: (file: File | null) => void;
  readonly setClauses: (clauses: ClauseState) => void;
  readonly chooseReading: (indicator: string, reading: string | null) => void;
  readonly correctClause: (change: ClauseChange) => void;
  readonly compare: (compared: Compared) => void;
  readonly setReview: (part: Partial<ReviewState>) => void;
  readonly inspect: (request: PaneInspection) => void;
  readonly placeInspection: (kind: InspectionKind) => void;
  readonly adoptEdits: () => void;
  readonly copyTable: (table: ReportTable) => void;
  readonly copyChart: (chart: DrawnChart) => void;
  readonly saveChart: (chart: DrawnChart) => void;
  readonly computeRanges: () => void;
  readonly saveAnnualReport: () => void;
  readonly makeScorecards: () => void;
  readonly showPhrases: () => void;
  readonly setReport: (part: Partial<Pick<ReportState, "style" | "names">>) => void;
  readonly placeTable: (table: ReportTable) => void;
  readonly showPart: (part: Part) => void;
  readonly placePart: () => void;
  readonly chooseForms: (unit: string | null) => void;
  readonly createForms: () => void;
  readonly collectForms: () => void;
  readonly openRubric: () => void;
  readonly closeRubric: () => void;
  readonly typeRubric: (text: string) => void;
  readonly pasteRubric: (copied: { readonly html: string; readonly text: string }) => "taken" | "left";
  readonly pickRubric: (file: File | null) => void;
  readonly readRubric: (from: "text" | "selection") => void;
  readonly importRules: () => void;
  readonly repairFunctions: () => void;
  readonly checkSelf: () => void;
  readonly closeSelfCheck: () => void;
}
