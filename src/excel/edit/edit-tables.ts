import type { Problem } from "../../assessment/problem";
import type { UnitFinder } from "../parse/find-unit";
import { TABLE_COLUMNS, type AnyTable } from "../schema";
import type { InputTables, SourceTable, SourceValue } from "../tables/input-tables";
import { editText, type Edit } from "./edit";
import { cellsOfEdit, placeOfEdit, typed, type EditPlace } from "./edit-place";

/** The tables with some cells otherwise, in a copy; an edit whose cell is not there is a problem. */
export function editTables(tables: InputTables, edits: readonly Edit[], units: UnitFinder): { readonly tables: InputTables; readonly problems: readonly Problem[] } {
  const found = new Map(tables.found), problems: Problem[] = [];
  for (const edit of edits) {
    const place = placeOfEdit(edit, units), before = found.get(place.table) ?? (edit.kind === "setting" || edit.kind === "override" ? emptyTable(place.table) : undefined);
    const after = before === undefined ? null : editTable(before, place, edit.value);
    if (after === null) problems.push({ code: "no-such-cell", severity: "error", message: `${editText(edit)}：在“${place.table}”中找不到相应的行，请核对名称或编号` });
    else found.set(place.table, after);
  }
  return { tables: { ...tables, found }, problems };
}

/** Tables that a workbook may lack, and that a row brings about. */
const emptyTable = (name: AnyTable): SourceTable => ({ name, sheet: name, columns: TABLE_COLUMNS[name], values: [], origin: "rows", hidden: [] });

function editTable(table: SourceTable, place: EditPlace, value: string): SourceTable | null {
  const { row: isRow, otherwise, column } = place, text = (cells: readonly SourceValue[]) => (name: string): string => String(cells[table.columns.indexOf(name)] ?? "");
  const row = table.values.findIndex((cells) => isRow(text(cells))), found = table.values[row];
  if (!table.columns.includes(column)) return null;
  if (found === undefined) return otherwise === null ? null : { ...table, values: [...table.values, table.columns.map((name): SourceValue => (otherwise[name] === undefined ? "" : typed(otherwise[name])))], ...(table.formats === undefined ? {} : { formats: [...table.formats, table.columns.map(() => "General")] }) };
  const cells = cellsOfEdit(place, value, text(found));
  return {
    ...table,
    values: table.values.with(row, table.columns.map((name, at): SourceValue => (cells[name] === undefined ? (found[at] ?? "") : typed(cells[name])))),
    ...(table.formats === undefined ? {} : { formats: table.formats.with(row, table.columns.map((name, at) => (cells[name] === undefined ? (table.formats?.[row]?.[at] ?? "General") : "General"))) }),
  };
}
