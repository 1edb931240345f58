import type { ChartBlocks, Block } from "../result/chart-blocks";
import { columnLetters } from "../tables/cell-address";
import { asCell } from "./as-text";
import type { ExistingCell } from "./existing-table";
import { PALETTE } from "./palette";
import { setUpPage } from "./page-setup";
import { setNumberFormat } from "./set-number-format";
import { decorateHeading, writeHeading } from "./write-heading";

/** The charts' own names, by which a later run finds them however the sheet is called by then. */
export const CHART_NAMES = { ranking: "考评图-排名", levels: "考评图-构成", profile: "考评图-对比", costliest: "考评图-失分" } as const;
export type ChartKey = keyof typeof CHART_NAMES;

/** The figures stand to the right of the charts, out of the print. */
const DATA_COLUMN = 30;
const DATA_ROW = 3;
/** The cell that names the unit to profile; beside it the one that was drawn. */
const UNIT_CELL = { row: 1, column: DATA_COLUMN + 1 } as const;
/** Where figures may stand, as a range of whole columns. */
export const DATA_COLUMNS = `${columnLetters(DATA_COLUMN)}:${columnLetters(DATA_COLUMN + 60)}`;

/** Widths and places of charts, in points. */
export const CHART_GAP = 12;
export const CHART_TOP = 68;
export const CHART_LEFTS = [{ left: 6, width: 300 }, { left: 318, width: 380 }, { left: 710, width: 340 }] as const;
const CHART_RIGHT = 1056;

export interface ChartSheet {
  readonly sheet: Excel.Worksheet;
  readonly blocks: ChartBlocks;
  readonly title: string;
  readonly note: string;
  readonly units: readonly string[];
  /** Number format of points. */
  readonly format: string;
}

/** The unit that the sheet asks to profile, and the one that was drawn; from the used cells of the figures. */
export function chosenUnit(data: { readonly row: number; readonly column: number; readonly cells: readonly (readonly ExistingCell[])[] }): { readonly chosen: string; readonly drawn: string } {
  const line = data.cells[UNIT_CELL.row - data.row] ?? [];
  const at = (column: number): string => String(line[column - data.column] ?? "").trim();
  return { chosen: at(UNIT_CELL.column), drawn: at(UNIT_CELL.column + 1) };
}

/** Where each block starts, left to right with a free column between them. */
function columnsOf(blocks: ChartBlocks): Readonly<Record<ChartKey, number>> {
  const width = (block: Block): number => (block[0]?.length ?? 0) + 1;
  const levels = DATA_COLUMN + width(blocks.ranking);
  const profile = levels + width(blocks.levels);
  return { ranking: DATA_COLUMN, levels, profile, costliest: profile + width(blocks.profile) };
}

/** Where each block stands, from 0. */
export function placedBlocks(blocks: ChartBlocks): readonly { readonly row: number; readonly column: number; readonly block: Block }[] {
  const at = columnsOf(blocks);
  return (Object.keys(CHART_NAMES) as ChartKey[]).map((key) => ({ row: DATA_ROW, column: at[key], block: blocks[key] }));
}

/** Writes the figures and gives each chart's source. What an earlier run left beneath is cleared. */
export function writeBlocks({ sheet, blocks, units, format }: ChartSheet): Readonly<Record<ChartKey, Excel.Range>> {
  const at = columnsOf(blocks);
  sheet.getRangeByIndexes(DATA_ROW, DATA_COLUMN, 400, 60).clear("Contents");
  const put = (key: ChartKey): Excel.Range => {
    const block = blocks[key];
    const range = sheet.getRangeByIndexes(DATA_ROW, at[key], block.length, block[0]?.length ?? 1);
    range.values = block.map((row) => row.map(asCell));
    setNumberFormat(range, key === "profile" ? "0.0" : format);
    return range;
  };
  sheet.getRangeByIndexes(UNIT_CELL.row - 1, DATA_COLUMN, 2, 3).values = [
    ["绘图数据（自动生成，请勿改动）", "", ""],
    ["对比图的单位（可改，重新评分后生效）", asCell(blocks.unit), asCell(blocks.unit)],
  ];
  const choice = sheet.getRangeByIndexes(UNIT_CELL.row, UNIT_CELL.column, 1, 1);
  choice.format.fill.color = PALETTE.warn;
  const list = units.map((unit) => unit.replace(/,/g, " ")).join(",");
  if (list.length <= 255) choice.dataValidation.rule = { list: { inCellDropDown: true, source: list } };
  return { ranking: put("ranking"), levels: put("levels"), profile: put("profile"), costliest: put("costliest") };
}

/** A new sheet's page: all charts on one page; the figures are not printed. */
export function arrangeChartSheet({ sheet, title, note }: ChartSheet): void {
  sheet.showGridlines = false;
  const columns = CHART_RIGHT / DEFAULT_WIDTH;
  sheet.getRangeByIndexes(0, 0, 1, columns).getEntireColumn().format.columnWidth = DEFAULT_WIDTH;
  writeHeading({ sheet, row: 0, column: 0 }, { title, note });
  decorateHeading({ sheet, row: 0, column: 0 }, { note, widths: Array.from({ length: columns }, () => DEFAULT_WIDTH) });
  const data = sheet.getRangeByIndexes(0, DATA_COLUMN, 400, 40);
  data.format.font.size = 9;
  data.format.font.color = PALETTE.note;
  setUpPage({ sheet, pagesWide: 1 });
  sheet.pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 1 };
  sheet.pageLayout.setPrintArea(`A:${columnLetters(columns - 1)}`);
}

const DEFAULT_WIDTH = 48;
