import { cellAddress } from "../tables/cell-address";
import { PALETTE } from "../write/palette";
import type { FormMeasure } from "./form";
import { columnOf, FORM_BODY, INPUT_COLUMNS, type FormRow } from "./form-rows";
import { baseEntryOf, entryOf, entryWords, type Entry } from "./requirement";
import { runsOf } from "./runs-of";

/** Opens the cells that the unit fills in, and has Excel check what is typed into them. */
export function offerEntries(sheet: Excel.Worksheet, rows: readonly FormRow[]): void {
  const asked = rows.map((row) => (row.kind === "item" && row.measure?.by === "unit" ? row.measure : null));
  for (const column of INPUT_COLUMNS) {
    const isBase = column === columnOf("基数");
    for (const { from, count } of runsOf(asked, (form) => (form === null || (isBase && form.measure.type !== "rate") ? null : "open"))) open(sheet.getRangeByIndexes(FORM_BODY + from, column, count, 1));
  }
  for (const { from, count, like } of runsOf(asked, (form) => (form === null ? null : JSON.stringify([entryOf(form.measure), entryWords(form)])))) {
    const entry = like === null ? null : entryOf(like.measure);
    if (like !== null && entry !== null) check(sheet, { column: columnOf("填报值"), from: FORM_BODY + from, count }, entry, like);
  }
  for (const { from, count, like } of runsOf(asked, (form) => (form === null ? null : JSON.stringify(baseEntryOf(form.measure))))) {
    const entry = like === null ? null : baseEntryOf(like.measure);
    if (like !== null && entry !== null) check(sheet, { column: columnOf("基数"), from: FORM_BODY + from, count }, entry, "base");
  }
}

function open(range: Excel.Range): void {
  range.format.protection.locked = false;
  range.format.fill.color = PALETTE.warn;
}

interface Cells { readonly column: number; readonly from: number; readonly count: number }

function check(sheet: Excel.Worksheet, { column, from, count }: Cells, entry: Entry, form: FormMeasure | "base"): void {
  const { dataValidation } = sheet.getRangeByIndexes(from, column, count, 1);
  dataValidation.rule = entry.kind === "list" ? { list: { inCellDropDown: true, source: entry.words.join(",") } } : { custom: { formula: filledIn(entry.formula, from) } };
  const words = form === "base" ? "基数应为不小于0的数；填报值已是百分率的，基数留空。" : entryWords(form);
  dataValidation.errorAlert = { showAlert: true, style: "Stop", title: "请核对", message: words.slice(0, 220) };
  if (form !== "base") dataValidation.prompt = { showPrompt: true, title: "填写要求", message: words.slice(0, 250) };
}

/** The formula speaks of the first row; for the others Excel moves it along. */
const filledIn = (formula: string, row: number): string =>
  formula.replaceAll("{V}", cellAddress(row, columnOf("填报值"))).replaceAll("{B}", cellAddress(row, columnOf("基数")));
