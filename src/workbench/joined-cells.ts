/** Cells that follow one another in a column as one stretch: A2, A3, A4, A7 is "A2:A4、A7". Others stand as they are. */
export function joinedCells(cells: readonly string[]): string {
  const stretches: { column: string; from: number; to: number; text: string }[] = [];
  for (const text of cells) {
    const [, column, row = ""] = /^([A-Z]+)(\d+)$/.exec(text) ?? [];
    const last = stretches.at(-1);
    if (column !== undefined && last?.column === column && last.to + 1 === Number(row)) last.to += 1;
    else stretches.push({ column: column ?? "", from: Number(row), to: Number(row), text });
  }
  return stretches.map(({ column, from, to, text }) => (from === to ? text : `${column}${from}:${column}${to}`)).join("、");
}
