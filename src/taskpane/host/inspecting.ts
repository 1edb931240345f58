/** All that inspectors ask for: a chunk that comes when the first of it is asked. */
export { enterOverride } from "../../services/enter-override";
export { saveOperator } from "../../services/operator";
export { adoptEdits, inspectInPane } from "../../services/inspect-in-pane";
export { writeInspection } from "../../services/inspect-workbook";
export { rankRanges } from "../../services/rank-ranges";
