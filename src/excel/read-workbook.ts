import { FURTHER_TABLE_NAMES, INPUT_TABLE_NAMES, WRITTEN_TABLES, type AnyTable, type InputTable } from "./schema";
import { findPlainRange, matchesColumns, type HeaderRow } from "./tables/find-instead";
import type { InputTables, MissingTable, SourceTable, SourceValue } from "./tables/input-tables";
import { closest } from "./parse/closest";

/**
 * The input tables of the workbook, found by name. Two syncs; a third when a table has hidden rows. What a missing
 * table may have become (a plain range, a table under another name) is looked for in the same two.
 */
export async function readWorkbook(context: Excel.RequestContext): Promise<InputTables> {
  const tables = context.workbook.tables.load("items/name,items/showHeaders");
  const sheets = context.workbook.worksheets.load("items/name");
  await context.sync();
  const present = tables.items.filter((table) => isInput(table.name));
  const headed = present.filter((table) => table.showHeaders).map(request);
  const absent = INPUT_TABLE_NAMES.filter((name) => !present.some((table) => table.name === name));
  const strangers = absent.length === 0 ? [] : tables.items.filter((table) => table.showHeaders && !isOurs(table.name)).map(requestHeader);
  const ranges = sheets.items.filter((sheet) => absent.some((name) => name === sheet.name.trim())).map(requestRange);
  const headless = present.filter((table) => !table.showHeaders).map((table) => ({ name: table.name as AnyTable, sheet: table.worksheet.load("name") }));
  await context.sync();
  const hidden = await readHidden(context, headed);
  const others = strangers.map(({ table, header, sheet }) => ({ table: table.name, sheet: sheet.name, columns: rowTexts(header.values[0]) }));
  const names = tables.items.map((table) => table.name).filter((name) => !isOurs(name));
  const used = ranges.map(headerRows);
  const read = headed.map((request, index) => source(request, hidden[index] ?? []));
  return {
    found: new Map(read.filter((table) => "columns" in table).map((table) => [table.name, table])),
    missing: [
      ...absent.map((name) => ({ name, instead: insteadOf(name, { others, names, used }) })),
      ...misnamed(present.map(({ name }) => name), names),
      ...headless.map(({ name, sheet }): MissingTable => ({ name, instead: { kind: "no-header", sheet: sheet.name } })),
      ...read.filter((table) => "instead" in table),
    ],
  };
}

const isInput = (name: string): name is AnyTable => [...INPUT_TABLE_NAMES, ...FURTHER_TABLE_NAMES].some((known) => known === name);
const isOurs = (name: string): boolean => isInput(name) || Object.hasOwn(WRITTEN_TABLES, name);

function request(table: Excel.Table) {
  const header = table.getHeaderRowRange();
  return {
    name: table.name as AnyTable,
    sheet: table.worksheet.load("name"),
    merged: header.getMergedAreasOrNullObject().load("address"),
    header: header.load("values,rowIndex,columnIndex"),
    body: table.getDataBodyRange().load("values,numberFormat,rowHidden"),
  };
}
type TableRequest = ReturnType<typeof request>;

function requestHeader(table: Excel.Table) {
  return { table, header: table.getHeaderRowRange().load("values"), sheet: table.worksheet.load("name") };
}

function requestRange(sheet: Excel.Worksheet) {
  const used = sheet.getUsedRangeOrNullObject(true);
  return { sheet, used: used.load("values,rowIndex,columnIndex"), merged: used.getMergedAreasOrNullObject().load("address") };
}

/** Row by row only where something is hidden: the answer is an object a row. */
async function readHidden(context: Excel.RequestContext, requests: readonly TableRequest[]): Promise<readonly (readonly number[])[]> {
  if (requests.every(({ body }) => body.rowHidden === false)) return [];
  const rows = requests.map(({ body }) => (body.rowHidden === false ? null : body.getRowProperties({ rowHidden: true })));
  await context.sync();
  return rows.map((properties) => (properties?.value ?? []).flatMap(({ rowHidden }, index) => (rowHidden === true ? [index] : [])));
}

function source({ name, sheet, header, merged, body }: TableRequest, hidden: readonly number[]): SourceTable | MissingTable {
  const values = body.values as SourceValue[][] | null;
  if (values === null) return { name, instead: { kind: "too-large", sheet: sheet.name } };
  return {
    name, sheet: sheet.name,
    columns: rowTexts(header.values[0]),
    values, formats: body.numberFormat as string[][],
    origin: { row: header.rowIndex, column: header.columnIndex },
    hidden,
    ...(merged.isNullObject ? {} : { mergedHeader: withoutSheet(merged.address) }),
  };
}

function headerRows({ sheet, used, merged }: ReturnType<typeof requestRange>): HeaderRow {
  if (used.isNullObject) return { sheet: sheet.name, row: 0, column: 0, values: [], merged: [] };
  const areas = merged.isNullObject ? [] : merged.address.split(",").map(withoutSheet);
  return { sheet: sheet.name, row: used.rowIndex, column: used.columnIndex, values: (used.values as SourceValue[][] | null) ?? [], merged: areas };
}

interface Surroundings {
  readonly others: readonly { readonly table: string; readonly sheet: string; readonly columns: readonly string[] }[];
  readonly names: readonly string[];
  readonly used: readonly HeaderRow[];
}

function insteadOf(name: InputTable, { others, names, used }: Surroundings): MissingTable["instead"] {
  const plain = used.filter(({ sheet }) => sheet.trim() === name).map((range) => findPlainRange(name, range)).find((found) => found !== null);
  const other = others.find(({ columns }) => matchesColumns(name, columns));
  if (other) return { kind: "other-name", table: other.table, sheet: other.sheet };
  if (plain) return plain;
  const similar = closest(name, names);
  return similar === null ? { kind: "nothing" } : { kind: "similar-name", table: similar };
}

/** Further tables are not missed, but a name that comes near to one of theirs is asked about. */
function misnamed(present: readonly string[], names: readonly string[]): readonly MissingTable[] {
  return FURTHER_TABLE_NAMES.filter((name) => !present.includes(name)).flatMap((name): readonly MissingTable[] => {
    const similar = closest(name, names);
    return similar === null ? [] : [{ name, instead: { kind: "similar-name", table: similar } }];
  });
}

function rowTexts(cells: readonly unknown[] | undefined): readonly string[] {
  return (cells ?? []).map(String);
}

function withoutSheet(address: string): string {
  return address.slice(address.lastIndexOf("!") + 1);
}
