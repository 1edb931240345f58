import { columnWidths } from "../column-widths";
import { layoutTable, type SpannedCell } from "../layout-table";
import type { ReportColumn, ReportTable } from "../report-table";
import { sumOf } from "../shown-points";
import { escapeText } from "./escape-text";
import { BODY_FONT, HEAD_FONT, THICK, THIN, type TableStyle } from "./table-style";

/**
 * A table as official documents want it, in nothing but table markup with its own styles, so that it looks the same
 * wherever it is pasted. Header rows stand in <thead>, which Word and Writer repeat on every page; widths stand on header
 * cells, because Writer heeds those of <col> less.
 */
export function htmlTable(table: ReportTable, style: TableStyle): string {
  const { columns, header, body } = layoutTable(table), { rules, size, heading } = style, widths = columnWidths(table);
  const head = header.map((cells, row) => tableRow(cells.map((cell) => headCell(cell, { row, rows: header.length, rules, width: sumOf(widths.slice(cell.column, cell.column + cell.columns)) }))));
  const last = body.length, firstSum = last - table.summaryRows;
  const rows = body.map((cells, row) => tableRow(cells.map((cell) => bodyCell(cell, table.columns[cell.column]!, {
    rules, top: row === firstSum && row > 0 ? THIN : "", bottom: row + cell.rows === last ? THICK : "",
  }))));
  const title = heading === "with" ? [line("th", { columns, align: "center", text: table.title, style: `${HEAD_FONT};font-size:${size + 3.5}pt;font-weight:normal` })] : [];
  const unit = heading === "with" && table.unit !== "" ? [line("td", { columns, align: "right", text: table.unit, style: `font-size:${size}pt` })] : [];
  const notes = heading === "with" ? notesOf(table).map((text) => line("td", { columns, align: "left", text, style: `font-size:${Math.max(9, size - 1.5)}pt` })) : [];
  return `<table border="0" cellspacing="0" cellpadding="0" width="100%" style="border-collapse:collapse;width:100%;${BODY_FONT};font-size:${size}pt"><thead>${[...title, ...unit, ...head].join("")}</thead><tbody>${[...rows, ...notes].join("")}</tbody></table>`;
}

/** 注 and 来源 below a table. */
export function notesOf({ notes, source }: ReportTable): readonly string[] {
  const numbered = notes.length === 1 ? [`注：${notes[0]}`] : notes.map((note, index) => `${index === 0 ? "注：" : ""}${index + 1}.${note}`);
  return source === "" ? numbered : [...numbered, `来源：${source}`];
}

const tableRow = (cells: readonly string[]): string => `<tr>${cells.join("")}</tr>`;

function line(tag: "th" | "td", { columns, align, text, style }: { readonly columns: number; readonly align: string; readonly text: string; readonly style: string }): string {
  return tableRow([`<${tag} colspan="${columns}" align="${align}" style="text-align:${align};border:none;padding:2pt;mso-number-format:'\\@';${style}">${escapeText(text)}</${tag}>`]);
}

interface HeadPlace { readonly row: number; readonly rows: number; readonly rules: TableStyle["rules"]; readonly width: number }

function headCell(cell: SpannedCell, { row, rows, rules, width }: HeadPlace): string {
  const ends = row + cell.rows === rows;
  const borders = rules === "grid" ? `border:${THIN}` : [...(row === 0 ? [`border-top:${THICK}`] : []), `border-bottom:${ends ? "0.75pt solid #000" : THIN}`].join(";");
  return `<th${spans(cell)} width="${width}%" align="center" valign="middle" style="text-align:center;vertical-align:middle;padding:2pt 4pt;${HEAD_FONT};font-weight:normal;mso-number-format:'\\@';${borders}">${escapeText(cell.text)}</th>`;
}

const ALIGN = { name: "left", word: "center", number: "right", prose: "left" } as const;

function bodyCell(cell: SpannedCell, { kind }: ReportColumn, { rules, top, bottom }: { readonly rules: TableStyle["rules"]; readonly top: string; readonly bottom: string }): string {
  const borders = rules === "grid" ? `border:${THIN}` : [...(top === "" ? [] : [`border-top:${top}`]), ...(bottom === "" ? [] : [`border-bottom:${bottom}`])].join(";");
  const align = ALIGN[kind];
  const whole = kind === "number" || kind === "word" ? " nowrap" : "";
  return `<td${spans(cell)}${whole} align="${align}" valign="middle" style="text-align:${align};vertical-align:middle;padding:1pt 4pt;${whole === "" ? "word-break:break-all" : "white-space:nowrap"};mso-number-format:'${numberFormat(cell.text, kind)}'${borders === "" ? "" : `;${borders}`}">${escapeText(cell.text)}</td>`;
}

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
