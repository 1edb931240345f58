import type { PlanCell, TablePlan } from "../result/table-plan";
import { withoutTime } from "../result/heading";
import { OVERRIDE_COLUMN } from "../result/override-column";
import { RANGE_COLUMN } from "../result/range-column";
import type { ExistingCell, ExistingTable } from "./existing-table";

/** What has to change in a table that is there already. Columns are positions in the table as it will be. */
export interface TableUpdate {
  /** Columns to insert, in this order, each at its position at that moment. */
  readonly inserted: readonly { readonly name: string; readonly at: number }[];
  /** The table's columns afterwards, the users' own among them. */
  readonly columns: readonly string[];
  /** For every planned column its position afterwards. */
  readonly positions: readonly number[];
  /** Columns that an earlier run wrote and that the scheme no longer has. */
  readonly stale: readonly number[];
  /** What users put into columns of their own, moved to the rows it belongs to. */
  readonly carried: readonly { readonly at: number; readonly cells: readonly PlanCell[] }[];
  /** Users' columns whose formulas are to be copied down into new rows. */
  readonly formulaColumns: readonly number[];
}

/** Whether the table says already, cell by cell, what the plan says; the time of the run does not count. */
export function isUpToDate(existing: ExistingTable, plan: TablePlan): boolean {
  const at = plan.columns.map(({ name }) => existing.columns.indexOf(name));
  if (at.includes(-1) || staleColumns(existing, plan).some((index) => existing.values.some((row) => row[index] !== ""))) return false;
  if (Math.max(plan.rows.length, 1) !== existing.values.length || !headingSame(existing, plan)) return false;
  return plan.rows.every((row, index) => row.every((cell, column) => existing.values[index]?.[at[column] ?? -1] === cell));
}

function headingSame(existing: ExistingTable, plan: TablePlan): boolean {
  const lines = existing.above.slice(-(2 + plan.bands.length));
  if (lines.length < 2 + plan.bands.length) return true;
  const title = String(lines[0]?.[0] ?? ""), note = String(lines[1]?.[0] ?? "");
  const bands = plan.bands.every((band, line) => {
    const cells = lines[2 + line] ?? [];
    return plan.columns.every(({ name }, index) => (cells[existing.columns.indexOf(name)] ?? "") === (band[index] ?? ""));
  });
  return title === plan.title && withoutTime(note) === plan.note && bands;
}

export function planUpdate(existing: ExistingTable, plan: TablePlan): TableUpdate {
  const { columns, inserted } = withPlanned(existing.columns, plan);
  const positions = plan.columns.map(({ name }) => columns.indexOf(name));
  const stale = staleColumns(existing, plan);
  const own = existing.columns.flatMap((name, index) => (plan.columns.some((column) => column.name === name) || stale.includes(index) ? [] : [index]));
  const place = (index: number): number => columns.indexOf(existing.columns[index] ?? "");
  return {
    inserted, columns, positions,
    stale: stale.map(place),
    carried: own.flatMap((index) => carry(existing, plan, index).map((cells) => ({ at: place(index), cells }))),
    formulaColumns: own.filter((index) => existing.formulas.length > 0 && existing.formulas.every((row) => isFormula(row[index]))).map(place),
  };
}

/** A missing column goes right behind the planned column before it. */
function withPlanned(existing: readonly string[], plan: TablePlan): Pick<TableUpdate, "columns" | "inserted"> {
  const columns = [...existing];
  const inserted: { name: string; at: number }[] = [];
  plan.columns.forEach(({ name }, index) => {
    if (columns.includes(name)) return;
    const at = index === 0 ? 0 : columns.indexOf(plan.columns[index - 1]?.name ?? "") + 1;
    columns.splice(at, 0, name);
    inserted.push({ name, at });
  });
  return { columns, inserted };
}

/** "Z3-09 名称" or "… 小计" of an indicator that is gone, 复核改分 where there is none any more: left as it is, it would pass for a figure of this run. */
function staleColumns(existing: ExistingTable, plan: TablePlan): readonly number[] {
  const planned = new Set(plan.columns.map(({ name }) => name));
  return existing.columns.flatMap((name, index) => {
    const ours = name === OVERRIDE_COLUMN || name === RANGE_COLUMN || (plan.bands.length > 0 && (/^\S*\d\S* \S/.test(name) || / 小计$/.test(name)));
    const computed = existing.formulas.some((row) => isFormula(row[index]));
    return ours && !planned.has(name) && !computed ? [index] : [];
  });
}

/** Constants in a user's column move with their row's key; formulas stay where they are. */
function carry(existing: ExistingTable, plan: TablePlan, index: number): readonly (readonly PlanCell[])[] {
  const cells = existing.formulas.map((row) => row[index] ?? "");
  if (cells.every((cell) => cell === "" || isFormula(cell))) return [];
  const before = keys(existing.values.map((row) => plan.key.map((name) => row[existing.columns.indexOf(name)] ?? "")));
  const after = keys(plan.rows.map((row) => plan.key.map((name) => row[plan.columns.findIndex((column) => column.name === name)] ?? "")));
  if (before.length === after.length && before.every((key, row) => key === after[row])) return [];
  const noted = new Map(before.map((key, row) => [key, cells[row] ?? ""]));
  return [after.map((key, row) => {
    const here = cells[row] ?? "";
    return asPlanCell(isFormula(here) ? here : isFormula(noted.get(key)) ? "" : (noted.get(key) ?? ""));
  })];
}

/** Rows with the same key are told apart by their order. */
function keys(rows: readonly (readonly ExistingCell[])[]): readonly string[] {
  const seen = new Map<string, number>();
  return rows.map((cells) => {
    const key = JSON.stringify(cells);
    const times = seen.get(key) ?? 0;
    seen.set(key, times + 1);
    return `${key}#${times}`;
  });
}

function isFormula(cell: ExistingCell | undefined): boolean {
  return typeof cell === "string" && cell.startsWith("=");
}

function asPlanCell(cell: ExistingCell): PlanCell {
  return typeof cell === "boolean" ? (cell ? "TRUE" : "FALSE") : cell;
}
