import type { Area, SheetState, TableState, WorkbookState } from "../../state";
import { sameName } from "./sheet-names";
import { bodyArea, headerArea, totalArea } from "../tables/table-areas";

const REFERENCE = /^([\p{L}_\\][\p{L}\p{N}_.\\]*)(?:\[(.*)\])?$/su;

/** Resolves 表1, 表1[得分], 表1[#All], 表1[[#Headers],[得分]] and 表1[[单位]:[得分]]. */
export function resolveStructured(state: WorkbookState, text: string): { sheet: SheetState; area: Area } | null {
  const [, tableName, inner] = REFERENCE.exec(text) ?? [];
  if (tableName === undefined) return null;
  for (const sheet of state.sheets) {
    const table = sheet.tables.find((each) => sameName(each.name, tableName));
    if (!table) continue;
    const area = inner === undefined || inner.trim() === "" ? bodyArea(table) : partOf(table, inner);
    return area && { sheet, area };
  }
  return null;
}

function partOf(table: TableState, inner: string): Area | null {
  const parts = /^\s*\[/.test(inner) ? [...inner.matchAll(/\[((?:'.|[^[\]])*)\]/g)].map(([, part = ""]) => part) : [inner];
  const items = parts.filter((part) => part.startsWith("#")).map((part) => part.toLowerCase());
  const names = parts.filter((part) => !part.startsWith("#")).map((part) => part.replace(/'(.)/g, "$1"));
  const rows = rowsOf(table, items);
  return rows && columnsOf(table, rows, names);
}

function rowsOf(table: TableState, items: readonly string[]): Area | null {
  const chosen = (items.length === 0 ? ["#data"] : items).map((item) => {
    switch (item) {
      case "#all":
        return table.area;
      case "#data":
        return bodyArea(table);
      case "#headers":
        return headerArea(table);
      case "#totals":
        return totalArea(table);
      default:
        return null;
    }
  });
  const areas = chosen.filter((area) => area !== null).sort((a, b) => a.row - b.row);
  const [first] = areas;
  if (!first) return null;
  return { ...first, rows: areas.reduce((rows, area) => rows + area.rows, 0) };
}

function columnsOf(table: TableState, rows: Area, names: readonly string[]): Area | null {
  if (names.length === 0) return rows;
  const places = names.map((name) => table.columns.findIndex((column) => sameName(column.name, name)));
  if (places.includes(-1)) return null;
  const first = Math.min(...places);
  return { ...rows, column: table.area.column + first, columns: Math.max(...places) - first + 1 };
}
