import { inspectVerify } from "../../services/inspect-workbook";
import { RANKING_FIELDS, type PointedRanking, type RankingField } from "../../services/verify-workbook";
import { openExcel } from "../../simulator/open-excel";
import type { WorkbookState } from "../../simulator/state";
import type { ExitCode, Terminal } from "../command";
import { checkDelivery, deliverInspection } from "../deliver-inspection";
import { flags } from "../flags";
import { oneFile } from "../one-file";
import { optionalJson } from "../optional-json";
import { readInput } from "../read-input";
import { slowProgress } from "../slow-progress";
import { UsageError } from "../usage-error";

/** verify: recomputes and lists every difference with its cause; changes nothing. Exit code 1 on differences. */
export async function verify(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { files, text: { out, json, table, map, in: other } } = flags(optionalJson(args), { text: ["out", "json", "table", "map", "in"] });
  const path = oneFile(files), inputs = [path, ...(other === undefined ? [] : [other])];
  if (table === undefined && (map !== undefined || other !== undefined)) throw new UsageError("--map 和 --in 须与 --table 一起使用，以指明要核对的排名表。加 --help 查看用法。");
  const state = workbookOf(path);
  const delivery = { terminal, inputs, out, json, state };
  checkDelivery(delivery);
  slowProgress(terminal.err, terminal.now)("重新计算并核对");
  const excel = await openExcel({ state, client: "excel" });
  const foreign = other === undefined ? null : await openExcel({ state: workbookOf(other), client: "excel" });
  const inspect = (pointed: PointedRanking | null) => excel.Excel.run((context) => inspectVerify(context, pointed));
  const mapped = columnsOf(map);
  const inspection = table === undefined ? await inspect(null)
    : foreign === null ? await inspect({ at: table, mapped })
    : await foreign.Excel.run((workbook) => inspect({ at: table, mapped, workbook }));
  await foreign?.close();
  await excel.close();
  return deliverInspection(inspection, delivery);
}

function workbookOf(path: string): WorkbookState {
  const input = readInput(path);
  if (input.kind === "workbook") return input.state;
  throw new UsageError(`${path} 不是工作簿，其中没有可核对的结果表。请指定 .xlsx 文件。`);
}

/** 单位名称=单位,总分=C -> by field. */
function columnsOf(map: string | undefined): ReadonlyMap<RankingField, string> {
  const pairs = (map ?? "").split(/[,，;；]/).map((pair) => pair.trim()).filter((pair) => pair !== "");
  return new Map(pairs.map((pair) => {
    const [field = "", column = ""] = pair.split(/[=＝]/).map((part) => part.trim());
    const known = RANKING_FIELDS.find((each) => each === field || (each === "单位名称" && field === "单位"));
    if (known === undefined || column === "") throw new UsageError(`--map 中的“${pair}”不能识别，应为 含义=列名或列标，含义为${RANKING_FIELDS.join("、")}之一。`);
    return [known, column];
  }));
}
