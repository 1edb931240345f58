import { FORM } from "../schema";
import { cellAddress } from "../tables/cell-address";
import { pointsFormat } from "../result/points-format";
import { drawFrame } from "../write/draw-frame";
import { makeRoom, writeRows, type Flow } from "../write/flow";
import { setUpPage } from "../write/page-setup";
import { PALETTE } from "../write/palette";
import { decorateHeader } from "../write/write-heading";
import type { Form } from "./form";
import { FORM_ALIGNMENT, FORM_COLUMN_WIDTHS } from "./form-columns";
import { writeFormHeading } from "./form-heading";
import { FORM_SIZE, formHeights } from "./form-heights";
import { offerEntries } from "./form-entries";
import { BLOCK_COLUMNS, columnOf, FORM_BODY, formRows, type FormRow } from "./form-rows";
import { runsOf } from "./runs-of";

const WIDTH = FORM.columns.length - 1;
/** What a sheet and a row's look take of a request, in bytes, measured: some ten ranges with a property or a merge each row. */
const BYTES_A_FORM = 80_000, BYTES_A_ROW = 4_500;

/** One unit's form on a new sheet: what it fills in is open and checked, everything else is protected (no password). */
export async function createForm(flow: Flow, form: Form, sheetName: string): Promise<void> {
  const rows = formRows(form);
  await makeRoom(flow, BYTES_A_FORM + rows.length * BYTES_A_ROW);
  const sheet = flow.context.workbook.worksheets.add(sheetName);
  sheet.showGridlines = false;
  FORM.columns.forEach((column, index) => { sheet.getRangeByIndexes(0, index, 1, 1).getEntireColumn().format.columnWidth = FORM_COLUMN_WIDTHS[column]; });
  writeFormHeading(sheet, form, rows);
  const header = sheet.getRangeByIndexes(FORM_BODY - 1, 0, 1, WIDTH);
  sheet.getRangeByIndexes(FORM_BODY - 1, 0, 1, WIDTH + 1).values = [[...FORM.columns]];
  decorateHeader(header, 26);
  drawFrame(header);
  await writeRows(flow, { sheet, row: FORM_BODY, column: 0 }, rows.map((row) => (row.kind === "item" ? row.cells : FORM.columns.map((_, index) => (index === 0 ? row.title : "")))));
  decorateBody(sheet, form, rows);
  mergeBlocks(sheet, rows);
  offerEntries(sheet, rows);
  markErrors(sheet, rows.length);
  sheet.getRangeByIndexes(0, columnOf("计分条款"), 1, 1).getEntireColumn().columnHidden = true;
  sheet.freezePanes.freezeRows(FORM_BODY);
  setUpPage({ sheet, titleRows: [FORM_BODY, FORM_BODY], pagesWide: 1 });
  sheet.protection.protect({ allowFormatColumns: true, allowFormatRows: true, allowAutoFilter: true });
}

function decorateBody(sheet: Excel.Worksheet, form: Form, rows: readonly FormRow[]): void {
  const body = sheet.getRangeByIndexes(FORM_BODY, 0, rows.length, WIDTH);
  drawFrame(body);
  body.format.wrapText = true;
  body.format.verticalAlignment = "Center";
  body.format.font.size = FORM_SIZE;
  FORM.columns.slice(0, WIDTH).forEach((column, index) => {
    const cells = sheet.getRangeByIndexes(FORM_BODY, index, rows.length, 1);
    cells.format.horizontalAlignment = FORM_ALIGNMENT[column];
    if (FORM_ALIGNMENT[column] === "Left") cells.format.indentLevel = 0;
  });
  sheet.getRangeByIndexes(FORM_BODY, columnOf("自评得分"), rows.length, 1).numberFormat = [[pointsFormat(form, "item")]];
  for (const column of ["填写要求", "计算过程"] as const) sheet.getRangeByIndexes(FORM_BODY, columnOf(column), rows.length, 1).format.font.size = FORM_SIZE - 1;
  for (const { from, count, like } of runsOf(formHeights(rows), String)) sheet.getRangeByIndexes(FORM_BODY + from, 0, count, 1).format.rowHeight = like;
  for (const { from, like } of runsOf(rows, (row) => (row.kind === "section" ? row.title : null))) {
    if (like.kind !== "section") continue;
    const line = sheet.getRangeByIndexes(FORM_BODY + from, 0, 1, WIDTH);
    line.merge();
    line.format.fill.color = PALETTE.sumFill;
    line.format.font.bold = true;
    line.format.horizontalAlignment = "Left";
  }
  for (const { from, count, like } of runsOf(rows, (row) => (row.kind === "item" && row.measure?.stated ? row.measure.stated.valueFormat : null))) {
    const format = like.kind === "item" ? (like.measure?.stated?.valueFormat ?? "General") : "General";
    if (format !== "General") sheet.getRangeByIndexes(FORM_BODY + from, columnOf("填报值"), count, 1).numberFormat = [[format]];
  }
}

/** What an indicator's rows share stands once, beside all of them. */
function mergeBlocks(sheet: Excel.Worksheet, rows: readonly FormRow[]): void {
  rows.forEach((row, index) => {
    if (row.kind === "section" || !row.first || row.item.measures.length < 2) return;
    for (const column of BLOCK_COLUMNS) sheet.getRangeByIndexes(FORM_BODY + index, column, row.item.measures.length, 1).merge();
  });
}

/** A score that cannot be computed is tinted, so that nobody has to look for it. */
function markErrors(sheet: Excel.Worksheet, rows: number): void {
  const range = sheet.getRangeByIndexes(FORM_BODY, columnOf("自评得分"), rows, 1);
  const { custom } = range.conditionalFormats.add("Custom");
  custom.rule.formula = `=ISERROR(${cellAddress(FORM_BODY, columnOf("自评得分"))})`;
  custom.format.fill.color = PALETTE.bad;
}

