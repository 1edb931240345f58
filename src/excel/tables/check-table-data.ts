import type { Problem } from "../../assessment/problem";
import type { TableCell, TableData, TableRow } from "../../assessment/tables";

/** What a .json file holds, as tables: an object of lists of flat rows; everything else is a problem. */
export function checkTableData(value: unknown): { readonly data: TableData; readonly problems: readonly Problem[] } {
  if (!isObject(value)) return { data: {}, problems: [problem("内容不是表格，应为“表名: [行, …]”形式的对象，如 {\"单位名录\": [{\"单位名称\": \"区司法局\"}]}；请更正")] };
  const problems: Problem[] = [];
  const data: [string, readonly TableRow[]][] = [];
  for (const [name, rows] of Object.entries(value)) {
    if (!Array.isArray(rows)) { problems.push(problem(`“${name}”不是行的列表，应为 [{列名: 值}, …]；请更正`, { sheet: name })); continue; }
    const checked = rows.map((row: unknown, index) => checkRow(row, { sheet: name, index }));
    data.push([name, checked.map(({ row }) => row)]);
    for (const row of checked) problems.push(...row.problems);
  }
  return { data: Object.fromEntries(data), problems };
}

function checkRow(row: unknown, at: { readonly sheet: string; readonly index: number }): { readonly row: TableRow; readonly problems: readonly Problem[] } {
  const cell = `第${at.index + 1}行`;
  if (!isObject(row)) return { row: {}, problems: [problem("本行不是“列名: 值”形式的对象；请更正", { sheet: at.sheet, cell })] };
  const wrong = Object.entries(row).filter(([, value]) => !isCell(value)).map(([column, value]) =>
    problem(`“${column}”的值${typeof value === "string" ? `有 ${value.length} 个字，一个单元格至多 ${LONGEST_TEXT} 个字` : "应为文字、数、true、false 或 null"}；请更正`, { sheet: at.sheet, cell: `${cell}·${column}` }));
  return { row: Object.fromEntries(Object.entries(row).filter((entry): entry is [string, TableCell] => isCell(entry[1]))), problems: wrong };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3 */
const LONGEST_TEXT = 32_767;

function isCell(value: unknown): value is TableCell {
  return value === null || ["number", "boolean"].includes(typeof value) || (typeof value === "string" && value.length <= LONGEST_TEXT);
}

function problem(message: string, where?: Problem["where"]): Problem {
  return { code: "bad-json", severity: "error", message, ...(where ? { where } : {}) };
}
