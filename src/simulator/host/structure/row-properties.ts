import type { Place } from "../cells/write-cells";
import { notImplemented } from "../errors";
import { printA1 } from "../address/a1";
import { quoteSheetName } from "../address/sheet-names";

/** What Range.getRowProperties answers for one row. */
export interface RowProperties { address?: string; rowIndex?: number; rowHidden?: boolean }

const KNOWN = ["address", "rowIndex", "rowHidden"];

/** One object a row, with the properties that are asked for. */
export function rowProperties({ sheet, area }: Place, asked: Readonly<Record<string, unknown>>): RowProperties[] {
  const names = Object.keys(asked).filter((name) => asked[name] !== false);
  const strange = names.find((name) => !KNOWN.includes(name));
  if (strange !== undefined) throw notImplemented(`Range.getRowProperties(${strange})`);
  return Array.from({ length: area.rows }, (_, index) => {
    const row = area.row + index;
    return {
      ...(names.includes("address") ? { address: `${quoteSheetName(sheet.name)}!${printA1({ row, column: area.column, rows: 1, columns: area.columns })}` } : {}),
      ...(names.includes("rowIndex") ? { rowIndex: row } : {}),
      ...(names.includes("rowHidden") ? { rowHidden: sheet.rows.get(row)?.hidden === true } : {}),
    };
  });
}
