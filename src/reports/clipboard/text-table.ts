import { layoutTable } from "../layout-table";
import type { ReportTable } from "../report-table";
import { plainText } from "./escape-text";
import { notesOf } from "./html-table";
import type { TableStyle } from "./table-style";

/** Tab-separated lines; merged cells repeat their text in every row, so that each row stands for itself. */
export function textTable(table: ReportTable, { heading }: TableStyle): string {
  const { columns, header } = layoutTable(table);
  const head = header.map((cells) => {
    const line = Array.from({ length: columns }, () => "");
    for (const { column, text } of cells) line[column] = text;
    return line;
  });
  const above = heading === "with" ? [[table.title], ...(table.unit === "" ? [] : [[table.unit]])] : [];
  const below = heading === "with" ? notesOf(table).map((note) => [note]) : [];
  return [...above, ...head, ...table.rows, ...below].map((row) => row.map(field).join("\t")).join("\n");
}

/**
 * A field with a tab, a line break or a quote at its start stands in quotes, as spreadsheets copy it. A leading sign
 * would make a formula of a name: the apostrophe is the spreadsheets' own mark for text.
 */
function field(text: string): string {
  const plain = plainText(text).replace(/^(?=[=+@-])(?![+-]?\d+(?:\.\d+)?$)/, "'");
  return /[\t\n]|^"/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
