import type { TableState } from "../../state";
import { parseArea } from "../cells/cell-address";
import { shownFormula } from "../cells/shown-formula";
import { attribute, child, elements, flag, numberOf, textOf } from "../xml/xml-element";
import type { XmlElement } from "../xml/xml-element";
import { printXml } from "../xml/print-xml";
import { decodeXstring } from "../xml/xml-text";
import { given } from "../given";

/** Undefined for a part that names no area: nothing can be said about such a table. */
export function readTable(table: XmlElement): TableState | undefined {
  const area = parseArea(attribute(table, "ref") ?? "");
  if (!area) return undefined;
  const filter = child(table, "autoFilter");
  const style = child(table, "tableStyleInfo");
  const criteria = (filter?.children ?? []).map(printXml).join("").trim();
  return given({
    id: attribute(table, "id") ?? "",
    name: attribute(table, "displayName") ?? attribute(table, "name") ?? "",
    area,
    columns: elements(child(table, "tableColumns"), "tableColumn").map(readColumn),
    showHeaders: numberOf(table, "headerRowCount") !== 0,
    showTotals: (numberOf(table, "totalsRowCount") ?? 0) > 0,
    showFilterButton: filter !== undefined,
    filterXml: criteria === "" ? undefined : criteria,
    style: attribute(style, "name") ?? "",
    showBandedRows: flag(style, "showRowStripes"),
    showBandedColumns: flag(style, "showColumnStripes"),
    highlightFirstColumn: flag(style, "showFirstColumn"),
    highlightLastColumn: flag(style, "showLastColumn"),
  });
}

/** `totalsFunction` is SpreadsheetML's word ("sum", "count", "custom" …). */
function readColumn(column: XmlElement, at: number): TableState["columns"][number] {
  const formula = child(column, "calculatedColumnFormula");
  return given({
    id: numberOf(column, "id") ?? at + 1,
    name: decodeXstring(attribute(column, "name") ?? ""),
    totalsFunction: attribute(column, "totalsRowFunction"),
    calculatedFormula: formula && shownFormula(decodeXstring(textOf(formula))),
  });
}
