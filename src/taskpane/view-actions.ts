import type { Pane } from "./pane";
import type { PaneState } from "./state/pane-state";
import type { ViewActions } from "./views/view";
import { check, scoreAndFill } from "./actions/assess";
import { chooseEarlier } from "./actions/choose-earlier";
import { copyChart, saveChart } from "./actions/chart-image";
import { checkSelf } from "./actions/check-self";
import { copyTable, placeTable } from "./actions/copy-table";
import { createTables } from "./actions/create-tables";
import { computeGrounds } from "./actions/explain-selection";
import { collectForms, createForms } from "./actions/forms";
import { adoptEdits, inspect, placeInspection } from "./actions/inspect";
import { goTo } from "./actions/go-to";
import { computeRanges, makeReport, setReport } from "./actions/make-report";
import { makeScorecards, saveAnnualReport, showPhrases } from "./actions/make-documents";
import { openSample } from "./actions/open-sample";
import { importRules, pasteRubric, pickRubric, readRubric } from "./actions/import-rules";
import { saveOperator } from "./actions/operator";
import { draftOverride, enterOverride } from "./actions/override";
import { placePart } from "./actions/place-part";
import { repairFunctions } from "./actions/repair-functions";
import { chooseReading, correctClause } from "./actions/settle-clause";
import { showSettings } from "./actions/show-settings";
import { without } from "./state/without";
import { stop } from "./actions/stop";
import { surveyWorkbook } from "./actions/survey-workbook";

/** What taps ask for. Each action is its own door, so nothing here waits or catches. */
export function viewActions(pane: Pane, page: { readonly reload: () => void; readonly openHelp: () => void }): ViewActions {
  const change = (part: Partial<PaneState>) => pane.store.change(part);
  return {
    showTab: (tab) => {
      change({ tab });
      void makeReport(pane);
    },
    survey: () => void surveyWorkbook(pane),
    createTables: () => void createTables(pane),
    openSample: () => void openSample(pane),
    check: () => void check(pane),
    score: () => void scoreAndFill(pane),
    scoreAnyway: () => void scoreAndFill(pane, "write"),
    scoreWithRanges: () => void scoreAndFill(pane, "leave", "with"),
    stop: () => stop(pane),
    reload: page.reload,
    switchLanguage: () => change({ language: pane.store.get().language === "zh" ? "en" : "zh" }),
    openHelp: page.openHelp,
    goTo: (place) => void goTo(pane, place),
    goToSettings: () => void showSettings(pane),
    explain: (focus) => change({ focus, ungrounded: false }),
    computeGrounds: () => void computeGrounds(pane),
    dismiss: () => change({ notice: null }),
    showMore: () => change({ shown: pane.store.get().shown + 50 }),
    draftOverride: (draft) => draftOverride(pane, draft),
    enterOverride: () => void enterOverride(pane),
    saveOperator: () => void saveOperator(pane),
    chooseEarlier: (file) => void chooseEarlier(pane, file),
    setClauses: (clauses) => change({ clauses }),
    chooseReading: (indicator, reading) => void chooseReading(pane, indicator, reading),
    correctClause: (change) => void correctClause(pane, change),
    compare: (compared) => {
      const { review } = pane.store.get();
      // What was found is about the pair that was chosen before.
      change({ compared, review: { ...review, inspections: without(review.inspections, "why") } });
    },
    setReview: (part) => change({ review: { ...pane.store.get().review, ...part } }),
    inspect: (request) => void inspect(pane, request),
    placeInspection: (kind) => void placeInspection(pane, kind),
    adoptEdits: () => void adoptEdits(pane),
    copyTable: (table) => void copyTable(pane, table),
    copyChart: (chart) => void copyChart(pane, chart),
    saveChart: (chart) => void saveChart(pane, chart),
    computeRanges: () => void computeRanges(pane),
    saveAnnualReport: () => void saveAnnualReport(pane),
    makeScorecards: () => void makeScorecards(pane),
    showPhrases: () => void showPhrases(pane),
    setReport: (part) => setReport(pane, part),
    placeTable: (table) => void placeTable(pane, table),
    showPart: (part) => change({ part }),
    placePart: () => void placePart(pane),
    chooseForms: (unit) => change({ forms: { unit, problems: [] } }),
    createForms: () => void createForms(pane),
    collectForms: () => void collectForms(pane),
    openRubric: () => change({ rubric: { ...pane.store.get().rubric, open: "open" } }),
    closeRubric: () => change({ rubric: { open: "shut", text: "", preview: null, problems: [] } }),
    typeRubric: (text) => change({ rubric: { ...pane.store.get().rubric, text, preview: null } }),
    pasteRubric: (copied) => pasteRubric(pane, copied),
    pickRubric: (file) => void pickRubric(pane, file),
    readRubric: (from) => void readRubric(pane, from === "text" ? { kind: "text", text: pane.store.get().rubric.text } : { kind: "selection" }),
    importRules: () => void importRules(pane),
    repairFunctions: () => void repairFunctions(pane),
    checkSelf: () => void checkSelf(pane),
    closeSelfCheck: () => change({ selfCheck: null }),
  };
}
