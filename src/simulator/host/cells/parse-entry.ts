import type { CellError, CellValue } from "../../state";
import { parseDateEntry } from "./parse-date-entry";

export interface Entry {
  readonly value: CellValue;
  /** The format Excel gives a General cell for this way of writing: "12%" becomes 0.12 shown as 0%. */
  readonly numberFormat?: string;
  /** The value counts days since 1900. */
  readonly isDay?: true;
}

const ERRORS = new Set<string>(["#N/A", "#VALUE!", "#REF!", "#DIV/0!", "#NUM!", "#NAME?", "#NULL!", "#SPILL!", "#CALC!"]);

const NUMBER = /^([-+]?)([¥￥$€£]?)([-+]?)(\d{1,3}(?:,\d{3})+|\d+)?(\.\d*)?(e[-+]?\d+)?(%?)$/i;
const FRACTION = /^([-+]?)(\d+) (\d{1,3})\/(\d{1,3})$/;

/** How a number, a date, a truth value, an error or a text after an apostrophe can begin; most texts begin otherwise. */
const NOT_PLAIN = /^[\s'\d+\-.($¥￥€£#tf]/i;

/** What a text becomes when it is entered into a cell whose format is not Text. Formulas are the caller's business. */
export function parseEntry(text: string, thisYear: number): Entry {
  if (!NOT_PLAIN.test(text)) return { value: text };
  if (text.startsWith("'")) return { value: text.slice(1) };
  const trimmed = text.trim();
  if (/^(true|false)$/i.test(trimmed)) return { value: trimmed.toLowerCase() === "true" };
  if (ERRORS.has(trimmed.toUpperCase())) return { value: { error: trimmed.toUpperCase() as CellError["error"] } };
  return parseNumber(trimmed) ?? parseFraction(trimmed) ?? parseDateEntry(trimmed, thisYear) ?? { value: text };
}

function parseNumber(text: string): Entry | null {
  const bracketed = /^\((.+)\)$/.exec(text)?.[1];
  const match = NUMBER.exec(bracketed ?? text);
  if (!match) return null;
  const [, sign1 = "", currency = "", sign2 = "", whole = "", decimals = "", exponent = "", percent = ""] = match;
  const signs = sign1 + sign2;
  if ((whole === "" && decimals.length < 2) || signs.length > 1 || (bracketed !== undefined && signs !== "")) return null;
  const size = Number(whole.replaceAll(",", "") + decimals + exponent);
  if (!Number.isFinite(size)) return null;
  const signed = signs === "-" || bracketed !== undefined ? -size : size;
  const value = fifteenDigits(percent ? signed / 100 : signed);
  const numberFormat = formatFor({ currency, percent, exponent, grouped: whole.includes(","), decimals: decimals.length > 1 });
  return numberFormat === undefined ? { value } : { value, numberFormat };
}

/** Excel keeps fifteen significant digits of what is typed; an identity number written as text loses its tail. */
function fifteenDigits(value: number): number {
  return value === 0 ? 0 : Number(value.toPrecision(15));
}

function formatFor(seen: { currency: string; percent: string; exponent: string; grouped: boolean; decimals: boolean }): string | undefined {
  const { currency, percent, exponent, grouped, decimals } = seen;
  if (percent) return decimals ? "0.00%" : "0%";
  if (exponent) return "0.00E+00";
  if (currency) return decimals ? `"${currency}"#,##0.00` : `"${currency}"#,##0`;
  if (grouped) return decimals ? "#,##0.00" : "#,##0";
  return undefined;
}

function parseFraction(text: string): Entry | null {
  const match = FRACTION.exec(text);
  if (!match) return null;
  const [, sign = "", whole = "", top = "", bottom = ""] = match;
  if (Number(bottom) === 0) return null;
  const size = Number(whole) + Number(top) / Number(bottom);
  return { value: sign === "-" ? -size : size, numberFormat: bottom.length > 1 ? "# ??/??" : "# ?/?" };
}
