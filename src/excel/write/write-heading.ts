import { asText } from "./as-text";
import { PALETTE } from "./palette";

export interface HeadingPlace { readonly sheet: Excel.Worksheet; readonly row: number; readonly column: number }

/** A sheet's title and the line under it. */
export function writeHeading({ sheet, row, column }: HeadingPlace, lines: { readonly title: string; readonly note: string }): void {
  sheet.getRangeByIndexes(row, column, 1, 1).values = [[asText(lines.title)]];
  sheet.getRangeByIndexes(row + 1, column, 1, 1).values = [[asText(lines.note)]];
}

/** A line on A4 landscape holds this much, in points. */
const LINE = 740;
const NOTE_SIZE = 9;

/** The title runs over the empty cells beside it; the note wraps over the columns of the first page. */
export function decorateHeading({ sheet, row, column }: HeadingPlace, { note, widths }: { readonly note: string; readonly widths: readonly number[] }): void {
  const title = sheet.getRangeByIndexes(row, column, 1, 1);
  title.format.font.size = 16;
  title.format.font.bold = true;
  title.format.font.color = PALETTE.title;
  title.format.rowHeight = 30;
  title.format.verticalAlignment = "Center";
  const { columns, width } = firstPage(widths);
  const line = sheet.getRangeByIndexes(row + 1, column, 1, columns);
  line.merge();
  line.format.font.size = NOTE_SIZE;
  line.format.font.color = PALETTE.note;
  line.format.wrapText = true;
  line.format.horizontalAlignment = "Left";
  line.format.verticalAlignment = "Center";
  line.format.rowHeight = Math.max(1, Math.ceil(textWidth(note) / (width - 8))) * (NOTE_SIZE + 4) + 6;
}

function firstPage(widths: readonly number[]): { readonly columns: number; readonly width: number } {
  let width = 0;
  let columns = 0;
  for (const next of widths) {
    if (columns > 0 && width + next > LINE) break;
    width += next;
    columns += 1;
  }
  return { columns, width };
}

/** A Chinese sign is as wide as the font is high, a Latin one little more than half of that. */
function textWidth(text: string): number {
  let width = 0;
  for (let index = 0; index < text.length; index++) width += text.charCodeAt(index) < 0x80 ? NOTE_SIZE * 0.58 : NOTE_SIZE * 1.03;
  return width;
}

/** The header row of a table. */
export function decorateHeader(header: Excel.Range, height: number): void {
  header.format.fill.color = PALETTE.headerFill;
  header.format.font.color = PALETTE.headerText;
  header.format.font.bold = true;
  header.format.horizontalAlignment = "Center";
  header.format.verticalAlignment = "Center";
  header.format.wrapText = true;
  header.format.rowHeight = height;
}
