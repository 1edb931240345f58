import { foldName } from "../../excel/parse/fold-text";
import { INPUT_TABLE_NAMES, INPUT_TABLES, REQUIRED_COLUMNS, type InputTable } from "../../excel/schema";
import { matchesColumns } from "../../excel/tables/find-instead";
import type { SourceTable } from "../../excel/tables/input-tables";
import { isBlank } from "../cells/cell";
import { type Cells, cellsOf } from "../cells/cells";
import { type Answer, value, wrong } from "../door/answer";

/** Titles and notes may stand above a header. */
const DEEPEST_HEADER = 20;

/** A range with its header as an input table; what stands above the header and behind the last row does not count. */
export function tableFromCells(name: InputTable, argument: unknown): Answer<SourceTable> {
  const cells = cellsOf(argument);
  if (cells.length === 0) return wrong(`参数“${name}”是空的；请引用整张表格，例如 ${name}[#All]`);
  const header = cells.slice(0, DEEPEST_HEADER).findIndex((row) => isHeader(name, row.map(String)));
  if (header < 0) return wrong(noHeader(name, cells));
  return value({ ...emptyTable(name), columns: (cells[header] ?? []).map((cell) => String(cell).trim()), values: cells.slice(header + 1) });
}

/** An optional table that was left out: every setting by default, no list of duties. */
export function optionalTable(name: InputTable, argument: unknown): Answer<SourceTable> {
  return cellsOf(argument).length === 0 ? value(emptyTable(name)) : tableFromCells(name, argument);
}

function emptyTable(name: InputTable): SourceTable {
  return { name, sheet: `参数“${name}”`, columns: INPUT_TABLES[name], values: [], origin: "rows", hidden: [] };
}

function isHeader(name: InputTable, columns: readonly string[]): boolean {
  const folded = new Set(columns.map(foldName));
  return REQUIRED_COLUMNS[name].every((column) => folded.has(foldName(column))) || matchesColumns(name, columns);
}

function noHeader(name: InputTable, cells: Cells): string {
  const [first = []] = cells, other = INPUT_TABLE_NAMES.find((known) => known !== name && isHeader(known, first.map(String)));
  if (other !== undefined) return `参数“${name}”给的是“${other}”的列；请核对各参数的顺序`;
  const found = first.filter((cell) => !isBlank(cell)).slice(0, 3).map(String).join("、");
  return `参数“${name}”的首行是“${found}”，应为列名，其中至少有${REQUIRED_COLUMNS[name].join("、")}；请连同表头引用，例如 ${name}[#All]`;
}
