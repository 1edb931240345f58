import { EXACT, LOWER, REPLACE, REPT, SUBSTITUTE, UPPER } from "@formulajs/formulajs";
import { cellText } from "../../host/text/cell-text";
import { one } from "../evaluate";
import { error, isError, scalar, toNumber, toText, toTruth, type Scalar, type Value } from "../scalar";
import { wildcard } from "./criterion";
import { gridOf, single, type SheetFunction } from "./signature";

export const TEXTS: Readonly<Record<string, SheetFunction>> = {
  LEN: single("t", (text: string) => text.length),
  LEFT: single("t|n", (text: string, count = 1) => (count < 0 ? error("#VALUE!") : text.slice(0, Math.trunc(count)))),
  RIGHT: single("t|n", (text: string, count = 1) => (count < 0 ? error("#VALUE!") : Math.trunc(count) === 0 ? "" : text.slice(-Math.trunc(count)))),
  MID: single("tnn", (text: string, start: number, count: number) => (start < 1 || count < 0 ? error("#VALUE!") : text.slice(Math.trunc(start) - 1, Math.trunc(start) - 1 + Math.trunc(count)))),
  TRIM: single("t", (text: string) => text.replace(/ +/g, " ").replace(/^ | $/g, "")),
  UPPER: single("t", (text: string) => UPPER(text)),
  LOWER: single("t", (text: string) => LOWER(text)),
  EXACT: single("tt", (first: string, second: string) => EXACT(first, second)),
  REPT: single("tn", (text: string, count: number) => (count < 0 ? error("#VALUE!") : REPT(text, Math.trunc(count)))),
  REPLACE: single("tnnt", (text: string, start: number, count: number, other: string) => (start < 1 || count < 0 ? error("#VALUE!") : REPLACE(text, Math.trunc(start), Math.trunc(count), other))),
  SUBSTITUTE: single("ttt|n", (text: string, old: string, other: string, nth?: number) => (old === "" ? text : nth === undefined ? SUBSTITUTE(text, old, other) : nth < 1 ? error("#VALUE!") : SUBSTITUTE(text, old, other, Math.trunc(nth)))),
  FIND: single("tt|n", (wanted: string, text: string, start = 1) => place(start, start > text.length + 1 ? -1 : text.indexOf(wanted, Math.trunc(start) - 1))),
  SEARCH: single("tt|n", (wanted: string, text: string, start = 1) => place(start, search(wanted, text, Math.trunc(start) - 1))),
  VALUE: single("v", (value: Scalar) => (value === null ? 0 : toNumber(value))),
  TEXT: single("vt", (value: Scalar, format: string) => formatted(value, format)),
  CONCAT: (args, at) => joined(args.flatMap((arg) => gridOf(arg, at).flat()), ""),
  CONCATENATE: (args, at) => joined(args.map((arg) => one(arg, at)), ""),
  TEXTJOIN: (args, at) => textJoin(args, at),
};

const place = (start: number, index: number): Scalar => (start < 1 || index < 0 ? error("#VALUE!") : index + 1);

function search(wanted: string, text: string, from: number): number {
  const pattern = new RegExp(wildcard(wanted).source.slice(1, -1), "gi");
  pattern.lastIndex = from;
  return from > text.length ? -1 : (pattern.exec(text)?.index ?? -1);
}

function formatted(value: Scalar, format: string): Scalar {
  const number = typeof value === "string" ? toNumber(value) : value;
  return cellText(isError(number) ? (value ?? 0) : (number ?? 0), format);
}

function joined(values: readonly Scalar[], separator: string): Value {
  const texts: string[] = [];
  for (const value of values) {
    const text = toText(value);
    if (isError(text)) return scalar(text);
    texts.push(text);
  }
  return scalar(texts.join(separator));
}

const textJoin: SheetFunction = (args, at) => {
  const separator = toText(one(args[0] ?? scalar(null), at));
  const passing = toTruth(one(args[1] ?? scalar(null), at));
  if (isError(separator)) return scalar(separator);
  if (isError(passing)) return scalar(passing);
  const values = args.slice(2).flatMap((arg) => gridOf(arg, at).flat());
  return joined(passing ? values.filter((value) => value !== null && value !== "") : values, separator);
};
