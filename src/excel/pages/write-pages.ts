import { asText } from "../write/as-text";
import { PALETTE } from "../write/palette";
import { PAGE_WIDTH, rowHeight, SIZES } from "./page-heights";
import type { PageCell, PagePlan, PageRow } from "./page-plan";

/** Told after every few pages; may reject to stop: pages that stand then are whole. */
export type PageProgress = (done: number, total: number) => void | Promise<void>;

/** A request stays far below 5 MB, and somebody sees that it goes on. */
const PAGES_AT_ONCE = 8;

/** Writes each page to a sheet of its own. Sheets of an earlier run, which bear the same name and title, are replaced. */
export async function writePages(context: Excel.RequestContext, pages: readonly PagePlan[], progress: PageProgress = () => undefined): Promise<readonly string[]> {
  const sheets = context.workbook.worksheets.load("items/name");
  await context.sync();
  const wanted = pages.map(({ sheetName }) => plainName(sheetName));
  const earlier = sheets.items.filter(({ name }) => wanted.includes(name)).map((sheet) => ({ sheet, title: sheet.getRange("A1").load("values") }));
  if (earlier.length > 0) await context.sync();
  const ours = earlier.filter(({ title }) => pages.some(({ rows }) => rows[0]?.cells[0]?.text === String(title.values[0]?.[0] ?? ""))).map(({ sheet }) => sheet);
  const taken = new Set(sheets.items.filter((sheet) => !ours.includes(sheet)).map(({ name }) => name.toLowerCase()));
  const names: string[] = [];
  await progress(0, pages.length);
  for (let at = 0; at < pages.length; at += PAGES_AT_ONCE) {
    context.application.suspendScreenUpdatingUntilNextSync();
    for (const [index, page] of pages.slice(at, at + PAGES_AT_ONCE).entries()) {
      const name = free(wanted[at + index] ?? "", taken);
      ours.find((sheet) => sheet.name === name)?.delete();
      writePage(context.workbook.worksheets.add(name), page);
      names.push(name);
    }
    // One request for several pages: all of them at once would be too large, and nobody could stop it.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    await progress(Math.min(at + PAGES_AT_ONCE, pages.length), pages.length);
  }
  return names;
}

function writePage(sheet: Excel.Worksheet, page: PagePlan): void {
  const { columns, rows } = page, whole = sheet.getRangeByIndexes(0, 0, rows.length, columns);
  sheet.showGridlines = false;
  whole.numberFormat = rows.map(({ cells }) => cells.flatMap(({ text, kind, columns: span }) => [formatOf(text, kind), ...blanks(span, "General")]));
  whole.values = rows.map(({ cells }) => cells.flatMap((cell) => [valueOf(cell), ...blanks(cell.columns, "")]));
  whole.format.font.name = "宋体";
  whole.format.font.size = SIZES.body;
  whole.format.wrapText = true;
  whole.format.verticalAlignment = "Center";
  whole.getEntireColumn().format.columnWidth = PAGE_WIDTH / columns;
  rows.forEach((row, at) => decorateRow(sheet, { row, at, page }));
  const layout = sheet.pageLayout;
  layout.orientation = "Portrait";
  layout.paperSize = "A4";
  layout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 1 };
  layout.leftMargin = layout.rightMargin = layout.topMargin = layout.bottomMargin = 40;
  layout.headerMargin = layout.footerMargin = 20;
  layout.centerHorizontally = true;
}

function decorateRow(sheet: Excel.Worksheet, { row, at, page }: { readonly row: PageRow; readonly at: number; readonly page: PagePlan }): void {
  const { cells, look } = row, line = sheet.getRangeByIndexes(at, 0, 1, page.columns);
  line.format.rowHeight = rowHeight(page, row);
  if (SIZES[look] !== SIZES.body) line.format.font.size = SIZES[look];
  if (look === "title" || look === "section" || look === "header") line.format.font.bold = true;
  if (look === "header") line.format.fill.color = PALETTE.headerFill;
  if (look === "section" || look === "title") line.format.font.color = PALETTE.title;
  if (look === "body" || look === "header") {
    for (const side of ["EdgeTop", "EdgeBottom", "InsideVertical", "EdgeLeft", "EdgeRight"] as const) {
      const border = line.format.borders.getItem(side);
      border.style = "Continuous";
      border.color = PALETTE.rule;
    }
  }
  let column = 0;
  for (const cell of cells) {
    const range = sheet.getRangeByIndexes(at, column, 1, cell.columns);
    if (cell.columns > 1) range.merge();
    range.format.horizontalAlignment = cell.align;
    if (cell.kind === "label") range.format.fill.color = PALETTE.sumFill;
    column += cell.columns;
  }
}

const NUMERAL = /^[+-]?\d+(?:\.(\d+))?$/;
const blanks = (span: number, blank: string): readonly string[] => Array.from({ length: span - 1 }, () => blank);

function valueOf({ text, kind }: PageCell): string | number {
  return kind === "number" && NUMERAL.test(text) ? Number(text) : asText(text);
}

function formatOf(text: string, kind: PageCell["kind"]): string {
  const match = kind === "number" ? NUMERAL.exec(text) : null;
  if (match === null) return "General";
  const digits = match[1] === undefined ? "0" : `0.${"0".repeat(match[1].length)}`;
  return text.startsWith("+") ? `+${digits};-${digits};0` : digits;
}

/** Sheet names have at most 31 characters and none of []:*?/\ (https://support.microsoft.com/office/3f1f7148-ee83-404d-8ef0-9ff99fbad1f9). */
const plainName = (name: string): string => name.replace(/[[\]:*?/\\']/g, " ").slice(0, 27).trim() || "页";

function free(name: string, taken: Set<string>): string {
  for (let copy = 1; ; copy++) {
    const candidate = copy === 1 ? name : `${name} ${copy}`;
    if (taken.has(candidate.toLowerCase())) continue;
    taken.add(candidate.toLowerCase());
    return candidate;
  }
}
