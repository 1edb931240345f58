import type { SourceTable } from "../tables/input-tables";
import { foldText } from "./fold-text";
import { isoOfSerial } from "./iso-of-serial";
import { formatKind, type FormatKind } from "./number-format";

/** What stands in a cell, before anyone asks what it means. `text` is folded, `raw` is as it stands without the ends. */
export type CellContent =
  | { readonly kind: "empty" }
  | { readonly kind: "text"; readonly text: string; readonly raw: string }
  /** `untold`: nobody said how the cell shows it; plain is then a guess. */
  | { readonly kind: "number"; readonly value: number; readonly format: FormatKind; readonly untold?: true }
  | { readonly kind: "boolean"; readonly value: boolean }
  | { readonly kind: "error"; readonly text: string };

const EMPTY: CellContent = { kind: "empty" };

/** The API gives error cells as their text, so that a typed #N/A and a computed one look alike: both are errors. */
const ERROR = /^#(N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|FIELD!|BLOCKED!|BUSY!|CONNECT!|UNKNOWN!|GETTING_DATA)$/i;

export function cellContent(table: SourceTable, row: number, column: string): CellContent {
  const at = table.columns.indexOf(column);
  const value = at < 0 ? "" : (table.values[row]?.[at] ?? "");
  if (typeof value === "boolean") return { kind: "boolean", value };
  if (typeof value === "number" && table.untold === true) return { kind: "number", value, format: "plain", untold: true };
  if (typeof value === "number") return { kind: "number", value, format: formatKind(table.formats?.[row]?.[at] ?? "") };
  const text = foldText(value);
  if (text === "") return EMPTY;
  return ERROR.test(text) ? { kind: "error", text: text.toUpperCase() } : { kind: "text", text, raw: value.trim() };
}

/** The words for a cell in a message: “3次/月”, 0.965, #N/A. */
export function contentWords(content: CellContent): string {
  switch (content.kind) {
    case "empty": return "空白";
    case "text": return `“${shortened(content.raw)}”`;
    case "number": return content.format === "date" ? isoOfSerial(content.value) : content.format === "percent" ? `${Number((content.value * 100).toPrecision(12))}%` : String(content.value);
    case "boolean": return content.value ? "TRUE" : "FALSE";
    case "error": return content.text;
    default: return content satisfies never;
  }
}

function shortened(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
