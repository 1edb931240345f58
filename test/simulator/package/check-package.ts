import { unzipSync } from "fflate";
import { formulaTokens } from "../../../src/simulator/package/cells/formula-tokens";
import { parseArea } from "../../../src/simulator/package/cells/cell-address";
import { PackageDraft } from "../../../src/simulator/package/parts/package-draft";
import { SHEET_ORDER } from "../../../src/simulator/package/sheet/sheet-sections";
import { attribute, child, elements, numberOf, textOf } from "../../../src/simulator/package/xml/xml-element";
import type { XmlElement } from "../../../src/simulator/package/xml/xml-element";

/** What Excel would repair or refuse in a file, as far as it can be told from the package; empty for a sound one. */
export function checkPackage(bytes: Uint8Array): string[] {
  const faults: string[] = [...duplicatedEntries(bytes)];
  const draft = new PackageDraft(new Map(Object.entries(unzipSync(bytes))));
  const trees = new Map<string, XmlElement>();
  for (const name of draft.entries().keys()) {
    if (!/\.(xml|rels|vml)$/i.test(name)) continue;
    const tree = draft.tree(name);
    if (tree) trees.set(name, tree);
  }
  faults.push(...checkTypes(draft), ...checkRelations(draft, trees));
  const workbook = draft.related("", "officeDocument")?.target ?? "";
  const styles = trees.get(draft.related(workbook, "styles")?.target ?? "");
  faults.push(...checkWorkbook(draft, workbook), ...checkStyles(styles));
  const context: Context = {
    xfs: Math.max(1, elements(child(styles, "cellXfs"), "xf").length),
    dxfs: elements(child(styles, "dxfs"), "dxf").length,
    strings: sharedTexts(trees.get(draft.related(workbook, "sharedStrings")?.target ?? "")),
    tableIds: new Map(),
    tableNames: new Map(),
  };
  for (const relation of draft.relations(workbook)) {
    if (relation.kind === "worksheet") faults.push(...checkSheet({ draft, part: relation.target, tree: trees.get(relation.target) }, context));
  }
  for (const [name, tree] of trees) if (tree.local === "chartSpace") faults.push(...checkChart(name, tree));
  return faults;
}

interface Context { xfs: number; dxfs: number; strings: readonly string[]; tableIds: Map<string, string>; tableNames: Map<string, string> }
interface SheetPart { draft: PackageDraft; part: string; tree: XmlElement | undefined }

function duplicatedEntries(bytes: Uint8Array): string[] {
  const seen = new Set<string>();
  const faults: string[] = [];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (end > 0 && view.getUint32(end, true) !== 0x06054b50) end--;
  let at = view.getUint32(end + 16, true);
  for (let count = view.getUint16(end + 10, true); count > 0; count--) {
    const length = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + length)).toLowerCase();
    if (seen.has(name)) faults.push(`${name} is in the archive twice`);
    seen.add(name);
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return faults;
}

function checkTypes(draft: PackageDraft): string[] {
  const types = draft.tree("[Content_Types].xml");
  const defaults = new Set(elements(types, "Default").map(each => attribute(each, "Extension")?.toLowerCase()));
  const overrides = elements(types, "Override").map(each => (attribute(each, "PartName") ?? "").slice(1).toLowerCase());
  const faults = overrides.filter(name => !draft.has(name)).map(name => `a content type is given for ${name}, which is not there`);
  if (new Set(overrides).size < overrides.length) faults.push("a part has two content types");
  for (const name of draft.entries().keys()) {
    if (name === "[Content_Types].xml") continue;
    const extension = name.slice(name.lastIndexOf(".") + 1).toLowerCase();
    if (!overrides.includes(name.toLowerCase()) && !defaults.has(extension)) faults.push(`${name} has no content type`);
    if (/^xl\/(worksheets|tables|charts|drawings)\/[^/]+\.xml$/.test(name) && !overrides.includes(name.toLowerCase())) faults.push(`${name} has only a default content type`);
  }
  return faults;
}

function checkRelations(draft: PackageDraft, trees: ReadonlyMap<string, XmlElement>): string[] {
  const faults: string[] = [];
  for (const [name, tree] of trees) {
    const source = /^(.*)_rels\/([^/]*)\.rels$/.exec(name);
    if (!source) {
      for (const id of relationIds(tree)) if (!draft.byId(name, id)) faults.push(`${name} uses ${id}, which its relations do not have`);
      continue;
    }
    const part = `${source[1]}${source[2]}`;
    if (part !== "" && !draft.has(part)) faults.push(`${name} belongs to no part`);
    const relations = draft.relations(part);
    if (new Set(relations.map(each => each.id)).size < relations.length) faults.push(`${name} has an id twice`);
    for (const each of relations) if (!each.external && !draft.has(each.target)) faults.push(`${name} points to ${each.target}, which is not there`);
  }
  return faults;
}

function relationIds(tree: XmlElement): string[] {
  const own = [...tree.attributes].filter(([name]) => /^r:(id|embed|link|pict)$/.test(name)).map(([, value]) => value);
  return [...own, ...elements(tree).flatMap(relationIds)];
}

function checkWorkbook(draft: PackageDraft, part: string): string[] {
  const tree = draft.tree(part);
  if (!tree) return ["there is no workbook part"];
  const faults: string[] = [];
  const sheets = elements(child(tree, "sheets"), "sheet");
  if (sheets.length === 0) faults.push("the workbook has no sheet");
  for (const key of ["name", "sheetId", "id"]) {
    const values = sheets.map(each => attribute(each, key)?.toLowerCase());
    if (new Set(values).size < values.length) faults.push(`two sheets have the same ${key}`);
  }
  const names = elements(child(tree, "definedNames"), "definedName").map(each => `${attribute(each, "localSheetId") ?? ""}|${attribute(each, "name")?.toLowerCase()}`);
  if (new Set(names).size < names.length) faults.push(`a defined name is there twice: ${names.join(" ")}`);
  for (const each of elements(child(tree, "definedNames"), "definedName")) {
    if ((numberOf(each, "localSheetId") ?? 0) >= sheets.length) faults.push(`${attribute(each, "name")} belongs to a sheet that is not there`);
    if (textOf(each).trim() === "") faults.push(`${attribute(each, "name")} is empty`);
  }
  const active = numberOf(elements(child(tree, "bookViews"), "workbookView")[0], "activeTab") ?? 0;
  if (active >= sheets.length) faults.push("the active tab is not there");
  return faults;
}

function checkStyles(styles: XmlElement | undefined): string[] {
  if (!styles) return [];
  const faults: string[] = [];
  const count = (name: string): number => elements(child(styles, name)).length;
  const order = ["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs", "tableStyles", "colors", "extLst"];
  faults.push(...outOfOrder("styles", elements(styles).map(each => each.local), order));
  for (const list of elements(styles)) {
    const said = numberOf(list, "count");
    if (said !== undefined && said !== elements(list).length) faults.push(`${list.local} says ${said} and has ${elements(list).length}`);
  }
  for (const xf of elements(child(styles, "cellXfs"), "xf")) {
    for (const [name, list] of [["fontId", "fonts"], ["fillId", "fills"], ["borderId", "borders"], ["xfId", "cellStyleXfs"]] as const) {
      const index = numberOf(xf, name) ?? 0;
      if (index > 0 && index >= count(list)) faults.push(`an xf has ${name} ${index} of ${count(list)}`);
    }
  }
  const ids = elements(child(styles, "numFmts"), "numFmt").map(each => attribute(each, "numFmtId"));
  if (new Set(ids).size < ids.length) faults.push("two number formats have the same id");
  return faults;
}

function sharedTexts(tree: XmlElement | undefined): string[] {
  return elements(tree, "si").map(item => {
    const runs = elements(item, "r");
    return runs.length > 0 ? runs.map(run => textOf(child(run, "t"))).join("") : textOf(child(item, "t"));
  });
}

function outOfOrder(where: string, found: readonly string[], order: readonly string[]): string[] {
  const known = found.map(name => order.indexOf(name)).filter(at => at >= 0);
  return known.every((at, index) => index === 0 || at >= (known[index - 1] ?? 0)) ? [] : [`${where}: ${found.join(" ")} is not the schema's order`];
}

function checkSheet(sheet: SheetPart, context: Context): string[] {
  const { tree, part } = sheet;
  if (!tree) return [`${part} is not there`];
  const faults = outOfOrder(part, elements(tree).map(each => each.local), SHEET_ORDER);
  for (const single of SHEET_ORDER) {
    if (single !== "conditionalFormatting" && elements(tree, single).length > 1) faults.push(`${part} has ${single} twice`);
  }
  if (!child(tree, "sheetData")) faults.push(`${part} has no sheetData`);
  const texts = new Map<string, string>();
  faults.push(...checkCells(sheet, { context, texts }));
  const merges = elements(child(tree, "mergeCells"), "mergeCell").map(each => parseArea(attribute(each, "ref") ?? ""));
  merges.forEach((one, at) => {
    const overlaps = merges.slice(at + 1).some(other => one && other && one.row < other.row + other.rows && other.row < one.row + one.rows && one.column < other.column + other.columns && other.column < one.column + one.columns);
    if (overlaps) faults.push(`${part}: merged areas overlap`);
  });
  let lastColumn = 0;
  for (const each of elements(child(tree, "cols"), "col")) {
    const min = numberOf(each, "min") ?? 0;
    const max = numberOf(each, "max") ?? 0;
    if (min <= lastColumn || max < min) faults.push(`${part}: columns ${min} to ${max} are out of order`);
    if ((numberOf(each, "style") ?? 0) >= context.xfs) faults.push(`${part}: a column has style ${numberOf(each, "style")}`);
    lastColumn = max;
  }
  for (const rule of elements(tree, "conditionalFormatting").flatMap(each => elements(each, "cfRule"))) {
    const dxf = numberOf(rule, "dxfId");
    if (dxf !== undefined && dxf >= context.dxfs) faults.push(`${part}: a rule has dxf ${dxf} of ${context.dxfs}`);
    if (numberOf(rule, "priority") === undefined) faults.push(`${part}: a rule has no priority`);
    for (const formula of elements(rule, "formula")) faults.push(...checkFormula(part, textOf(formula)));
  }
  const validations = child(tree, "dataValidations");
  if (validations && numberOf(validations, "count") !== undefined && numberOf(validations, "count") !== elements(validations).length) faults.push(`${part}: the number of validations is wrong`);
  for (const each of elements(validations)) {
    if (textOf(child(each, "formula1")).length > 257) faults.push(`${part}: a validation list is too long`);
    if ((attribute(each, "prompt") ?? "").length > 255 || (attribute(each, "error") ?? "").length > 255) faults.push(`${part}: a validation message is too long`);
    if ((attribute(each, "promptTitle") ?? "").length > 32 || (attribute(each, "errorTitle") ?? "").length > 32) faults.push(`${part}: a validation title is too long`);
  }
  for (const each of elements(child(tree, "tableParts"), "tablePart")) {
    const target = sheet.draft.byId(part, attribute(each, "id"))?.target ?? "";
    faults.push(...checkTable({ name: target, tree: sheet.draft.tree(target) }, { context, texts }));
  }
  const drawing = child(tree, "drawing");
  if (drawing) faults.push(...checkDrawing(sheet.draft, sheet.draft.byId(part, attribute(drawing, "id"))?.target ?? ""));
  return faults;
}

function checkCells(sheet: SheetPart, from: { context: Context; texts: Map<string, string> }): string[] {
  const { part, tree } = sheet;
  const faults: string[] = [];
  let lastRow = 0;
  for (const row of elements(child(tree, "sheetData"), "row")) {
    const number = numberOf(row, "r") ?? lastRow + 1;
    if (number <= lastRow) faults.push(`${part}: row ${number} comes after row ${lastRow}`);
    lastRow = number;
    let lastColumn = -1;
    for (const cell of elements(row, "c")) {
      const address = attribute(cell, "r") ?? "";
      const area = parseArea(address);
      if (area && (area.row !== number - 1 || area.column <= lastColumn)) faults.push(`${part}: cell ${address} is out of place`);
      lastColumn = area?.column ?? lastColumn;
      if ((numberOf(cell, "s") ?? 0) >= from.context.xfs) faults.push(`${part}: cell ${address} has style ${numberOf(cell, "s")} of ${from.context.xfs}`);
      const type = attribute(cell, "t") ?? "n";
      const value = textOf(child(cell, "v"));
      if (type === "n" && value !== "" && !Number.isFinite(Number(value))) faults.push(`${part}: cell ${address} says ${value}`);
      if (type === "s" && from.context.strings[Number(value)] === undefined) faults.push(`${part}: cell ${address} has no text ${value}`);
      if (type === "s") from.texts.set(address, from.context.strings[Number(value)] ?? "");
      if (type === "inlineStr") from.texts.set(address, textOf(child(cell, "is")));
      const formula = child(cell, "f");
      if (formula) faults.push(...checkFormula(`${part} ${address}`, textOf(formula)));
    }
  }
  return faults;
}

/** Brackets and quotes must be balanced, and a stored formula has no "=" and no "[@…]". */
function checkFormula(where: string, formula: string): string[] {
  const tokens = formulaTokens(formula);
  const depth = tokens.reduce((at, token) => at + (token.text === "(" ? 1 : token.text === ")" ? -1 : 0), 0);
  const bad = depth !== 0 || formula.startsWith("=") || tokens.some(token => (token.kind === "other" && token.text === '"') || (token.kind === "bracket" && token.text.startsWith("[@")));
  return bad ? [`${where}: the formula ${formula} is not well-formed`] : [];
}

function checkTable(table: { name: string; tree: XmlElement | undefined }, from: { context: Context; texts: ReadonlyMap<string, string> }): string[] {
  const { name, tree } = table;
  if (!tree) return [`${name} is not there`];
  const faults: string[] = outOfOrder(name, elements(tree).map(each => each.local), ["autoFilter", "sortState", "tableColumns", "tableStyleInfo", "extLst"]);
  for (const [key, seen] of [["id", from.context.tableIds], ["displayName", from.context.tableNames]] as const) {
    const value = attribute(tree, key)?.toLowerCase() ?? "";
    if (seen.has(value)) faults.push(`${name} has the ${key} of ${seen.get(value)}`);
    seen.set(value, name);
  }
  const area = parseArea(attribute(tree, "ref") ?? "");
  const columns = elements(child(tree, "tableColumns"), "tableColumn");
  if (!area || area.columns !== columns.length) faults.push(`${name}: ${columns.length} columns do not fill ${attribute(tree, "ref")}`);
  if (numberOf(child(tree, "tableColumns"), "count") !== columns.length) faults.push(`${name}: the number of columns is wrong`);
  const names = columns.map(each => (attribute(each, "name") ?? "").replaceAll("_x000a_", "\n"));
  if (new Set(names.map(each => each.toLowerCase())).size < names.length) faults.push(`${name}: two columns have the same name`);
  const ids = columns.map(each => attribute(each, "id"));
  if (new Set(ids).size < ids.length) faults.push(`${name}: two columns have the same id`);
  if (!area || attribute(tree, "headerRowCount") === "0") return faults;
  names.forEach((each, at) => {
    const address = cellName(area.row, area.column + at);
    if (from.texts.get(address) !== each) faults.push(`${name}: the header ${address} says "${from.texts.get(address)}", the column "${each}"`);
  });
  return faults;
}

function cellName(row: number, column: number): string {
  let letters = "";
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) letters = String.fromCharCode(65 + (rest % 26)) + letters;
  return `${letters}${row + 1}`;
}

function checkDrawing(draft: PackageDraft, part: string): string[] {
  const tree = draft.tree(part);
  if (!tree) return [`the drawing ${part} is not there`];
  const ids = collect(tree, "cNvPr").map(each => attribute(each, "id"));
  const faults = new Set(ids).size < ids.length ? [`${part}: two shapes have the same id`] : [];
  for (const chart of collect(tree, "chart")) {
    const relation = draft.byId(part, attribute(chart, "id"));
    if (relation && relation.kind === "chart" && draft.tree(relation.target)?.local !== "chartSpace") faults.push(`${part}: ${relation.target} is no chart`);
  }
  return faults;
}

export function collect(tree: XmlElement, local: string): XmlElement[] {
  return elements(tree).flatMap(each => [...(each.local === local ? [each] : []), ...collect(each, local)]);
}

const AXES = ["catAx", "valAx", "dateAx", "serAx"];

function checkChart(part: string, tree: XmlElement): string[] {
  const plot = collect(tree, "plotArea")[0];
  const groups = elements(plot).filter(each => each.local.endsWith("Chart"));
  const faults = groups.length === 0 ? [`${part} draws nothing`] : [];
  const axes = elements(plot).filter(each => AXES.includes(each.local));
  const ids = new Set(axes.map(each => attribute(child(each, "axId"), "val")));
  if (ids.size < axes.length) faults.push(`${part}: two axes have the same id`);
  for (const axis of axes) {
    if (!ids.has(attribute(child(axis, "crossAx"), "val"))) faults.push(`${part}: an axis crosses one that is not there`);
  }
  for (const id of groups.flatMap(group => elements(group, "axId"))) if (!ids.has(attribute(id, "val"))) faults.push(`${part}: a group uses an axis that is not there`);
  for (const cache of [...collect(tree, "numCache"), ...collect(tree, "strCache")]) {
    const count = numberOf(child(cache, "ptCount"), "val") ?? 0;
    if (elements(cache, "pt").some(point => (numberOf(point, "idx") ?? 0) >= count)) faults.push(`${part}: a cache has more points than it says`);
  }
  const series = groups.flatMap(group => elements(group, "ser")).map(each => attribute(child(each, "idx"), "val"));
  if (new Set(series).size < series.length) faults.push(`${part}: two series have the same index`);
  return faults;
}
