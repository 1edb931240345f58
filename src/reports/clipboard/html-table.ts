import { displayWidth } from "../../assessment/display-width";
import { columnWidths } from "../column-widths";
import { layoutTable, type SpannedCell } from "../layout-table";
import type { ReportColumn, ReportTable } from "../report-table";
import { breakable, escapeText } from "./escape-text";
import { BODY_FONT, HEAD_FONT, THICK, THIN, type TableStyle } from "./table-style";

/**
 * A table as official documents want it, in nothing but table markup with its own styles, so that it looks the same
 * wherever it is pasted. Header rows stand in <thead>, which Word and Writer repeat on every page. Widths are fixed, lest a
 * long word without blanks widen the table beyond the page; they stand in <col> as lengths: Writer makes wrong ones of
 * shares there.
 */
export function htmlTable(table: ReportTable, style: TableStyle): string {
  const { columns, header, body } = layoutTable(table), { rules, size, heading } = style, widths = columnWidths(table);
  const head = header.map((cells, row) => tableRow(cells.map((cell) => headCell(cell, { row, rows: header.length, rules }))));
  const last = body.length, firstSum = last - table.summaryRows;
  const rows = body.map((cells, row) => tableRow(cells.map((cell) => bodyCell(cell, table.columns[cell.column]!, {
    rules, top: row === firstSum && row > 0 ? THIN : "", bottom: row + cell.rows === last ? THICK : "",
  }))));
  const title = heading === "with" ? [line("th", { columns, align: "center", text: table.title, style: `${HEAD_FONT};font-size:${size + 3.5}pt;font-weight:normal` })] : [];
  const unit = heading === "with" && table.unit !== "" ? [line("td", { columns, align: "right", text: table.unit, style: `font-size:${size}pt` })] : [];
  const notes = heading === "with" ? notesOf(table).map((text) => line("td", { columns, align: "left", text, style: `font-size:${Math.max(9, size - 1.5)}pt` })) : [];
  return `<table border="0" cellspacing="0" cellpadding="2" width="100%" style="border-collapse:collapse;width:100%;table-layout:fixed;mso-table-layout-alt:fixed;${BODY_FONT};font-size:${size}pt"><colgroup>${widths.map(col).join("")}</colgroup><thead>${[...title, ...unit, ...head].join("")}</thead><tbody>${[...rows, ...notes].join("")}</tbody></table>`;
}

/** 注 and 来源 below a table. */
export function notesOf({ notes, source }: ReportTable): readonly string[] {
  const numbered = notes.length === 1 ? [`注：${notes[0]}`] : notes.map((note, index) => `${index === 0 ? "注：" : ""}${index + 1}.${note}`);
  return source === "" ? numbered : [...numbered, `来源：${source}`];
}

/** The text width of Word's own A4 page, in points; those of official documents are a little wider. */
const TEXT_WIDTH = 415;

/** In pixels and in points, as Excel writes it. */
function col(share: number): string {
  const points = (share * TEXT_WIDTH) / 100;
  return `<col width="${Math.round((points * 4) / 3)}" style="width:${points.toFixed(1)}pt">`;
}

const tableRow = (cells: readonly string[]): string => `<tr>${cells.join("")}</tr>`;

function line(tag: "th" | "td", { columns, align, text, style }: { readonly columns: number; readonly align: string; readonly text: string; readonly style: string }): string {
  return tableRow([`<${tag} colspan="${columns}" align="${align}" style="text-align:${align};border:none;padding:2pt;mso-number-format:'\\@';${style}">${escapeText(breakable(text))}</${tag}>`]);
}

interface HeadPlace { readonly row: number; readonly rows: number; readonly rules: TableStyle["rules"] }

function headCell(cell: SpannedCell, { row, rows, rules }: HeadPlace): string {
  const ends = row + cell.rows === rows;
  const borders = rules === "grid" ? `border:${THIN}` : [...(row === 0 ? [`border-top:${THICK}`] : []), `border-bottom:${ends ? "0.75pt solid #000" : THIN}`].join(";");
  return `<th${spans(cell)} align="center" valign="middle" style="text-align:center;vertical-align:middle;padding:2pt 4pt;${HEAD_FONT};font-weight:normal;mso-number-format:'\\@';${borders}">${escapeText(breakable(cell.text))}</th>`;
}

const ALIGN = { name: "left", word: "center", number: "right", prose: "left" } as const;

function bodyCell(cell: SpannedCell, { kind }: ReportColumn, { rules, top, bottom }: { readonly rules: TableStyle["rules"]; readonly top: string; readonly bottom: string }): string {
  const borders = rules === "grid" ? `border:${THIN}` : [...(top === "" ? [] : [`border-top:${top}`]), ...(bottom === "" ? [] : [`border-bottom:${bottom}`])].join(";");
  const align = ALIGN[kind];
  const whole = (kind === "number" || kind === "word") && displayWidth(cell.text) <= MOST_WHOLE ? " nowrap" : "";
  return `<td${spans(cell)}${whole} align="${align}" valign="middle" style="text-align:${align};vertical-align:middle;padding:1pt 4pt;${whole === "" ? "word-break:break-all" : "white-space:nowrap"};mso-number-format:'${numberFormat(cell.text, kind)}'${borders === "" ? "" : `;${borders}`}">${escapeText(breakable(cell.text))}</td>`;
}

/** What a column holds in one line, in half Chinese signs; what is longer has to break. */
const MOST_WHOLE = 16;

const spans = ({ columns, rows }: SpannedCell): string => `${columns > 1 ? ` colspan="${columns}"` : ""}${rows > 1 ? ` rowspan="${rows}"` : ""}`;

/**
 * What Excel makes of the cell: a number with the decimals that are printed, or text, never a formula or a date
 * ("\@" is text, as Excel itself writes it in HTML).
 */
function numberFormat(text: string, kind: ReportColumn["kind"]): string {
  const number = kind === "number" ? /^([+-]?)\d+(?:\.(\d+))?$/.exec(text) : null;
  if (number === null) return "\\@";
  const digits = number[2] === undefined ? "0" : `0.${"0".repeat(number[2].length)}`;
  return number[1] === "+" ? `+${digits};-${digits};0` : digits;
}
