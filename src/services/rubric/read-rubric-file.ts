import { gridOfDelimited, gridOfText, type RubricGrid } from "../../excel/rubric/grid";
import { gridOfTables } from "../../excel/rubric/grid-of-tables";
import { previewRubric, type RubricPreview } from "../import-rules";
import { textOfBytes } from "./text-of-bytes";
import { tablesOfHtml } from "./tables-of-html";

/** The sheets of a workbook, or why it cannot be opened; this room knows no file format of Excel's. */
export type SheetsOf = (bytes: Uint8Array) => readonly NamedGrid[] | string;
export interface NamedGrid { readonly name: string; readonly grid: RubricGrid }

export type ReadRubricFile =
  | { readonly kind: "rubric"; readonly preview: RubricPreview; /** The sheet that it stands on; "" where there are none. */ readonly sheet: string }
  /** Nothing in it is a rubric; `sheets` were looked at. */
  | { readonly kind: "no-rubric"; readonly sheets: readonly string[] }
  /** `fault` is the reader's word for what is wrong with the file. */
  | { readonly kind: "unreadable"; readonly fault: string };

export interface RubricFile {
  readonly bytes: Uint8Array;
  readonly sheetsOf: SheetsOf;
  /** Only this sheet of a workbook. */
  readonly sheet?: string;
}

/**
 * A rubric from a file: a workbook of any layout (the sheet that gives most rows), a web page as Word saves it, or text
 * with tabs, commas or numbered lines. What it is is told by its bytes, not by its name.
 */
export function readRubricFile({ bytes, sheetsOf, sheet }: RubricFile): ReadRubricFile {
  if (isPacked(bytes)) {
    const sheets = sheetsOf(bytes);
    return typeof sheets === "string" ? { kind: "unreadable", fault: sheets } : best(sheet === undefined ? sheets : sheets.filter(({ name }) => name === sheet), sheets);
  }
  const text = textOfBytes(bytes);
  if (text === null) return { kind: "unreadable", fault: "not-text" };
  const html = /<table[\s>]/i.test(text) ? gridOfTables(tablesOfHtml(text)) : null;
  const grids = html === null ? [gridOfText(text), gridOfDelimited(text, ","), gridOfDelimited(text, ";")] : [html];
  return best(grids.map((grid) => ({ name: "", grid })), []);
}

/** What was copied from Word, Excel or a page; null without a table. */
export function readRubricMarkup(html: string): RubricPreview | null {
  const grid = gridOfTables(tablesOfHtml(html));
  return grid === null ? null : previewRubric(grid);
}

/** ZIP (.xlsx, .docx), or what Office wrote before it (.xls, .doc). */
const isPacked = ([one, two, three, four]: Uint8Array): boolean => (one === 0x50 && two === 0x4b) || (one === 0xd0 && two === 0xcf && three === 0x11 && four === 0xe0);

/** Of several readings the one that finds most rows, and with as many the one that says most points. */
function best(grids: readonly NamedGrid[], all: readonly NamedGrid[]): ReadRubricFile {
  const read = grids.map(({ name, grid }) => ({ name, preview: previewRubric(grid) })).filter(({ preview }) => preview.rows.length > 0);
  const pointed = ({ preview }: { readonly preview: RubricPreview }): number => preview.rows.filter(({ row }) => row.分值 !== null).length;
  const [first] = read.toSorted((one, other) => pointed(other) - pointed(one) || other.preview.rows.length - one.preview.rows.length);
  return first === undefined ? { kind: "no-rubric", sheets: all.map(({ name }) => name) } : { kind: "rubric", preview: first.preview, sheet: first.name };
}
