import type { Cell, RowState, SheetState } from "../../state";
import { cellReader, readRow } from "../cells/read-cells";
import type { CellContext } from "../cells/read-cells";
import { WHOLE_SHEET } from "../cells/cell-address";
import { printCell } from "../cells/print-cell";
import type { CellPrinter } from "../cells/print-cell";
import { attributeIn, scanCells } from "../cells/scan-cells";
import type { TableHeaders } from "../tables/table-headers";
import type { SheetSections } from "./sheet-sections";

interface OldCell { readonly column: number; readonly raw: string; readonly cell: Cell | undefined; readonly xf: number; readonly shared: boolean }
interface OldRow { readonly tag: string; readonly state: RowState | undefined; readonly cells: OldCell[] }

export interface SheetDataPlan {
  readonly sheet: SheetState;
  readonly printer: CellPrinter;
  readonly context: CellContext;
  /** Texts that table headers must have, by row and column: they differ from the cell where that is empty or not a text. */
  readonly headers: TableHeaders["texts"];
}
export interface PrintedData {
  /** Undefined when rows and cells are all as they were. */
  readonly text: string | undefined;
  readonly cellsChanged: boolean;
}

/**
 * The sheet's rows and cells. A cell that is as it was in the file is copied letter for letter; so are the attributes
 * of rows that we have no word for.
 */
export function printSheetData(sections: SheetSections, plan: SheetDataPlan): PrintedData {
  const { sheet, printer } = plan;
  const old = readOld(sections, plan.context);
  const numbers = [...new Set([...old.keys(), ...rowsWithCells(plan), ...sheet.rows.keys()])].sort((one, other) => one - other);
  const pieces: string[] = [];
  let cellsChanged = false;
  let changed = !sections.first("sheetData");
  for (const row of numbers) {
    const before = old.get(row);
    const now = cellsOfRow(plan, row);
    const printed = printCells({ row, before: before?.cells ?? [], now }, printer);
    cellsChanged ||= printed.changed;
    changed ||= printed.changed || printed.restyled || rowKey(before?.state, style => style) !== rowKey(sheet.rows.get(row), printer.xfOf);
    const tag = rowTag({ row, before, state: sheet.rows.get(row) }, printer);
    if (printed.text === "" && tag.plain) continue;
    pieces.push(printed.text === "" ? `${tag.text}/>` : `${tag.text}>${printed.text}</${printer.prefix}row>`);
  }
  const { prefix } = printer;
  return { text: changed ? `<${prefix}sheetData>${pieces.join("")}</${prefix}sheetData>` : undefined, cellsChanged };
}

function rowKey(state: RowState | undefined, xfOf: (style: number) => number): string {
  return `${state?.height ?? ""} ${state?.hidden ?? false} ${xfOf(state?.style ?? 0)}`;
}

function readOld(sections: SheetSections, context: CellContext): Map<number, OldRow> {
  const rows = new Map<number, OldRow>();
  const data = sections.first("sheetData");
  if (!data) return rows;
  const read = cellReader(context);
  scanCells(sections.source, data, {
    row: span => rows.set(span.row, rows.get(span.row) ?? { tag: span.tag, state: readRow(span.tag), cells: [] }),
    cell: span => {
      const shared = span.formulaTag !== "" && attributeIn(span.formulaTag, "t") === "shared";
      rows.get(span.row)?.cells.push({ column: span.column, raw: sections.source.slice(span.start, span.end), cell: read(span), xf: span.style, shared });
    },
  });
  return rows;
}

type Placed = readonly [column: number, cell: Cell];

function rowsWithCells({ sheet, headers }: SheetDataPlan): ReadonlySet<number> {
  const rows = new Set(headers.keys());
  sheet.cells.visit(WHOLE_SHEET, (_, row) => { rows.add(row); });
  return rows;
}

/** One row at a time: all cells of a large sheet at once would be very many small objects. */
function cellsOfRow({ sheet, headers }: SheetDataPlan, row: number): readonly Placed[] {
  const cells: Placed[] = [], texts = headers.get(row);
  sheet.cells.visit({ ...WHOLE_SHEET, row, rows: 1 }, (cell, _, column) => {
    const text = texts?.get(column);
    cells.push([column, text === undefined ? cell : headerCell(text, cell)]);
  });
  if (texts === undefined) return cells;
  const present = new Set(cells.map(([column]) => column));
  for (const [column, text] of texts) if (!present.has(column)) cells.push([column, headerCell(text, undefined)]);
  return cells.sort((one, other) => one[0] - other[0]);
}

function headerCell(text: string, cell: Cell | undefined): Cell {
  if (cell && cell.value === text && cell.formula === undefined) return cell;
  return cell?.style === undefined ? { value: text } : { value: text, style: cell.style };
}

interface RowOfCells { readonly row: number; readonly before: readonly OldCell[]; readonly now: readonly Placed[] }

/** `changed` is about values and formulas, `restyled` about how they look. */
function printCells(cells: RowOfCells, printer: CellPrinter): { text: string; changed: boolean; restyled: boolean } {
  if (cells.before.length === 0) {
    const text = cells.now.map(([column, cell]) => printCell(cell, { row: cells.row, column }, printer)).join("");
    return { text, changed: cells.now.length > 0, restyled: false };
  }
  const before = new Map(cells.before.map(each => [each.column, each]));
  const seen = new Set<number>();
  let changed = false;
  let restyled = false;
  const printed = cells.now.map(([column, cell]): readonly [number, string] => {
    const old = before.get(column);
    seen.add(column);
    const same = old !== undefined && sameContent(old.cell, cell);
    const sameLook = same && printer.xfOf(cell.style ?? 0) === old.xf;
    if (sameLook && !old.shared) return [column, old.raw];
    changed ||= !same;
    restyled ||= !sameLook;
    return [column, printCell(cell, { row: cells.row, column }, printer)];
  });
  // What the reader passes over, such as an empty text, stays as long as nothing takes its place.
  const passed = cells.before.filter(each => !seen.has(each.column) && each.cell === undefined);
  changed ||= cells.before.some(each => !seen.has(each.column) && each.cell !== undefined);
  if (passed.length === 0) return { text: printed.map(each => each[1]).join(""), changed, restyled };
  const all = [...printed, ...passed.map(each => [each.column, each.raw] as const)].sort((one, other) => one[0] - other[0]);
  return { text: all.map(each => each[1]).join(""), changed, restyled };
}

function sameContent(one: Cell | undefined, other: Cell): boolean {
  if (!one || one.formula !== other.formula) return false;
  if (typeof one.value === "object" && typeof other.value === "object") return one.value.error === other.value.error;
  return Object.is(one.value, other.value);
}

/** Attributes that are ours to write, and the hint of which columns a row spans, which may no longer be true. */
const OURS = /\s(?:ht|customHeight|hidden|s|customFormat|spans|r)\s*=\s*(?:"[^"]*"|'[^']*')/g;

function rowTag(from: { row: number; before: OldRow | undefined; state: RowState | undefined }, printer: CellPrinter): { text: string; plain: boolean } {
  const others = (from.before?.tag ?? "").replace(/^<[^\s/>]+/, "").replace(/\s*\/?>$/, "").replace(OURS, "");
  const { height, hidden, style } = from.state ?? {};
  const kept = from.before?.state?.height === height && height !== undefined && !/\scustomHeight\s*=\s*["'](?:1|true)/.test(from.before?.tag ?? "");
  const xf = printer.xfOf(style ?? 0);
  const ours = [
    xf === 0 ? "" : ` s="${xf}" customFormat="1"`,
    height === undefined ? "" : ` ht="${height}"${kept ? "" : ' customHeight="1"'}`,
    hidden ? ' hidden="1"' : "",
  ].join("");
  return { text: `<${printer.prefix}row r="${from.row + 1}"${others}${ours}`, plain: others.trim() === "" && ours === "" };
}
