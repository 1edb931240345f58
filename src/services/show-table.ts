import { selectTable } from "../excel/select-table";
import type { WorkbookContext } from "../excel/workbook-context";

export const showSettings = (context: WorkbookContext): Promise<"selected" | "missing"> => selectTable(context, "考评设置");
export const showRanking = (context: WorkbookContext): Promise<"selected" | "missing"> => selectTable(context, "单位排名");
