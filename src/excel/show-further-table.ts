import type { TableRow } from "../assessment/tables";
import type { FurtherTable } from "./schema";
import { selectTable } from "./select-table";
import { inputPlans } from "./template/input-plan";
import { startFlow } from "./write/flow";
import { freeName } from "./write/free-name";
import { createInputTable } from "./write/input-table";

/** Shows a further table and selects it; where the workbook lacks it, it is written first, with these rows. */
export async function showFurtherTable(context: Excel.RequestContext, name: FurtherTable, rows: readonly TableRow[]): Promise<"selected" | "written"> {
  if ((await selectTable(context, name)) === "selected") return "selected";
  await writeFurtherTable(context, name, rows);
  await selectTable(context, name);
  return "written";
}

/** Puts a further table that the workbook lacks onto a sheet of its own. */
export async function writeFurtherTable(context: Excel.RequestContext, name: FurtherTable, rows: readonly TableRow[]): Promise<void> {
  const plan = inputPlans({ [name]: rows }).find((each) => each.name === name), sheets = context.workbook.worksheets.load("items/name");
  await context.sync();
  if (plan === undefined) throw new RangeError(`no plan for ${name}`);
  await createInputTable(startFlow(context), plan, freeName(name, sheets.items.map((sheet) => sheet.name)));
  await context.sync();
}
