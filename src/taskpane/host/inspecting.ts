/** All that inspectors ask for: a chunk that comes when the first of it is asked. */
export { adoptEdits, inspectInPane } from "../../services/inspect-in-pane";
export { writeInspection } from "../../services/inspect-workbook";
