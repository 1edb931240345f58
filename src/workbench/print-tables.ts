import { NONE, type ReportTable } from "../reports/report-table";
import { textTable } from "./text-table";

/** Report tables for a terminal, long cells shortened. */
export function printTables(tables: readonly ReportTable[]): string {
  return tables.map((table) => {
    const columns = table.columns.map(({ name, over, kind }) => ({ title: over === undefined ? name : `${over}·${name}`, ...(kind === "number" ? { align: "right" as const } : {}) }));
    const notes = table.notes.map((note, index) => `注${index + 1}：${note}\n`).join("");
    return `${table.title}${table.unit === "" ? "" : `（${table.unit}）`}\n${textTable(columns, table.rows.map((row) => row.map(shortened)))}${notes}${table.sentences.map((sentence) => `${sentence}\n`).join("")}来源：${table.source}\n`;
  }).join("\n");
}

const MOST = 40;
const shortened = (text: string): string => {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > MOST ? `${line.slice(0, MOST - 1)}…` : line || NONE;
};
