/** Who works with the workbook 操作人, kept in it for 复核记录: among the add-in's settings, so that it is no input of a scoring. */
const KEY = "FazhiOperator";

/** Asks for the name; it can be read after the next sync, "" where nobody has said. */
export function requestOperator(context: Excel.RequestContext): () => string {
  const setting = context.workbook.settings.getItemOrNullObject(KEY).load("value");
  return () => (setting.isNullObject ? "" : String(setting.value ?? ""));
}

export async function saveOperator(context: Excel.RequestContext, name: string): Promise<void> {
  context.workbook.settings.add(KEY, name.trim());
  await context.sync();
}
