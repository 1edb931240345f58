import { broadcast } from "../broadcast";
import type { Standpoint } from "../evaluate";
import { read } from "../evaluate";
import { error, isError, scalar, toNumber, toText, toTruth, type Matrix, type Scalar, type Value } from "../scalar";

export type SheetFunction = (args: readonly Value[], at: Standpoint) => Value;

/** n a number, t a text, b a truth value, v any single value. Those after "|" may be left out. */
export type Signature = string;

/**
 * A function of single values: its arguments become what it asks for, errors go through, and a range gives a result for
 * each of its cells.
 */
export const single = (signature: Signature, compute: (...args: never[]) => unknown): SheetFunction => {
  const [needed = "", optional = ""] = signature.split("|");
  const kinds = [...needed, ...optional];
  return (args, at) => {
    if (args.length < needed.length || args.length > kinds.length) return scalar(error("#VALUE!"));
    return broadcast(args.map((arg) => read(arg, at)), (values) => {
      const given: unknown[] = [];
      for (const [index, value] of values.entries()) {
        const converted = index >= needed.length && value === null && args[index]?.kind === "scalar" ? undefined : convert(kinds[index] ?? "v", value);
        if (isError(converted)) return converted;
        given.push(converted);
      }
      return asScalar(compute(...(given as never[])));
    });
  };
};

function convert(kind: string, value: Scalar): unknown {
  switch (kind) {
    case "n": return isError(value) ? value : toNumber(value);
    case "t": return isError(value) ? value : toText(value);
    case "b": return isError(value) ? value : toTruth(value);
    default: return value;
  }
}

/** What a library function gave: its errors are objects with the error's text as message. */
export function asScalar(result: unknown): Scalar {
  if (typeof result === "number") return Number.isFinite(result) ? result : error("#NUM!");
  if (typeof result === "string" || typeof result === "boolean" || result === null || isError(result)) return result;
  const message = result instanceof Error ? result.message : "";
  return ERRORS.includes(message as (typeof ERRORS)[number]) ? error(message as (typeof ERRORS)[number]) : error("#VALUE!");
}

const ERRORS = ["#N/A", "#VALUE!", "#REF!", "#DIV/0!", "#NUM!", "#NAME?", "#NULL!"] as const;

/** The cells of an argument, row by row; a single value is one cell. */
export function gridOf(arg: Value | undefined, at: Standpoint): Matrix {
  if (arg === undefined) return [];
  const found = read(arg, at);
  return Array.isArray(found) ? (found as Matrix) : [[found as Scalar]];
}

/**
 * The numbers of arguments as SUM takes them: in ranges only real numbers count, given singly texts of digits do too.
 * The first error is the result.
 */
export function numbersOf(args: readonly Value[], at: Standpoint): readonly number[] | Scalar {
  const numbers: number[] = [];
  for (const arg of args) {
    if (arg.kind === "scalar") {
      const number = arg.value === null ? 0 : toNumber(arg.value);
      if (isError(number)) return number;
      numbers.push(number);
      continue;
    }
    for (const row of gridOf(arg, at)) {
      for (const value of row) {
        if (isError(value)) return value;
        if (typeof value === "number") numbers.push(value);
      }
    }
  }
  return numbers;
}

/** A function of all numbers in its arguments. */
export const ofNumbers = (compute: (numbers: readonly number[]) => unknown): SheetFunction => (args, at) => {
  const numbers = numbersOf(args, at);
  return scalar(Array.isArray(numbers) ? asScalar(compute(numbers as readonly number[])) : (numbers as Scalar));
};
