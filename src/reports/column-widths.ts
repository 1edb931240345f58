import { displayWidth } from "../assessment/display-width";
import type { ReportColumn, ReportTable } from "./report-table";

/** The widest that a column need be, and the least, in half Chinese signs. */
const BOUNDS: Readonly<Record<ReportColumn["kind"], readonly [least: number, most: number]>> = {
  word: [4, 16], number: [4, 14], name: [8, 24], prose: [16, 44],
};
/** What a line of the smallest type holds between the margins of A4, and what a column whose text wraps can do with. */
const LINE = 98;
const LEAST_WRAPPED = 10;

/**
 * Each column's share of the table's width in percent, by what stands in it; they add up to 100. Where the line is too
 * short, columns whose text wraps give way first: numbers and words stay whole.
 */
export function columnWidths(table: ReportTable): readonly number[] {
  const wanted = givingWay(table, table.columns.map((column, at) => wantedWidth(table, column, at)));
  const all = sum(wanted), shares = wanted.map((width) => Math.floor((width / all) * 100));
  const widest = wanted.indexOf(Math.max(...wanted));
  return shares.map((share, column) => (column === widest ? share + 100 - sum(shares) : share));
}

function wantedWidth({ rows }: ReportTable, { name, kind }: ReportColumn, column: number): number {
  const [least, most] = BOUNDS[kind];
  const cells = rows.reduce((widest, row) => Math.max(widest, widestLine(row[column] ?? "")), 0);
  // A heading may break in two; a number or a word may not.
  return Math.min(most, Math.max(least, cells, Math.ceil(displayWidth(name) / 2))) + 2;
}

function givingWay({ columns }: ReportTable, wanted: readonly number[]): readonly number[] {
  const spare = wanted.map((width, column) => (wraps(columns[column]) ? Math.max(0, width - LEAST_WRAPPED) : 0));
  const over = sum(wanted) - LINE, room = sum(spare);
  if (over <= 0 || room === 0) return wanted;
  const given = Math.min(1, over / room);
  return wanted.map((width, column) => width - (spare[column] ?? 0) * given);
}

const wraps = (column: ReportColumn | undefined): boolean => column?.kind === "name" || column?.kind === "prose";
const sum = (widths: readonly number[]): number => widths.reduce((all, width) => all + width, 0);
const widestLine = (text: string): number => Math.max(...text.slice(0, 200).split("\n").map(displayWidth));
