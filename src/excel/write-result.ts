import type { Problem } from "../assessment/problem";
import type { Result } from "../assessment/result";
import { HIDDEN_COLUMNS, isRecorded, receiptPlan } from "./receipt/receipt-plan";
import type { Receipt } from "./receipt/receipt";
import { chartBlocks } from "./result/chart-blocks";
import { noteOf, noteWithTime, titleOf } from "./result/heading";
import { ledgerPlan } from "./result/ledger-plan";
import { pointsFormat } from "./result/points-format";
import type { RankingRanges } from "./result/range-column";
import { rankingPlan } from "./result/ranking-plan";
import { scorePlan } from "./result/score-plan";
import type { TablePlan } from "./result/table-plan";
import { CHART_SHEET, RECEIPT_TABLE } from "./schema";
import { arrangeChartSheet, CHART_NAMES, writeBlocks, type ChartSheet } from "./write/chart-sheet";
import { createCharts } from "./write/create-charts";
import { createTable } from "./write/create-table";
import { requestCharts, type ExistingCharts } from "./write/existing-charts";
import { requestTable, type ExistingTable } from "./write/existing-table";
import { startFlow, type Flow } from "./write/flow";
import { freeName } from "./write/free-name";
import { isUpToDate } from "./write/plan-update";
import { obstacles } from "./write/obstacles";
import { restore } from "./write/restore";
import { updateTable } from "./write/update-table";

export type Written =
  | { readonly kind: "written"; readonly tables: readonly TablePlan["table"][] }
  /** Everything stood there already, cell by cell: the workbook was not touched. */
  | { readonly kind: "unchanged" }
  | { readonly kind: "refused"; readonly problems: readonly Problem[] };

export interface Stamp {
  /** Printed beside the settings, as it is given. */
  readonly time: string;
  /** The row that 复核记录 gets, unless its last one says the same. */
  readonly receipt: Receipt;
  /** 名次区间, where somebody asked for them; without them what stands of them is cleared. */
  readonly ranges?: RankingRanges;
}

/**
 * Writes 指标得分, 单位排名, 失分明细, 图表 and a row of 复核记录: three syncs, more only where a request would pass 5 MB.
 * @throws what the host threw, after what stood there before has been put back
 */
export async function writeResult(context: Excel.RequestContext, result: Result, { time, receipt, ranges }: Stamp): Promise<Written> {
  const plans = [scorePlan(result), rankingPlan(result, ranges ?? null), ledgerPlan(result)];
  const tables = context.workbook.tables.load("items/name");
  const sheets = context.workbook.worksheets.load("items/name,items/id");
  const structure = context.workbook.protection.load("protected");
  const defined = context.workbook.names.load("items/name");
  await context.sync();
  const requests = [...plans.map(({ table, rows }) => ({ table, rows: rows.length })), { table: RECEIPT_TABLE.name, rows: 1 }].flatMap((plan) => tables.items.filter(({ name }) => name === plan.table).map((table) => requestTable(table, plan.table, plan.rows)));
  const asked = requestCharts(sheets.items);
  await context.sync();
  const existing = requests.map(({ read }) => read());
  const charts = asked.read();
  const recorded = existing.find(({ name }) => name === RECEIPT_TABLE.name);
  const stale = plans.filter((plan) => !existing.some((table) => table.name === plan.table && isUpToDate(table, plan)));
  const due = isRecorded(recorded, receipt) ? stale : [...stale, receiptPlan(result.scheme.settings, recorded, receipt)];
  if (due.length === 0 && charts?.drawn === "current") return { kind: "unchanged" };
  const named = defined.items.map(({ name }) => name);
  const problems = obstacles({ existing, charts, due, named, structure: structure.protected ? "locked" : "open" });
  if (problems.length > 0) return { kind: "refused", problems };
  const before = { sheets: sheets.items.map(({ id }) => id), tables: existing, charts };
  try {
    await writeAll(startFlow(context), { result, due, existing, charts, time, names: sheets.items.map(({ name }) => name) });
  } catch (error) {
    await restore(context, before);
    throw error;
  }
  return { kind: "written", tables: due.map(({ table }) => table) };
}

interface Work {
  readonly result: Result;
  readonly due: readonly TablePlan[];
  readonly existing: readonly ExistingTable[];
  readonly charts: ExistingCharts | null;
  readonly time: string;
  readonly names: readonly string[];
}

async function writeAll(flow: Flow, { result, due, existing, charts, time, names }: Work): Promise<void> {
  const { settings } = result.scheme;
  flow.context.application.suspendApiCalculationUntilNextSync();
  flow.context.application.suspendScreenUpdatingUntilNextSync();
  for (const plan of due) {
    const table = existing.find(({ name }) => name === plan.table);
    if (table) await updateTable(flow, { existing: table, plan, settings, time });
    else await createTable(flow, { plan, sheetName: freeName(plan.table, names), settings, time, ...(plan.table === RECEIPT_TABLE.name ? { hidden: HIDDEN_COLUMNS } : {}) });
  }
  writeCharts(flow, { result, charts, time, names });
  if (!existing.some(({ name }) => name === "单位排名")) flow.context.workbook.tables.getItem("单位排名").worksheet.activate();
  await flow.context.sync();
}

function writeCharts(flow: Flow, { result, charts, time, names }: Pick<Work, "result" | "charts" | "time" | "names">): void {
  const { settings, departments } = result.scheme;
  const blocks = chartBlocks(result, charts?.unit ?? "");
  const sheet = charts?.sheet ?? flow.context.workbook.worksheets.add(freeName(CHART_SHEET, names));
  const work: ChartSheet = {
    sheet, blocks, title: titleOf(settings, CHART_SHEET), note: noteWithTime(noteOf(settings), time),
    units: departments.map(({ name }) => name), format: pointsFormat(settings, "total"),
  };
  const sources = writeBlocks(work);
  if (charts) {
    for (const key of charts.keys) sheet.charts.getItem(CHART_NAMES[key]).setData(sources[key], "Columns");
  } else {
    arrangeChartSheet(work);
    createCharts(sheet, blocks, sources);
  }
}
