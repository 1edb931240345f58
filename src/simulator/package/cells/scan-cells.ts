/**
 * Walks the rows and cells of a `sheetData` element without building anything: 100,000 cells are too many for a tree.
 * One CellSpan and one RowSpan are reused for all calls.
 */
export interface CellSpan {
  row: number;
  column: number;
  start: number;
  end: number;
  style: number;
  type: string;
  /** cm: the index of cell metadata, which marks dynamic arrays. */
  metadata: string;
  /** The opening tag of `f`, from its "<" to its ">"; "" when there is none. */
  formulaTag: string;
  formula: string;
  /** The raw text of `v`; undefined when there is none. */
  text: string | undefined;
  /** The inside of `is`. */
  inline: string | undefined;
}
export interface RowSpan { row: number; start: number; tagEnd: number; tag: string }
export interface CellVisitor { row(span: RowSpan): void; cell(span: CellSpan): void }

export function scanCells(xml: string, range: { start: number; end: number }, visitor: CellVisitor): void {
  const prefix = /^<(\w+:)?/.exec(xml.slice(range.start, range.start + 60))?.[1] ?? "";
  const skip = prefix.length + 1;
  const row: RowSpan = { row: -1, start: 0, tagEnd: 0, tag: "" };
  const cell: CellSpan = { row: 0, column: -1, start: 0, end: 0, style: 0, type: "", metadata: "", formulaTag: "", formula: "", text: undefined, inline: undefined };
  let at = xml.indexOf("<", range.start + 1);
  while (at >= 0 && at < range.end) {
    const code = xml.charCodeAt(at + skip);
    if (xml.charCodeAt(at + 1) === SLASH || xml.charCodeAt(at + 1) === BANG) at = xml.indexOf("<", tagEndOf(xml, at));
    else if (code === LETTER_R && isNameEnd(xml, at + skip + 3)) {
      const tagEnd = tagEndOf(xml, at);
      row.tag = xml.slice(at, tagEnd + 1);
      row.start = at;
      row.tagEnd = tagEnd + 1;
      const number = attributeIn(row.tag, "r");
      row.row = number === undefined ? row.row + 1 : Number(number) - 1;
      if (!Number.isInteger(row.row) || row.row < 0) throw new SyntaxError(`a row is numbered ${number}`);
      cell.column = -1;
      visitor.row(row);
      at = xml.indexOf("<", tagEnd);
    } else if (code === LETTER_C && isNameEnd(xml, at + skip + 1)) {
      cell.row = row.row;
      readCell(xml, { at, skip }, cell);
      visitor.cell(cell);
      at = xml.indexOf("<", cell.end);
    } else at = xml.indexOf("<", tagEndOf(xml, at));
  }
}

const SLASH = 47;
const BANG = 33;
const LETTER_R = 114;
const LETTER_C = 99;
const LETTER_F = 102;
const LETTER_V = 118;
const LETTER_I = 105;
const LETTER_S = 115;
const LETTER_T = 116;
const BLANK = 32;
const EQUALS = 61;
const APOSTROPHE = 39;
const TAG_END = 62;
const ZERO = 48;

function readCell(xml: string, place: { at: number; skip: number }, cell: CellSpan): void {
  cell.start = place.at;
  cell.style = 0;
  cell.type = "n";
  cell.metadata = "";
  cell.formulaTag = "";
  cell.formula = "";
  cell.text = undefined;
  cell.inline = undefined;
  cell.column += 1;
  const tagEnd = readAttributes(xml, place.at + place.skip + 1, cell);
  if (xml.charCodeAt(tagEnd - 1) === SLASH) {
    cell.end = tagEnd + 1;
    return;
  }
  let at = nextTag(xml, tagEnd);
  while (xml.charCodeAt(at + 1) !== SLASH) {
    const end = tagEndOf(xml, at);
    at = readChild(xml, { at, end, kind: xml.charCodeAt(at + place.skip) }, cell);
  }
  cell.end = tagEndOf(xml, at) + 1;
}

/** Gives the offset of the tag after the child. */
function readChild(xml: string, tag: { at: number; end: number; kind: number }, cell: CellSpan): number {
  const empty = xml.charCodeAt(tag.end - 1) === SLASH;
  if (tag.kind === LETTER_F) cell.formulaTag = xml.slice(tag.at, tag.end + 1);
  if (empty) {
    if (tag.kind === LETTER_V) cell.text = "";
    return nextTag(xml, tag.end);
  }
  if (tag.kind === LETTER_F || tag.kind === LETTER_V) {
    const close = nextTag(xml, tag.end);
    const text = xml.slice(tag.end + 1, close);
    if (tag.kind === LETTER_F) cell.formula = text;
    else cell.text = text;
    return nextTag(xml, tagEndOf(xml, close));
  }
  const name = /^<([\w:]+)/.exec(xml.slice(tag.at, tag.end + 1))?.[1] ?? "";
  const close = xml.indexOf(`</${name}>`, tag.end);
  if (close < 0) throw new SyntaxError(`the cell at ${cell.start} does not end`);
  if (tag.kind === LETTER_I) cell.inline = xml.slice(tag.end + 1, close);
  return nextTag(xml, close + 1);
}

/** Gives the offset of the tag's end. Looks at every character once: a large sheet has millions of attributes. */
function readAttributes(xml: string, from: number, cell: CellSpan): number {
  let at = from;
  for (;;) {
    const code = xml.charCodeAt(at);
    if (code === TAG_END) return at;
    if (code <= BLANK || code === SLASH) {
      at++;
      continue;
    }
    let equals = at + 1;
    while (xml.charCodeAt(equals) !== EQUALS && equals < xml.length) equals++;
    let quote = equals + 1;
    while (xml.charCodeAt(quote) <= BLANK) quote++;
    const close = xml.indexOf(xml.charCodeAt(quote) === APOSTROPHE ? "'" : '"', quote + 1);
    if (close < 0) throw new SyntaxError(`the cell at ${cell.start} has a broken attribute`);
    const short = equals - at === 1;
    if (short && code === LETTER_R) cell.column = columnOf(xml, quote + 1) ?? cell.column;
    else if (short && code === LETTER_S) cell.style = wholeNumber(xml, quote + 1, close);
    else if (short && code === LETTER_T) cell.type = xml.slice(quote + 1, close);
    else readRareAttribute(cell, xml.slice(at, equals).trimEnd(), xml.slice(quote + 1, close));
    at = close + 1;
  }
}

/** With a blank before the sign, or one that few cells have. */
function readRareAttribute(cell: CellSpan, name: string, value: string): void {
  if (name === "cm") cell.metadata = value;
  else if (name === "r") cell.column = columnOf(value, 0) ?? cell.column;
  else if (name === "s") cell.style = Number(value);
  else if (name === "t") cell.type = value;
}

function wholeNumber(xml: string, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at++) {
    const digit = xml.charCodeAt(at) - ZERO;
    if (digit < 0 || digit > 9) return Number(xml.slice(from, to));
    number = number * 10 + digit;
  }
  return number;
}

function columnOf(xml: string, from: number): number | undefined {
  let number = 0;
  for (let at = from; ; at++) {
    const code = xml.charCodeAt(at) & ~32;
    if (code < 65 || code > 90) return number === 0 ? undefined : number - 1;
    number = number * 26 + code - 64;
  }
}

/** One attribute of a tag's text. */
export function attributeIn(tag: string, name: string): string | undefined {
  let pattern = ATTRIBUTES.get(name);
  if (pattern === undefined) ATTRIBUTES.set(name, (pattern = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`)));
  const found = pattern.exec(tag);
  return found?.[1] ?? found?.[2];
}

/** The pattern of each attribute that was asked for: a sheet asks for the same few of every row. */
const ATTRIBUTES = new Map<string, RegExp>();

function tagEndOf(xml: string, at: number): number {
  const end = at < 0 ? -1 : xml.indexOf(">", at);
  if (end < 0) throw new SyntaxError(`a tag at ${at} does not end`);
  return end;
}

function nextTag(xml: string, from: number): number {
  const next = xml.indexOf("<", from);
  if (next < 0) throw new SyntaxError(`an element before ${from} does not end`);
  return next;
}

function isNameEnd(xml: string, at: number): boolean {
  const code = xml.charCodeAt(at);
  return code <= 32 || code === SLASH || code === 62;
}
