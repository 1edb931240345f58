import { existsSync, readFileSync, statSync } from "node:fs";
import { basename, extname } from "node:path";
import type { TableData } from "../assessment/tables";
import { isPackageFault, type PackageFault } from "../simulator/package/package-fault";
import { readXlsx } from "../simulator/package/read-xlsx";
import type { WorkbookState } from "../simulator/state";
import { UsageError } from "./usage-error";

export type Input =
  | { readonly kind: "workbook"; readonly state: WorkbookState }
  | { readonly kind: "tables"; readonly tables: TableData };

const LIMIT = 100 * 1024 * 1024;

/**
 * Reads a workbook, or the same tables as .json.
 * @throws UsageError when there is no such file, it is too large, or it is neither.
 */
export function readInput(path: string): Input {
  if (!existsSync(path) || !statSync(path).isFile()) throw new UsageError(`找不到文件 ${path}。请检查文件名和路径。`);
  const { size } = statSync(path);
  if (size > LIMIT) throw new UsageError(`${path} 有 ${Math.ceil(size / 1024 / 1024)} MB,超过 100 MB 的上限。请删去无关的工作表或图片后再试。`);
  const bytes = readFileSync(path);
  if (extname(path).toLowerCase() === ".json") return { kind: "tables", tables: tablesOf(path, bytes) };
  const state = readXlsx(bytes, { name: basename(path) });
  if (isPackageFault(state)) throw new UsageError(`无法打开 ${path}:${faultWords(state)}`);
  return { kind: "workbook", state };
}

function tablesOf(path: string, bytes: Buffer): TableData {
  let value: unknown;
  try {
    value = JSON.parse(bytes.toString("utf8").replace(/^\ufeff/, ""));
  } catch (fault) {
    throw new UsageError(`${path} 不是有效的 JSON:${fault instanceof Error ? fault.message : ""}。`);
  }
  if (!isTableData(value)) throw new UsageError(`${path} 的内容应为 {"单位名录": [{"单位名称": …}, …], …}:每个表是一组行,每行是“列名: 值”,值为文字、数字、是否或空。`);
  return value;
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null && !Array.isArray(value);
const isCell = (value: unknown) => value === null || ["string", "number", "boolean"].includes(typeof value);
const isTableData = (value: unknown): value is TableData =>
  isRecord(value) && Object.values(value).every((rows) => Array.isArray(rows) && rows.every((row) => isRecord(row) && Object.values(row).every(isCell)));

function faultWords(fault: PackageFault): string {
  switch (fault.kind) {
    case "not-a-workbook": return "它不是 Excel 工作簿(.xlsx)。请在 Excel 或 WPS 中打开后另存为 .xlsx。";
    case "legacy": return "它是 Excel 97-2003 格式(.xls)。请在 Excel 或 WPS 中打开后另存为 .xlsx。";
    case "encrypted": return "文件设有打开密码。请先取消密码再试。";
    case "too-large": return `内容展开后有 ${Math.ceil(fault.size / 1024 / 1024)} MB,超过 ${Math.floor(fault.limit / 1024 / 1024)} MB 的上限。请删去无关的工作表或图片后再试。`;
    case "broken-part": return `其中的 ${fault.part} 已损坏。请在 Excel 中打开并修复后另存。`;
  }
}
