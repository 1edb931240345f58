/** Writes a table of texts and numbers to a new sheet and shows it; a number is added to a name that is taken. */
export async function placeOnNewSheet(context: Excel.RequestContext, title: string, rows: readonly (readonly (string | number)[])[]): Promise<void> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  await context.sync();
  const taken = new Set(worksheets.items.map(({ name }) => name.toLowerCase()));
  const sheet = worksheets.add(freeName(title, taken));
  const range = sheet.getRangeByIndexes(0, 0, rows.length, rows[0]?.length ?? 1);
  // "@" keeps names that begin with a sign from becoming formulas; numbers keep their own format.
  range.numberFormat = rows.map((row) => row.map((cell) => (typeof cell === "number" ? "General" : "@")));
  range.values = rows.map((row) => [...row]);
  range.getRow(0).format.font.bold = true;
  range.format.autofitColumns();
  sheet.activate();
  range.select();
  await context.sync();
}

/** Sheet names have at most 31 characters and none of []:*?/\ (https://support.microsoft.com/office/3f1f7148-ee83-404d-8ef0-9ff99fbad1f9). */
function freeName(title: string, taken: ReadonlySet<string>): string {
  const plain = title.replace(/[[\]:*?/\\]/g, " ").slice(0, 27).trim() || "报告表";
  for (let copy = 1; ; copy++) {
    const name = copy === 1 ? plain : `${plain} ${copy}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}
