import { foldName, foldText } from "../parse/fold-text";
import { FORM } from "../schema";
import type { SourceTable, SourceValue } from "../tables/input-tables";

/** A filled-in form as a table of facts: its own rows and columns, with the indicator repeated in each of its rows. */
export interface FilledForm {
  readonly sheet: string;
  /** As the sheet names it. */
  readonly unit: string;
  readonly facts: SourceTable;
}

/** Rows that are searched for the header, and for the unit above it. */
const DEEPEST = 20;
/** Without these a sheet is no form, whatever it is called. */
const TELLING = ["指标编号", "数据项", "填报值", "填写要求", "自评得分"] as const;

/**
 * Every sheet that is a form, also one that was moved here from another workbook or renamed: forms are known by their
 * header. Three syncs, whatever the number of sheets.
 */
export async function readForms(context: Excel.RequestContext): Promise<readonly FilledForm[]> {
  const sheets = context.workbook.worksheets.load("items/name,items/visibility");
  await context.sync();
  const tops = sheets.items.filter(({ visibility }) => visibility === "Visible").map((sheet) => ({ sheet, top: sheet.getRange(`A1:Z${DEEPEST}`).load("values") }));
  await context.sync();
  const forms = tops.filter(({ top }) => headerRow(top.values as SourceValue[][]) >= 0)
    .map(({ sheet }) => ({ sheet, used: sheet.getUsedRange(true).load("values,numberFormat,rowIndex,columnIndex") }));
  if (forms.length > 0) await context.sync();
  return forms.map(({ sheet, used }) => formOf({ name: sheet.name, values: used.values as SourceValue[][], formats: used.numberFormat as string[][], row: used.rowIndex, column: used.columnIndex }));
}

function headerRow(values: readonly (readonly SourceValue[])[]): number {
  return values.slice(0, DEEPEST).findIndex((cells) => {
    const names = new Set(cells.map((cell) => foldName(String(cell))));
    return TELLING.every((column) => names.has(foldName(column)));
  });
}

interface Used {
  readonly name: string;
  readonly values: readonly (readonly SourceValue[])[];
  readonly formats: readonly (readonly string[])[];
  readonly row: number;
  readonly column: number;
}

function formOf({ name, values, formats, row, column }: Used): FilledForm {
  const header = headerRow(values), columns = (values[header] ?? []).map((cell) => foldText(String(cell)));
  const unit = unitAbove(values.slice(0, header));
  const [idAt, itemAt] = [columns.indexOf("指标编号"), columns.indexOf("数据项")];
  let id: SourceValue = "";
  const rows = values.slice(header + 1).map((cells) => {
    if (String(cells[idAt] ?? "").trim() !== "") id = cells[idAt] ?? "";
    // Lines that head a part, or that have no data item, say nothing of a fact.
    if (String(cells[itemAt] ?? "").trim() === "") return [...columns.map(() => ""), ""];
    return [...cells.map((cell, at) => (at === idAt ? id : cell)), unit];
  });
  return {
    sheet: name, unit,
    facts: {
      name: "数据填报", sheet: name, columns: [...columns, FORM.unit], values: rows,
      formats: formats.slice(header + 1), origin: { row: row + header, column }, hidden: [],
    },
  };
}

/** The first filled cell to the right of 单位名称. */
function unitAbove(rows: readonly (readonly SourceValue[])[]): string {
  for (const cells of rows) {
    const label = cells.findIndex((cell) => foldName(String(cell)).replace(/:$/, "") === FORM.unit);
    if (label < 0) continue;
    return foldText(String(cells.slice(label + 1).find((cell) => String(cell).trim() !== "") ?? ""));
  }
  return "";
}
