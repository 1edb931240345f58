import type { CellValue } from "../../state";
import { element } from "../xml/xml-element";
import type { XmlElement } from "../xml/xml-element";
import type { ReferredCells } from "./chart-values";

export type Resolve = (reference: string) => ReferredCells | undefined;

/** `numRef` with its cached numbers: viewers draw from the cache before they calculate. */
export function numberReference(reference: string, resolve: Resolve): XmlElement {
  const cells = resolve(reference);
  const cache = cells && element("c:numCache", {}, [
    element("c:formatCode", {}, [cells.format]),
    element("c:ptCount", { val: cells.values.length }),
    ...points(cells.values, value => (typeof value === "number" ? String(value) : undefined)),
  ]);
  return element("c:numRef", {}, [element("c:f", {}, [plain(reference)]), ...(cache ? [cache] : [])]);
}

export function textReference(reference: string, resolve: Resolve): XmlElement {
  const cells = resolve(reference);
  return element("c:strRef", {}, [element("c:f", {}, [plain(reference)]), ...(cells ? [element("c:strCache", {}, textPoints(cells.values))] : [])]);
}

/** Categories: numbers as numbers, several columns as levels, everything else as texts. */
export function categoryReference(reference: string, resolve: Resolve): XmlElement {
  const cells = resolve(reference);
  if (!cells) return textReference(reference, resolve);
  const rows = cells.values.length / cells.columns;
  if (cells.columns > 1 && rows > 1) return levelReference(reference, cells);
  const numeric = cells.values.some(value => typeof value === "number") && cells.values.every(value => typeof value === "number" || value === "");
  return numeric ? numberReference(reference, resolve) : textReference(reference, resolve);
}

/** The innermost level, the last column, comes first. */
function levelReference(reference: string, cells: ReferredCells): XmlElement {
  const rows = cells.values.length / cells.columns;
  const levels = Array.from({ length: cells.columns }, (_, at) => {
    const column = cells.columns - 1 - at;
    return element("c:lvl", {}, points(cells.values.filter((_value, index) => index % cells.columns === column), shown));
  });
  const cache = element("c:multiLvlStrCache", {}, [element("c:ptCount", { val: rows }), ...levels]);
  return element("c:multiLvlStrRef", {}, [element("c:f", {}, [plain(reference)]), cache]);
}

function textPoints(values: readonly CellValue[]): XmlElement[] {
  return [element("c:ptCount", { val: values.length }), ...points(values, shown)];
}

function points(values: readonly CellValue[], text: (value: CellValue) => string | undefined): XmlElement[] {
  return values.flatMap((value, idx) => {
    const shownText = text(value);
    return shownText === undefined ? [] : [element("c:pt", { idx }, [element("c:v", {}, [shownText])])];
  });
}

function shown(value: CellValue): string | undefined {
  if (value === "") return undefined;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "object" ? value.error : String(value);
}

function plain(reference: string): string {
  return reference.replace(/^=/, "");
}
