/** All that reads, computes and writes: a chunk of its own, so that the pane stands before it has arrived. */
export { checkWorkbook } from "../../services/check-workbook";
export { checkSelf } from "../../services/check-self";
export { collectForms } from "../../services/collect-forms";
export { createForms } from "../../services/create-forms";
export { gridOfText, importRules, previewRubric, selectedGrid } from "../../services/import-rules";
export { repairFunctions } from "../../services/repair-functions";
export { createWorkbook } from "../../services/create-workbook";
export { scoreWorkbook } from "../../services/score-workbook";
export { chooseReading, correctClause } from "../../services/settle-clause";
export { showRanking, showSettings } from "../../services/show-table";
