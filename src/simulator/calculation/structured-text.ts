import { contains } from "../host/address/areas";
import type { Standpoint } from "./evaluate";
import { Unsupported } from "./unsupported";

/** A reference with its table's name: inside a table [列] means its own. */
export function structuredText(text: string, { sheet, row, column }: Pick<Standpoint, "sheet" | "row" | "column">): string {
  if (!text.startsWith("[")) return text;
  const own = sheet.tables.find(({ area }) => contains(area, { row, column, rows: 1, columns: 1 }));
  if (own === undefined) throw new Unsupported(text);
  return own.name + text;
}
