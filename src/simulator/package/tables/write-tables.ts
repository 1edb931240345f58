import type { SheetState, TableState } from "../../state";
import type { PackageDraft } from "../parts/package-draft";
import { RELATIONSHIPS, TYPES } from "../parts/ooxml-names";
import type { SheetSections } from "../sheet/sheet-sections";
import { attribute, element } from "../xml/xml-element";
import { printTable } from "./print-table";
import { readTable } from "./read-table";
import { tableParts } from "./read-tables";

export interface TableWriting {
  readonly draft: PackageDraft;
  readonly sheet: SheetState;
  readonly tables: readonly TableState[];
  /** Table ids of the whole workbook; the new ones are added. */
  readonly takenIds: Set<number>;
}

export function writeTables(sections: SheetSections, writing: TableWriting): void {
  const { draft } = writing;
  const old = tableParts(draft, sections).map(part => ({ ...part, tree: draft.tree(part.target) }));
  const kept = new Set<string>();
  const relations = writing.tables.map(table => {
    const before = old.find(part => !kept.has(part.relation) && attribute(part.tree, "id") === table.id);
    if (before) kept.add(before.relation);
    const target = before?.target ?? draft.freeName("xl/tables/table", ".xml");
    const same = before?.tree && JSON.stringify(readTable(before.tree)) === JSON.stringify(ordered(table));
    if (!same) {
      const id = before ? Number(table.id) : newId(table.id, writing.takenIds);
      draft.putTree(target, printTable(table, { id, old: before?.tree, totalsLabel: at => totalText(writing.sheet, table, at) }));
    }
    if (before) return before.relation;
    draft.declareType(target, TYPES.table);
    return draft.relate(sections.part, "table", target);
  });
  for (const part of old) {
    if (kept.has(part.relation)) continue;
    draft.unrelate(sections.part, part.relation);
    draft.remove(part.target);
  }
  if (relations.join() === old.map(part => part.relation).join()) return;
  const parts = relations.map(id => element("tablePart", { "xmlns:r": RELATIONSHIPS, "r:id": id }));
  sections.replace("tableParts", parts.length > 0 ? [element("tableParts", { count: parts.length }, parts)] : []);
}

/** The id that the state gives, where it is a free whole number; Excel wants them unique in the workbook. */
function newId(wanted: string, taken: Set<number>): number {
  let id = Number(wanted);
  if (!Number.isInteger(id) || id < 1 || taken.has(id)) for (id = 1; taken.has(id); ) id++;
  taken.add(id);
  return id;
}

function totalText(sheet: SheetState, table: TableState, at: number): string | undefined {
  const cell = sheet.cells.get(table.area.row + table.area.rows - 1, table.area.column + at);
  return typeof cell?.value === "string" && cell.value !== "" && cell.formula === undefined ? cell.value : undefined;
}

/** With the members in the reader's order, so that two equal tables are equal texts. */
function ordered(table: TableState): TableState {
  const { id, name, area, columns, showHeaders, showTotals, showFilterButton, filterXml, style } = table;
  const { showBandedRows, showBandedColumns, highlightFirstColumn, highlightLastColumn } = table;
  const flags = { showBandedRows, showBandedColumns, highlightFirstColumn, highlightLastColumn };
  const plain = columns.map(column => ({ id: column.id, name: column.name, totalsFunction: column.totalsFunction, calculatedFormula: column.calculatedFormula }));
  const place = { row: area.row, column: area.column, rows: area.rows, columns: area.columns };
  return { id, name, area: place, columns: plain, showHeaders, showTotals, showFilterButton, filterXml, style, ...flags } as TableState;
}
