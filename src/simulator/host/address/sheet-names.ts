import { parseA1 } from "./a1";

const PLAIN = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const R1C1 = /^(r\d*)?(c\d*)?$/i;

/** A sheet name as it stands in a formula: quoted where Excel quotes it. */
export function quoteSheetName(name: string): string {
  const plain = PLAIN.test(name) && parseA1(name) === null && !R1C1.test(name) && !/^(true|false)$/i.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** Excel refuses these characters, more than 31 characters, and an apostrophe at either end. */
export function isLegalSheetName(name: string): boolean {
  return name.length > 0 && name.length <= 31 && !/[\\/?*[\]:]/.test(name) && !/^'|'$/.test(name) && name.toLowerCase() !== "history";
}

/** Splits "'a''b'!A1" into the sheet's name and the rest; no sheet when there is none. */
export function splitSheetName(reference: string): { sheet?: string; rest: string } {
  const match = /^(?:'((?:[^']|'')+)'|([^!']+))!(.*)$/s.exec(reference);
  if (!match) return { rest: reference };
  return { sheet: (match[1] ?? match[2] ?? "").replaceAll("''", "'"), rest: match[3] ?? "" };
}

/** Excel compares the names of sheets, tables, columns and names without regard to case. */
export function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
