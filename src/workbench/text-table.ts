import { displayWidth } from "../assessment/display-width";

export interface TextColumn { readonly title: string; readonly align?: "right" }

/** A table for a terminal, columns padded by display width; numbers may stand right. Ends with a line break. */
export function textTable(columns: readonly TextColumn[], rows: readonly (readonly string[])[]): string {
  const widths = columns.map((column, at) => Math.max(displayWidth(column.title), ...rows.map((row) => displayWidth(row[at] ?? ""))));
  const line = (cells: readonly string[]) =>
    columns.map((column, at) => pad(cells[at] ?? "", widths[at] ?? 0, column.align)).join("  ").trimEnd();
  return `${[line(columns.map((column) => column.title)), widths.map((width) => "─".repeat(width)).join("  "), ...rows.map(line)].join("\n")}\n`;
}

function pad(text: string, width: number, align: "right" | undefined): string {
  const space = " ".repeat(Math.max(0, width - displayWidth(text)));
  return align === "right" ? space + text : text + space;
}
