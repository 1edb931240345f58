import { showFurtherTable } from "../excel/show-further-table";
import type { WorkbookContext } from "../excel/workbook-context";
import { phraseRows } from "../reports/wording/sentences";

/** Selects 报告用语; a workbook without it gets it first, with the usual words. */
export const showPhrases = (context: WorkbookContext): Promise<"selected" | "written"> => showFurtherTable(context, "报告用语", phraseRows());
