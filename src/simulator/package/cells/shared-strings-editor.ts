import { encodeXml, spaceAttribute, toXstring } from "../xml/xml-text";
import { MAIN } from "../parts/ooxml-names";
import { XML_HEADER } from "../xml/print-xml";
import type { SharedString } from "./read-shared-strings";

/** Excel's limit of what a cell can hold, in UTF-16 units. */
export const LONGEST_TEXT = 32_767;

/** Adds to the shared strings of a workbook; those that are there keep their number. */
export class SharedStringsEditor {
  readonly #source: string | undefined;
  readonly #plain = new Map<string, number>();
  readonly #rich = new Map<string, number>();
  readonly #added: string[] = [];
  #count: number;

  constructor(source: string | undefined, strings: readonly SharedString[]) {
    this.#source = source;
    this.#count = strings.length;
    strings.forEach((each, at) => {
      const numbers = each.rich === undefined ? this.#plain : this.#rich, key = each.rich ?? each.text;
      if (!numbers.has(key)) numbers.set(key, at);
    });
  }

  get changed(): boolean {
    return this.#added.length > 0;
  }

  /** A RangeError for a text longer than a cell can hold, which `where` names: cutting it would lose what it says. */
  numberOf(text: string, rich: string | undefined, where: () => string): number {
    const numbers = rich === undefined ? this.#plain : this.#rich, key = rich ?? text;
    const known = numbers.get(key);
    if (known !== undefined) return known;
    if (text.length > LONGEST_TEXT) throw new RangeError(`${where()}: a cell holds at most ${LONGEST_TEXT} characters, this text has ${text.length}`);
    const safe = toXstring(text);
    this.#added.push(rich === undefined ? `<t${spaceAttribute(safe)}>${encodeXml(safe)}</t>` : rich);
    numbers.set(key, this.#count);
    return this.#count++;
  }

  print(): string {
    const items = (prefix: string): string => this.#added.map(inside => `<${prefix}si>${inside}</${prefix}si>`).join("");
    const opening = /<(\w+:)?sst(?:\s[^>]*)?>/.exec(this.#source ?? "");
    if (!this.#source || !opening) return `${XML_HEADER}<sst xmlns="${MAIN}" uniqueCount="${this.#count}">${items("")}</sst>`;
    const prefix = opening[1] ?? "";
    // The counts are optional, and the total of references is not worth a walk over all sheets.
    const tag = opening[0].replace(/\s(?:uniqueCount|count)="[^"]*"/g, "").replace(/\s*\/>$/, ">");
    const before = this.#source.slice(0, opening.index);
    const after = this.#source.slice(opening.index + opening[0].length);
    const plain = prefix === "" ? items("") : items(prefix).replace(new RegExp(`<(${prefix}si)><t`, "g"), `<$1><${prefix}t`).replaceAll(`</t></${prefix}si>`, `</${prefix}t></${prefix}si>`);
    const end = after.lastIndexOf(`</${prefix}sst`);
    const rest = end < 0 ? `</${prefix}sst>` : after.slice(end);
    return before + tag + (end < 0 ? "" : after.slice(0, end)) + plain + rest;
  }
}
