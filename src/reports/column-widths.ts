import { displayWidth } from "../assessment/display-width";
import type { ReportColumn, ReportTable } from "./report-table";

/** The widest that a column need be, and the least, in half Chinese signs. */
const BOUNDS: Readonly<Record<ReportColumn["kind"], readonly [least: number, most: number]>> = {
  word: [4, 16], number: [4, 14], name: [8, 24], prose: [16, 44],
};

/** Each column's share of the table's width in percent, by what stands in it; they add up to 100. */
export function columnWidths({ columns, rows }: ReportTable): readonly number[] {
  const wanted = columns.map(({ name, kind }, column) => {
    const [least, most] = BOUNDS[kind];
    const cells = rows.reduce((widest, row) => Math.max(widest, widestLine(row[column] ?? "")), 0);
    // A heading may break in two; a number or a word may not.
    return Math.min(most, Math.max(least, cells, Math.ceil(displayWidth(name) / 2))) + (kind === "number" || kind === "word" ? 4 : 2);
  });
  const all = wanted.reduce((sum, width) => sum + width, 0);
  const shares = wanted.map((width) => Math.floor((width / all) * 100));
  const widest = wanted.indexOf(Math.max(...wanted));
  const left = 100 - shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share, column) => (column === widest ? share + left : share));
}

const widestLine = (text: string): number => Math.max(...text.slice(0, 200).split("\n").map(displayWidth));
