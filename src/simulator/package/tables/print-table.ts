import type { TableState } from "../../state";
import { areaAddress } from "../cells/cell-address";
import { storedFormula } from "../cells/stored-formula";
import { MAIN } from "../parts/ooxml-names";
import { child, element, elements, numberOf, setAttributes } from "../xml/xml-element";
import type { XmlElement } from "../xml/xml-element";
import { parseXml } from "../xml/parse-xml";
import { toXstring } from "../xml/xml-text";

/**
 * The table's part. `old` is the part as it was: attributes and columns that we have no word for are taken over.
 * `totalsLabel` gives what the total row says in a column without a function.
 */
export function printTable(table: TableState, from: { id: number; old: XmlElement | undefined; totalsLabel: (column: number) => string | undefined }): XmlElement {
  const made = element("table", { xmlns: MAIN, ...Object.fromEntries(from.old?.attributes ?? []) });
  setAttributes(made, {
    id: from.id,
    name: table.name,
    displayName: table.name,
    ref: areaAddress(table.area),
    headerRowCount: table.showHeaders ? undefined : 0,
    totalsRowCount: table.showTotals ? 1 : undefined,
    totalsRowShown: table.showTotals ? undefined : 0,
  });
  const kept = elements(from.old).filter(each => !["autoFilter", "sortState", "tableColumns", "tableStyleInfo"].includes(each.local));
  const sort = child(from.old, "sortState");
  const sameArea = from.old?.attributes.get("ref") === made.attributes.get("ref");
  made.children = [
    ...(table.showFilterButton && table.showHeaders ? [printFilter(table)] : []),
    ...(sort && sameArea ? [sort] : []),
    printColumns(table, from),
    element("tableStyleInfo", {
      name: table.style || undefined,
      showFirstColumn: table.highlightFirstColumn,
      showLastColumn: table.highlightLastColumn,
      showRowStripes: table.showBandedRows,
      showColumnStripes: table.showBandedColumns,
    }),
    ...kept,
  ];
  return made;
}

/** The filter spans header and data, not the total row. */
function printFilter(table: TableState): XmlElement {
  const rows = table.area.rows - (table.showTotals ? 1 : 0);
  const criteria = table.filterXml ? parseXml(`<autoFilter>${table.filterXml}</autoFilter>`).children : [];
  return element("autoFilter", { ref: areaAddress({ ...table.area, rows }) }, criteria);
}

function printColumns(table: TableState, from: { old: XmlElement | undefined; totalsLabel: (column: number) => string | undefined }): XmlElement {
  const before = new Map(elements(child(from.old, "tableColumns"), "tableColumn").map(each => [numberOf(each, "id"), each]));
  const ids = columnIds(table);
  const columns = table.columns.map((column, at) => {
    const old = before.get(column.id);
    const made = element("tableColumn", { ...Object.fromEntries(old?.attributes ?? []) });
    const label = table.showTotals && !column.totalsFunction ? from.totalsLabel(at) : undefined;
    setAttributes(made, {
      id: ids[at],
      name: toXstring(column.name).replaceAll("\n", "_x000a_"),
      totalsRowFunction: column.totalsFunction,
      totalsRowLabel: label,
    });
    if (column.totalsFunction === undefined && label === undefined) setAttributes(made, { totalsRowFunction: undefined, totalsRowLabel: undefined });
    const formula = column.calculatedFormula;
    const others = elements(old).filter(each => each.local !== "calculatedColumnFormula" && (each.local !== "totalsRowFormula" || column.totalsFunction === "custom"));
    made.children = [
      ...(formula === undefined ? [] : [element("calculatedColumnFormula", {}, [toXstring(storedFormula(formula, { table: table.name }))])]),
      ...others,
    ];
    return made;
  });
  return element("tableColumns", { count: columns.length }, columns);
}

/** Ids must be unique within the table and above 0; a column that has none gets the next one. */
function columnIds(table: TableState): number[] {
  const taken = new Set<number>();
  let highest = Math.max(0, ...table.columns.map(column => column.id));
  return table.columns.map(column => {
    const id = Number.isInteger(column.id) && column.id > 0 && !taken.has(column.id) ? column.id : ++highest;
    taken.add(id);
    return id;
  });
}
