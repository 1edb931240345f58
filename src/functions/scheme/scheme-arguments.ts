import { type AnyTable, FURTHER_TABLE_NAMES, type InputTable, INPUT_TABLE_NAMES } from "../../excel/schema";
import type { SourceTable } from "../../excel/tables/input-tables";
import { type Cells, cellsOf } from "../cells/cells";
import { all, type Answer, then, value, wrong } from "../door/answer";
import { emptyTable, tableByHeader, tableFromCells } from "./table-from-cells";

/** The tables of a scheme as a function's arguments. */
export interface SchemeArguments {
  readonly units: unknown;
  readonly rules: unknown;
  readonly facts: unknown;
  readonly duties: unknown;
  readonly settings: unknown;
  /** The repeated argument: a list of ranges, null where there is none. */
  readonly further: unknown;
}

const REQUIRED = ["单位名录", "考评细则", "数据填报"] as const satisfies readonly InputTable[];
/** 责任清单 and 考评设置, then whatever else a workbook may hold. */
const OPTIONAL: readonly AnyTable[] = [...INPUT_TABLE_NAMES.filter((name) => !(REQUIRED as readonly string[]).includes(name)), ...FURTHER_TABLE_NAMES];

/** All tables that were given. Those that may be left out are told by their headers, wherever among them they stand. */
export function schemeTables(given: SchemeArguments): Answer<readonly SourceTable[]> {
  const required = all([tableFromCells("单位名录", given.units), tableFromCells("考评细则", given.rules), tableFromCells("数据填报", given.facts)]);
  return then(required, (tables) => then(optionalTables(given), (others) => value([...tables, ...others])));
}

function optionalTables({ duties, settings, further }: SchemeArguments): Answer<readonly SourceTable[]> {
  const ranges = Array.isArray(further) ? (further as readonly unknown[]) : [];
  const arguments_ = [{ argument: "参数“责任清单”", cells: cellsOf(duties) }, { argument: "参数“考评设置”", cells: cellsOf(settings) },
    ...ranges.map((range, index) => ({ argument: `参数“其他表格”的第${index + 1}个`, cells: cellsOf(range) }))];
  return then(all(arguments_.filter(isGiven).map(({ argument, cells }) => tableByHeader(cells, { names: OPTIONAL, argument }))), (tables) => {
    const again = tables.find((table, index) => tables.findIndex(({ name }) => name === table.name) < index);
    if (again !== undefined) return wrong(`${again.sheet}与${tables.find(({ name }) => name === again.name)?.sheet ?? ""}同是“${again.name}”的列；一张表只应给出一次，请删去其中一个`);
    return value([...tables.map(named), ...leftOut(tables)]);
  });
}

const isGiven = ({ cells }: { readonly cells: Cells }): boolean => cells.length > 0;

/** 参数“责任清单” stays so; one that is known by its header only is named with it. */
function named(table: SourceTable): SourceTable {
  return table.sheet === `参数“${table.name}”` ? table : { ...table, sheet: `${table.sheet}（${table.name}）` };
}

/** Every setting by default, no list of duties. */
function leftOut(tables: readonly SourceTable[]): readonly SourceTable[] {
  return INPUT_TABLE_NAMES.filter((name) => OPTIONAL.includes(name) && !tables.some((table) => table.name === name)).map(emptyTable);
}
