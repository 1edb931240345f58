import { cellWords } from "../services/inspect/cell-words";
import type { Inspection, InspectionSheet } from "../services/inspect/inspection";
import { textTable } from "./text-table";

/** More rows than this are for a sheet or for --json. */
const MOST_ROWS = 60;
const LONGEST = 40;

/** An inspection for a terminal: the answer, then its tables. */
export function printInspection({ headline, sheets }: Inspection): string {
  return [`${headline.join("\n")}\n`, ...sheets.filter(({ rows }) => rows.length > 0).map(sheetText)].join("\n");
}

function sheetText({ name, columns, rows }: InspectionSheet): string {
  const shown = rows.slice(0, MOST_ROWS).map(({ cells }) => columns.map((column, at) => shortened(cellWords(cells[at], column))));
  const table = textTable(columns.map(({ name: title, look }) => ({ title, ...(look === "points" || look === "sum" ? { align: "right" as const } : {}) })), shown);
  const more = rows.length > MOST_ROWS ? `另有 ${rows.length - MOST_ROWS} 行，用 --out 或 --json 查看全部。\n` : "";
  return `${name}\n${table}${more}`;
}

const shortened = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text).replace(/\s+/g, " ");
