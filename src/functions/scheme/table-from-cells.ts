import { foldName } from "../../excel/parse/fold-text";
import { type AnyTable, FURTHER_TABLE_NAMES, type InputTable, INPUT_TABLE_NAMES, REQUIRED_COLUMNS, TABLE_COLUMNS } from "../../excel/schema";
import { matchesColumns } from "../../excel/tables/find-instead";
import type { SourceTable } from "../../excel/tables/input-tables";
import { isBlank } from "../cells/cell";
import { cellWords } from "../cells/cell-words";
import { type Cells, cellsOf } from "../cells/cells";
import { type Answer, value, wrong } from "../door/answer";

/** Titles and notes may stand above a header. */
const DEEPEST_HEADER = 20;
const ALL_TABLES: readonly AnyTable[] = [...INPUT_TABLE_NAMES, ...FURTHER_TABLE_NAMES];

/** A range with its header as an input table; what stands above the header and behind the last row does not count. */
export function tableFromCells(name: InputTable, argument: unknown): Answer<SourceTable> {
  const cells = cellsOf(argument);
  if (cells.length === 0) return wrong(`参数“${name}”是空的；请引用整张表格，例如 ${name}[#All]`);
  const header = headerOf(cells, [name]);
  return header === null ? wrong(noHeader(name, cells)) : value(tableBelow({ name, cells, row: header.row, argument: `参数“${name}”` }));
}

/** A table that may be left out, under whichever of the names its header has. @param argument as messages call it */
export function tableByHeader(cells: Cells, { names, argument }: { readonly names: readonly AnyTable[]; readonly argument: string }): Answer<SourceTable> {
  const header = headerOf(cells, names);
  if (header !== null) return value(tableBelow({ name: header.name, cells, row: header.row, argument }));
  const other = headerOf(cells, ALL_TABLES);
  if (other !== null) return wrong(`${argument}给的是“${other.name}”的列；请核对各参数的顺序`);
  return wrong(`${argument}的首行是${firstWords(cells)}，应为列名，可以是${names.join("、")}中一张表的；请连同表头引用，例如 ${names[0] ?? ""}[#All]`);
}

/** A table that was left out. */
export function emptyTable(name: InputTable): SourceTable {
  return { name, sheet: `参数“${name}”`, columns: TABLE_COLUMNS[name], values: [], origin: "rows", hidden: [] };
}

interface FoundTable { readonly name: AnyTable; readonly cells: Cells; readonly row: number; readonly argument: string }

/** Only values are passed: whether 0.95 is a percent cell's is not told. */
function tableBelow({ name, cells, row, argument }: FoundTable): SourceTable {
  return { name, sheet: argument, columns: (cells[row] ?? []).map((cell) => String(cell).trim()), values: cells.slice(row + 1), origin: "rows", hidden: [], untold: true };
}

/** The first row that is a header of one of the tables, and of which: the one that it has most columns of. */
function headerOf(cells: Cells, names: readonly AnyTable[]): { readonly name: AnyTable; readonly row: number } | null {
  for (const [row, header] of cells.slice(0, DEEPEST_HEADER).entries()) {
    const columns = new Set(header.map((cell) => foldName(String(cell))));
    const fitting = names.filter((name) => isHeader(name, header.map(String), columns)).map((name) => ({ name, hits: TABLE_COLUMNS[name].filter((column) => columns.has(foldName(column))).length }));
    const [best] = fitting.sort((one, other) => other.hits - one.hits);
    if (best !== undefined) return { name: best.name, row };
  }
  return null;
}

function isHeader(name: AnyTable, header: readonly string[], columns: ReadonlySet<string>): boolean {
  const required = REQUIRED_COLUMNS[name];
  return (required.length > 0 && required.every((column) => columns.has(foldName(column)))) || matchesColumns(name, header);
}

function noHeader(name: InputTable, cells: Cells): string {
  const other = headerOf(cells, ALL_TABLES);
  if (other !== null) return `参数“${name}”给的是“${other.name}”的列；请核对各参数的顺序`;
  return `参数“${name}”的首行是${firstWords(cells)}，应为列名，其中至少有${REQUIRED_COLUMNS[name].join("、")}；请连同表头引用，例如 ${name}[#All]`;
}

function firstWords([first = []]: Cells): string {
  return first.filter((cell) => !isBlank(cell)).slice(0, 3).map(cellWords).join("、");
}
