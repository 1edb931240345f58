import type { ColumnLook, TablePlan } from "../result/table-plan";
import type { Settings } from "../../assessment/settings";
import { columnRuns } from "./column-runs";
import { addConditions } from "./conditions";
import { drawFrame } from "./draw-frame";
import { PALETTE } from "./palette";
import { setNumberFormat } from "./set-number-format";

/** A stretch of body rows of a result table, with its planned columns where they stand. */
export interface Body {
  readonly sheet: Excel.Worksheet;
  /** Of the header's first cell. */
  readonly header: { readonly row: number; readonly column: number };
  readonly firstRow: number;
  readonly rows: number;
  readonly positions: readonly number[];
}

const ALIGNMENT: Readonly<Record<ColumnLook, "Left" | "Center" | "Right">> = {
  name: "Left", word: "Center", rank: "Center", points: "Right", sum: "Right", prose: "Left",
};

/** Formats of body rows: on a new table all of them, on an old one only the rows that it grew by. */
export function decorateBody(body: Body, plan: TablePlan, settings: Settings): void {
  if (body.rows === 0) return;
  const prose = plan.columns.some(({ look }) => look === "prose");
  decorateColumns(body, plan, () => true);
  const whole = body.sheet.getRangeByIndexes(body.firstRow, body.header.column, body.rows, Math.max(...body.positions) + 1);
  drawFrame(whole);
  if (prose) whole.format.autofitRows();
  else whole.format.rowHeight = 19.5;
  addConditions(body, plan, settings);
}

/** Columns that a table which is there has gained: their own formats and width. */
export function decorateInserted(body: Body, plan: TablePlan, names: readonly string[]): void {
  if (names.length === 0) return;
  decorateColumns(body, plan, (name) => names.includes(name));
  plan.columns.forEach(({ name, width }, index) => {
    if (names.includes(name)) body.sheet.getRangeByIndexes(body.header.row, body.header.column + (body.positions[index] ?? index), 1, 1).getEntireColumn().format.columnWidth = width;
  });
}

function decorateColumns(body: Body, plan: TablePlan, wanted: (name: string) => boolean): void {
  const prose = plan.columns.some(({ look }) => look === "prose");
  for (const { from, count, like } of columnRuns(plan.columns.flatMap((column, index) => (wanted(column.name) ? [{ plan: column, at: body.positions[index] ?? index }] : [])))) {
    const range = body.sheet.getRangeByIndexes(body.firstRow, body.header.column + from, body.rows, count);
    setNumberFormat(range, like.format);
    range.format.horizontalAlignment = ALIGNMENT[like.look];
    if (ALIGNMENT[like.look] === "Left") range.format.indentLevel = 1;
    range.format.verticalAlignment = prose ? "Top" : "Center";
    if (prose) range.format.wrapText = true;
    if (like.look === "sum") range.format.fill.color = PALETTE.sumFill;
    if (like.look === "sum") range.format.font.bold = true;
  }
}
