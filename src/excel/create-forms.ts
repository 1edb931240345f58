import type { Problem } from "../assessment/problem";
import { createForm } from "./forms/create-form";
import type { Form } from "./forms/form";
import { formSheetName } from "./forms/form-sheet-name";
import { startFlow } from "./write/flow";

export interface CreatedForms {
  /** Names of the new sheets, in the order of the forms. */
  readonly sheets: readonly string[];
  /** Units whose sheet stands there already and was left alone. */
  readonly standing: readonly string[];
  readonly problems: readonly Problem[];
}

/**
 * A sheet for each form, behind those that are there. A unit's sheet that stands there already is left alone: what was
 * filled in is not lost. Two syncs, more only where a request would pass 5 MB. `each` may stop by rejecting; then what
 * was added is taken out again.
 */
export async function createForms(context: Excel.RequestContext, forms: readonly Form[], each: (done: number) => Promise<void>): Promise<CreatedForms> {
  const sheets = context.workbook.worksheets.load("items/name");
  const protection = context.workbook.protection.load("protected");
  await context.sync();
  if (protection.protected) return { sheets: [], standing: [], problems: [STRUCTURE_LOCKED] };
  const names = new Set(sheets.items.map(({ name }) => name.toLowerCase()));
  const flow = startFlow(context), created: string[] = [], standing: string[] = [];
  context.application.suspendScreenUpdatingUntilNextSync();
  try {
    for (const [index, form] of forms.entries()) {
      await each(index);
      const name = formSheetName(form.department, forms);
      if (names.has(name.toLowerCase())) { standing.push(form.department.name); continue; }
      await createForm(flow, form, name);
      created.push(name);
    }
    const [first] = created;
    if (first !== undefined) sheets.getItem(first).activate();
    await context.sync();
  } catch (fault) {
    await takeOut(context, created);
    throw fault;
  }
  return { sheets: created, standing, problems: [] };
}

/** What a request that failed or was stopped had sent before. */
async function takeOut(context: Excel.RequestContext, names: readonly string[]): Promise<void> {
  const sheets = names.map((name) => context.workbook.worksheets.getItemOrNullObject(name));
  await context.sync();
  for (const sheet of sheets) if (!sheet.isNullObject) sheet.delete();
  await context.sync();
}

const STRUCTURE_LOCKED: Problem = {
  code: "workbook-protected", severity: "error",
  message: "工作簿结构受保护，无法新建自评表；请在“审阅”中撤销保护工作簿后再试",
};
