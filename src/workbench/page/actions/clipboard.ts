import { intersect } from "../../../simulator/host/address/areas";
import { styleNumber } from "../grid/cell-borders";
import { textOfCell } from "../grid/fitting-text";
import type { WorkbenchPage } from "../workbench-page";
import { act } from "./act";
import { oneCell } from "./select-cells";

/** The selected cells as they read, a line for each row that shows. */
export function selectedText(page: WorkbenchPage): string {
  const { book } = page.store.get();
  const { sheet, area } = book.selection();
  const used = sheet.cells.used() ?? oneCell(0, 0);
  const reach = intersect(area, used) ?? oneCell(area.row, area.column);
  const lines: string[] = [];
  for (let row = reach.row; row < reach.row + reach.rows; row++) {
    if (sheet.rows.get(row)?.hidden === true) continue;
    const texts: string[] = [];
    for (let column = reach.column; column < reach.column + reach.columns; column++) {
      const style = book.state.styles[styleNumber(sheet, row, column)];
      const text = style === undefined ? "" : textOfCell(book.state, sheet.cells.get(row, column), style);
      texts.push(/[\t\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
    }
    lines.push(texts.join("\t"));
  }
  return lines.join("\n");
}

const MOST = 20_000;

/** Types a copied table into the cells from the active one on. */
export function pasteText(page: WorkbenchPage, text: string): void {
  const rows = cellsOf(text);
  const count = rows.reduce((sum, row) => sum + row.length, 0);
  if (count > MOST) return page.store.change({ notice: `要粘贴 ${count} 个单元格，超过 ${MOST} 个的上限。请分几次粘贴。` });
  const { book } = page.store.get();
  const { sheet, area } = book.selection();
  act(page, () => {
    book.together(() => rows.forEach((row, down) => row.forEach((value, across) => book.edit({ sheet, area: oneCell(area.row + down, area.column + across) }, value))));
    page.store.change({ unsaved: "yes" });
  });
}

/** Tab-separated lines; a part in quotes may hold tabs, line ends and doubled quotes. */
export function cellsOf(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = "", end] of text.replace(/\r\n?/g, "\n").replace(/\n$/, "").matchAll(/(?:"((?:[^"]|"")*)"(?=[\t\n]|$)|([^\t\n]*))([\t\n]|$)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === "\n") rows.push([]);
    if (end === "") break;
  }
  return rows;
}
