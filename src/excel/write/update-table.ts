import type { Settings } from "../../assessment/settings";
import { noteWithTime } from "../result/heading";
import { OVERRIDE_COLUMN } from "../result/override-column";
import type { PlanCell, TablePlan } from "../result/table-plan";
import { asCell } from "./as-text";
import { decorateBands, writeBands } from "./bands";
import { decorateBody, decorateInserted } from "./decorate-table";
import type { ExistingTable } from "./existing-table";
import { writeRows, type Flow } from "./flow";
import { markCells, unmarkCells } from "./mark-cells";
import { printFromBands } from "./page-setup";
import { planUpdate, type TableUpdate } from "./plan-update";
import { writeHeading } from "./write-heading";

export interface UpdateTable {
  readonly existing: ExistingTable;
  readonly plan: TablePlan;
  readonly settings: Settings;
  readonly time: string;
}

/**
 * Puts new results into a table that is there: our columns' cells only. Formats, charts, formulas and columns that users
 * attached stay; rows that are no longer needed are cleared.
 */
export async function updateTable(flow: Flow, { existing, plan, settings, time }: UpdateTable): Promise<void> {
  const { table, sheet } = existing;
  const update = planUpdate(existing, plan);
  const rows = Math.max(plan.rows.length, 1), before = existing.values.length;
  const header = { row: existing.row, column: existing.column };
  for (const { at, name } of update.inserted) table.columns.add(at, undefined, name);
  resizeRows({ existing, update, rows });
  for (const block of ownBlocks(update, plan)) await writeRows(flow, { sheet, row: header.row + 1, column: header.column + block.from }, block.rows);
  for (const { at, cells } of update.carried) await writeRows(flow, { sheet, row: header.row + 1, column: header.column + at }, cells.map((cell) => [carriedCell(cell)]));
  for (const at of update.stale) sheet.getRangeByIndexes(header.row + 1, header.column + at, rows, 1).clear("Contents");
  if (rows > before) {
    decorateBody({ sheet, header, firstRow: header.row + 1 + before, rows: rows - before, positions: update.positions }, plan, settings);
    for (const at of update.formulaColumns) copyDown(existing, { column: header.column + at, rows });
  }
  const body = { sheet, header, firstRow: header.row + 1, rows, positions: update.positions };
  if (existing.columns.includes(OVERRIDE_COLUMN)) unmarkCells(body, plan);
  decorateInserted(body, plan, update.inserted.map(({ name }) => name));
  markCells(body, plan);
  // Rows of a ledger hold other texts than before.
  if (plan.columns.some(({ look }) => look === "prose")) sheet.getRangeByIndexes(header.row + 1, header.column, rows, 1).getEntireRow().format.autofitRows();
  if (plan.bands.length > 0 && (rows !== before || update.inserted.length > 0)) printFromBands(sheet, header, { rows, columns: update.columns.length, bands: plan.bands.length });
  const top = header.row - plan.bands.length - 2;
  if (top < 0) return;
  writeHeading({ sheet, row: top, column: header.column }, { title: plan.title, note: noteWithTime(plan.note, time) });
  writeBands({ sheet, header, positions: update.positions }, plan);
  if (update.inserted.length > 0) decorateBands({ sheet, header, positions: update.positions }, plan);
}

/** A formula stays one; whatever else a user typed stays what it was. */
function carriedCell(cell: PlanCell): PlanCell {
  return typeof cell === "string" && cell.startsWith("=") ? cell : asCell(cell);
}

/** What stands beneath the table moves down when the table needs the room; it never moves into it. */
function resizeRows({ existing, update, rows }: { readonly existing: ExistingTable; readonly update: TableUpdate; readonly rows: number }): void {
  const { table, sheet, row, column, values, beneath } = existing;
  const width = update.columns.length, before = values.length;
  if (rows === before) return;
  if (rows > before && beneath === "filled") sheet.getRangeByIndexes(row + 1 + before, column, rows - before, width).insert("Down");
  table.resize(sheet.getRangeByIndexes(row, column, rows + 1, width));
  if (rows < before) sheet.getRangeByIndexes(row + 1 + rows, column, before - rows, width).clear();
}

/** Stretches of neighbouring columns that are ours. */
function ownBlocks(update: TableUpdate, plan: TablePlan): readonly { readonly from: number; readonly rows: readonly (readonly PlanCell[])[] }[] {
  const planned = update.positions.map((at, index) => ({ at, index })).sort((a, b) => a.at - b.at);
  const blocks: { from: number; columns: number[] }[] = [];
  for (const { at, index } of planned) {
    const last = blocks.at(-1);
    if (last && last.from + last.columns.length === at) last.columns.push(index);
    else blocks.push({ from: at, columns: [index] });
  }
  const rows = plan.rows.length > 0 ? plan.rows : [plan.columns.map(() => "")];
  return blocks.map(({ from, columns }) => ({ from, rows: rows.map((row) => columns.map((index) => asCell(row[index] ?? ""))) }));
}

function copyDown({ sheet, row, values }: ExistingTable, to: { readonly column: number; readonly rows: number }): void {
  const last = sheet.getRangeByIndexes(row + values.length, to.column, 1, 1);
  sheet.getRangeByIndexes(row + 1 + values.length, to.column, to.rows - values.length, 1).copyFrom(last, "Formulas");
}
