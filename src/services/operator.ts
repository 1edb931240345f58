import { saveOperator as save } from "../excel/operator";
import type { WorkbookContext } from "../excel/workbook-context";

/** Writes down who works with the workbook, for the receipts of its scorings. */
export const saveOperator = (context: WorkbookContext, name: string): Promise<void> => save(context, name);
