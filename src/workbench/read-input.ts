import { basename, extname } from "node:path";
import type { Problem } from "../assessment/problem";
import type { TableData } from "../assessment/tables";
import { checkTableData } from "../excel/tables/check-table-data";
import { isPackageFault, type PackageFault } from "../simulator/package/package-fault";
import { readXlsx } from "../simulator/package/read-xlsx";
import type { WorkbookState } from "../simulator/state";
import { NATIVE_UNPACKER } from "./native-packer";
import { parseJson } from "./parse-json";
import { readBytes } from "./read-bytes";
import { UsageError } from "./usage-error";

export type Input =
  | { readonly kind: "workbook"; readonly state: WorkbookState }
  /** `problems`: what of the file is no table, row or cell. */
  | { readonly kind: "tables"; readonly tables: TableData; readonly problems: readonly Problem[] };

/**
 * Reads a workbook, or the same tables as .json.
 * @throws UsageError when there is no such file, it is too large, or it is neither.
 */
export function readInput(path: string): Input {
  const bytes = readBytes(path);
  if (extname(path).toLowerCase() === ".json") {
    const value = parseJson(path, bytes);
    const { data, problems } = checkTableData(value);
    if (typeof value !== "object" || value === null || Array.isArray(value)) throw new UsageError(`${path}：${problems[0]?.message ?? ""}。`);
    return { kind: "tables", tables: data, problems };
  }
  const state = readXlsx(bytes, { name: basename(path), unpacker: NATIVE_UNPACKER });
  if (isPackageFault(state)) throw new UsageError(`无法打开 ${path}：${faultWords(state)}`);
  return { kind: "workbook", state };
}

export function faultWords(fault: PackageFault): string {
  switch (fault.kind) {
    case "not-a-workbook": return "它不是 Excel 工作簿（.xlsx），或文件不完整。请在 Excel 或 WPS 中打开后另存为 .xlsx。";
    case "legacy": return "它是 Excel 97-2003 格式（.xls）。请在 Excel 或 WPS 中打开后另存为 .xlsx。";
    case "encrypted": return "文件设有打开密码。请先取消密码再试。";
    case "too-large": return `内容展开后有 ${Math.ceil(fault.size / 1024 / 1024)} MB，超过 ${Math.floor(fault.limit / 1024 / 1024)} MB 的上限。请删去无关的工作表或图片后再试。`;
    case "broken-part": return `其中的 ${fault.part} 缺失或已损坏。请在 Excel 中打开并修复后另存。`;
    default: return fault satisfies never;
  }
}
