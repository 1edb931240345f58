import type { Problem } from "../assessment/problem";
import type { TableData } from "../assessment/tables";
import { inputPlans } from "./template/input-plan";
import { startFlow } from "./write/flow";
import { freeName } from "./write/free-name";
import { createInputTable } from "./write/input-table";

/**
 * The input tables on sheets of their own, filled from `data`; without rows a table is empty and ready to be filled in.
 * A workbook that has one of them already is left alone. Two syncs, more only where a request would pass 5 MB.
 */
export async function writeTables(context: Excel.RequestContext, data: TableData): Promise<readonly Problem[]> {
  const plans = inputPlans(data);
  const tables = context.workbook.tables.load("items/name");
  const sheets = context.workbook.worksheets.load("items/name");
  const first = sheets.getFirst();
  const used = first.getUsedRangeOrNullObject().load("address");
  await context.sync();
  const taken = plans.filter((plan) => tables.items.some(({ name }) => name === plan.name));
  if (taken.length > 0) return taken.map(({ name }) => tableExists(name));
  const flow = startFlow(context);
  const names = sheets.items.map(({ name }) => name);
  context.application.suspendScreenUpdatingUntilNextSync();
  for (const plan of plans) await createInputTable(flow, plan, freeName(plan.name, names));
  // The blank sheet that a new workbook begins with.
  if (sheets.items.length === 1 && used.isNullObject) first.delete();
  context.workbook.worksheets.getItem(freeName(plans[0]?.name ?? "", names)).activate();
  await context.sync();
  return [];
}

function tableExists(name: string): Problem {
  return {
    code: "table-exists", severity: "error",
    message: `工作簿中已有表格“${name}”，未改动任何内容；请在空白工作簿中建表，或先将该表改名`,
  };
}
