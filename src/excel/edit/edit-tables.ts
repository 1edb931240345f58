import type { Problem } from "../../assessment/problem";
import type { UnitFinder } from "../parse/find-unit";
import type { InputTable } from "../schema";
import type { InputTables, SourceTable, SourceValue } from "../tables/input-tables";
import { editText, type Edit } from "./edit";
import { placeOfEdit, typed, type EditPlace } from "./edit-place";

/** The tables with some cells otherwise, in a copy; an edit whose cell is not there is a problem. */
export function editTables(tables: InputTables, edits: readonly Edit[], units: UnitFinder): { readonly tables: InputTables; readonly problems: readonly Problem[] } {
  const found = new Map(tables.found), problems: Problem[] = [];
  for (const edit of edits) {
    const place = placeOfEdit(edit, units), before = found.get(place.table) ?? (edit.kind === "setting" ? EMPTY_SETTINGS : undefined);
    const after = before === undefined ? null : editTable(before, place, edit.value);
    if (after === null) problems.push({ code: "no-such-cell", severity: "error", message: `${editText(edit)}：在“${place.table}”中找不到相应的行，请核对名称或编号` });
    else found.set(place.table, after);
  }
  return { tables: { ...tables, found }, problems };
}

const EMPTY_SETTINGS: SourceTable = { name: "考评设置" satisfies InputTable, sheet: "考评设置", columns: ["设置项", "值"], values: [], origin: "rows", hidden: [] };

function editTable(table: SourceTable, { row: isRow, column, rather, otherwise }: EditPlace, value: string): SourceTable | null {
  const at = (name: string): number => table.columns.indexOf(name);
  const row = table.values.findIndex((cells) => isRow((name) => String(cells[at(name)] ?? "")));
  if (row < 0) return otherwise === null ? null : { ...table, values: [...table.values, table.columns.map((name): SourceValue => (otherwise[name] === undefined ? "" : typed(otherwise[name])))], ...(table.formats === undefined ? {} : { formats: [...table.formats, table.columns.map(() => "General")] }) };
  const own = rather !== undefined && at(rather) >= 0 && table.values[row]?.[at(rather)] !== "" ? at(rather) : at(column);
  if (own < 0) return null;
  return {
    ...table,
    values: table.values.map((cells, index) => (index === row ? cells.map((cell, cellAt) => (cellAt === own ? typed(value) : cell)) : cells)),
    ...(table.formats === undefined ? {} : { formats: table.formats.map((formats, index) => (index === row ? formats.map((format, cellAt) => (cellAt === own ? "General" : format)) : formats)) }),
  };
}
