import { displayWidth } from "../../assessment/display-width";
import type { PagePlan, PageRow } from "./page-plan";

/** In points: what A4 upright leaves between the margins, and the type sizes. */
export const PAGE_WIDTH = 512;
export const SIZES: Readonly<Record<PageRow["look"], number>> = { title: 16, line: 10, section: 10, header: 8, body: 8, note: 7 };

/** Merged cells do not grow with their text: each row's height by the lines that its longest cell takes. */
export function rowHeight({ columns }: Pick<PagePlan, "columns">, { cells, look }: PageRow): number {
  const size = SIZES[look], grid = PAGE_WIDTH / columns;
  const lines = Math.max(1, ...cells.map(({ text, columns: span }) => linesOf(text, (span * grid - 6) / (size * 0.53))));
  return Math.round(lines * size * 1.3 + (look === "title" ? 12 : 4));
}

function linesOf(text: string, perLine: number): number {
  return text.split("\n").reduce((lines, line) => lines + Math.max(1, Math.ceil(displayWidth(line) / perLine)), 0);
}
