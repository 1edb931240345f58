import type { Problem } from "../../assessment/problem";
import { INPUT_TABLES, TABLE_COLUMNS, YEARLY_TABLE, type AnyTable } from "../schema";
import type { InputTables, MissingTable, SourceTable } from "../tables/input-tables";
import { checkColumns, knownColumns, lacksRequired } from "./check-columns";
import { checkHiddenRows } from "./check-hidden-rows";

/** Tables that can be read row by row, and everything that is wrong with tables and headers. */
export function checkTables(tables: InputTables): { readonly readable: ReadonlyMap<AnyTable, SourceTable>; readonly problems: readonly Problem[] } {
  const known = [...tables.found.values()].map(knownColumns);
  const problems = [
    ...tables.missing.map(missingTable),
    ...known.flatMap(checkColumns),
    ...known.filter(({ name }) => name !== YEARLY_TABLE.name).flatMap(checkHiddenRows),
  ];
  const readable = new Map(known.filter((table) => table.values.length === 0 || !lacksRequired(table)).map((table) => [table.name, table]));
  return { readable, problems };
}

/** 考评设置 may be left out: every setting has a stated default. The further tables are only missed where one looks misnamed. */
function missingTable({ name, instead }: MissingTable): Problem {
  const severity = (name === "考评设置" && instead.kind === "nothing") || !(name in INPUT_TABLES) ? "notice" : "error";
  return { code: "missing-table", severity, message: missingTableMessage(name, instead), ...placeOfMissing(instead) };
}

function missingTableMessage(name: AnyTable, instead: MissingTable["instead"]): string {
  const lacking = `没有名为“${name}”的表格`;
  switch (instead.kind) {
    case "nothing":
      return name === "考评设置"
        ? `${lacking}，全部设置按默认值`
        : `${lacking}；请建立该表格，列名为${TABLE_COLUMNS[name].join("、")}`;
    case "similar-name":
      return `${lacking}，找到相近的“${instead.table}”；如即此表，请把它改名为“${name}”`;
    case "other-name":
      return `${lacking}，表格“${instead.table}”的列名与它相符；如即此表，请在“表设计”中把表名改为“${name}”`;
    case "plain-range": {
      const merged = instead.merged.length > 0 ? `先取消表头 ${instead.merged.join("、")} 的合并并补全列名，再` : "";
      return `${lacking}，这里只是普通区域；请${merged}选中 ${instead.area} 按 Ctrl+T 建立表格（勾选“表包含标题”），并在“表设计”中把表名改为“${name}”`;
    }
    case "no-header": return `表格“${name}”没有显示标题行，无法按列名读取；请在“表设计”中勾选“标题行”`;
    case "too-large": return `表格“${name}”超过 500 万个单元格，无法读取；请删除空白行列`;
    default: return instead satisfies never;
  }
}

function placeOfMissing(instead: MissingTable["instead"]): Pick<Problem, "where"> {
  switch (instead.kind) {
    case "plain-range": return { where: { sheet: instead.sheet, cell: instead.area } };
    case "other-name": case "no-header": case "too-large": return { where: { sheet: instead.sheet } };
    case "nothing": case "similar-name": return {};
    default: return instead satisfies never;
  }
}
