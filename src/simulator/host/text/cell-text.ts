import type { CellValue } from "../../state";
import { formatDate, isDateSection } from "./format-date";
import { formatGeneral } from "./format-general";
import { formatNumber } from "./format-number";
import { type FormatToken, splitSections, tokenizeSection } from "./format-tokens";
import { notImplemented } from "../errors";

interface Section {
  readonly tokens: readonly FormatToken[];
  readonly condition?: { readonly operator: string; readonly operand: number };
}

/** Which day serial number 0 is: that of Windows, or of workbooks that began on an old Macintosh. */
export type Epoch = "1900" | "1904";

/** 1904-01-01 in days of the 1900 calendar. */
const DAYS_TO_1904 = 1462;

/** The text that a cell shows, as `Range.text`: the value through its number format. Column width plays no part. */
export function cellText(value: CellValue, numberFormat: string, epoch: Epoch = "1900"): string {
  switch (typeof value) {
    case "object":
      return value.error;
    case "boolean":
      return value ? "TRUE" : "FALSE";
    case "string":
      return value === "" ? "" : textThrough(value, numberFormat);
    case "number":
      return numberThrough(value, numberFormat, epoch);
  }
}

function textThrough(text: string, numberFormat: string): string {
  if (numberFormat === "General" || numberFormat === "@") return text;
  const sections = sectionsOf(numberFormat);
  const section = sections[3] ?? sections.find(({ tokens }) => tokens.some((token) => token.kind === "text"));
  if (!section) return text;
  return section.tokens.map((token) => (token.kind === "text" ? text : token.kind === "literal" ? token.text : "")).join("");
}

function numberThrough(value: number, numberFormat: string, epoch: Epoch): string {
  if (numberFormat === "General" || numberFormat === "@" || numberFormat === "") return formatGeneral(value);
  const sections = sectionsOf(numberFormat);
  const { section, absolute } = choose(value, sections);
  if (!section) return "#".repeat(8);
  const { tokens } = section;
  if (tokens.some((token) => token.kind === "digitShapes")) throw notImplemented(`the number format ${numberFormat}`);
  if (tokens.length === 1 && tokens[0]?.kind === "text") return formatGeneral(value);
  if (isDateSection(tokens)) {
    const isDuration = tokens.some((token) => token.kind === "elapsed");
    return formatDate(epoch === "1904" && !isDuration ? value + DAYS_TO_1904 : value, tokens) ?? "#".repeat(8);
  }
  const text = formatNumber(Math.abs(value), tokens);
  return value < 0 && !absolute && text !== "" ? `-${text}` : text;
}

/**
 * Which section formats a number: positive;negative;zero, or by conditions. A section of its own for negatives
 * shows no minus sign.
 */
function choose(value: number, sections: readonly Section[]): { section: Section | undefined; absolute: boolean } {
  const numeric = sections.slice(0, 3);
  if (numeric.some(({ condition }) => condition)) {
    const section = numeric.find(({ condition }) => !condition || holds(value, condition));
    return { section, absolute: section?.condition !== undefined && /^</.test(section.condition.operator) };
  }
  const [positive, negative, zero] = numeric;
  if (value < 0 && negative) return { section: negative, absolute: true };
  if (value === 0 && zero) return { section: zero, absolute: false };
  return { section: positive, absolute: false };
}

function holds(value: number, { operator, operand }: { operator: string; operand: number }): boolean {
  switch (operator) {
    case "<":
      return value < operand;
    case "<=":
      return value <= operand;
    case ">":
      return value > operand;
    case ">=":
      return value >= operand;
    case "<>":
      return value !== operand;
    default:
      return value === operand;
  }
}

const known = new Map<string, readonly Section[]>();

function sectionsOf(numberFormat: string): readonly Section[] {
  let sections = known.get(numberFormat);
  if (!sections) {
    sections = splitSections(numberFormat).map((section) => {
      const tokens = tokenizeSection(section);
      const condition = tokens.find((token) => token.kind === "condition");
      const rest = tokens.filter((token) => token.kind !== "condition");
      return condition ? { tokens: rest, condition } : { tokens: rest };
    });
    known.set(numberFormat, sections);
  }
  return sections;
}
