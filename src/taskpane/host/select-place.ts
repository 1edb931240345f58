import type { Place } from "../../assessment/problem";
import type { Selected } from "../pane-services";

/** Shows the sheet and selects the cell; where the sheet has no such cell any more, the sheet alone. */
export async function selectPlace(context: Excel.RequestContext, { sheet: name, cell }: Place): Promise<Selected> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  await context.sync();
  if (sheet.isNullObject) return "sheet-missing";
  sheet.activate();
  if (cell !== undefined) sheet.getRange(cell).select();
  await context.sync();
  return "selected";
}
