/** What the pane asks of a workbook before anything else: a small chunk, since a person waits for it. */
export { surveyWorkbook } from "../../services/survey-workbook";
