/** What the pane wants to hear of. */
export interface WorkbookListener {
  /** Cells of this table changed: here, or by a co-author. */
  readonly changed: (table: string) => void;
  /** Tables came or went. */
  readonly tablesChanged: () => void;
  readonly selected: () => void;
}

/**
 * Registers for the workbook's events, once in the life of the pane. Handlers only pass on what happened: the listener
 * debounces, because a paste or a fill raises many events.
 */
export async function watchWorkbook(context: Excel.RequestContext, listener: WorkbookListener): Promise<void> {
  const { tables, worksheets } = context.workbook;
  const names = new Map<string, string>();
  const learnNames = async () => {
    tables.load("items/id,items/name");
    await context.sync();
    for (const { id, name } of tables.items) names.set(id, name);
  };
  const renewed = async () => {
    await learnNames();
    listener.tablesChanged();
  };
  tables.onChanged.add(async ({ tableId }) => {
    if (!names.has(tableId)) await learnNames();
    const name = names.get(tableId);
    if (name !== undefined) listener.changed(name);
  });
  tables.onAdded.add(renewed);
  tables.onDeleted.add(renewed);
  worksheets.onSelectionChanged.add(async () => listener.selected());
  await learnNames();
}
