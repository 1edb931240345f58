import { writeSheets } from "../excel/inspection/write-sheets";
import { readWorkbook } from "../excel/read-workbook";
import { parseSettings } from "../excel/settings/parse-settings";
import type { InputTables } from "../excel/tables/input-tables";
import type { WorkbookContext } from "../excel/workbook-context";
import { impossible, type Inspection, type InspectionSheet } from "./inspect/inspection";
import { verifyInspection } from "./inspect/verify";
import { verifyWorkbook, type PointedRanking } from "./verify-workbook";

/** Verifies the workbook, or the ranking that is pointed at. */
export async function inspectVerify(context: WorkbookContext, ranking: PointedRanking | null = null): Promise<Inspection> {
  const found = await verifyWorkbook(context, ranking);
  if (found === "no-such-place") return impossible(`找不到“${ranking?.at ?? ""}”。请写表格名、工作表名或区域，如 通报!A3:D48。`);
  if (ranking !== null && found.tables.length === 0 && found.seal !== null) {
    return impossible(`“${ranking.at}”中没有认出表头：应有单位名称，以及总分或名次。可用 单位名称=列名或列标 的形式指明各列。`);
  }
  return verifyInspection(found, titleIn(await readWorkbook(context)));
}

export function titleIn(tables: InputTables): string {
  const { settings } = parseSettings(tables.found.get("考评设置"));
  return settings.name === "" ? "法治政府建设考评" : settings.name;
}

/** Puts what was found onto new sheets; their names. */
export const writeInspection = (context: WorkbookContext, sheets: readonly InspectionSheet[]): Promise<readonly string[]> => writeSheets(context, sheets);
