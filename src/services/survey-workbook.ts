import { surveyTables, type TableSurvey } from "../excel/survey-tables";
import type { WorkbookContext } from "../excel/workbook-context";

export type { TableSurvey as WorkbookSurvey };

/** What of ours stands in the workbook, without judging it. */
export const surveyWorkbook = (context: WorkbookContext): Promise<TableSurvey> => surveyTables(context);
