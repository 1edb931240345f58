import type { CellError, SheetState, Area } from "../state";

/** A single value; null is an empty cell. */
export type Scalar = number | string | boolean | CellError | null;
export type Matrix = readonly (readonly Scalar[])[];
/** Cells that a formula points to, not read yet. */
export interface Cells { readonly sheet: SheetState; readonly area: Area }
export type Result = { readonly kind: "scalar"; readonly value: Scalar } | { readonly kind: "matrix"; readonly rows: Matrix };
export type Value = Result | { readonly kind: "cells"; readonly cells: Cells };

export const scalar = (value: Scalar): Result => ({ kind: "scalar", value });
export const matrix = (rows: Matrix): Result => ({ kind: "matrix", rows });
export const error = (code: CellError["error"]): CellError => ({ error: code });
export const isError = (value: unknown): value is CellError => typeof value === "object" && value !== null && "error" in value;

const NUMBER = /^\s*[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?\s*(%?)\s*$/i;

/** A value as a number: empty is 0, texts of digits are read, other texts are #VALUE!. */
export function toNumber(value: Scalar): number | CellError {
  switch (typeof value) {
    case "number": return value;
    case "boolean": return value ? 1 : 0;
    case "string": {
      const match = NUMBER.exec(value);
      if (!match) return error("#VALUE!");
      return match[3] === "%" ? Number(value.replace("%", "")) / 100 : Number(value);
    }
    default: return value === null ? 0 : value;
  }
}

export function toText(value: Scalar): string | CellError {
  switch (typeof value) {
    case "number": return String(Number(value.toPrecision(15)));
    case "boolean": return value ? "TRUE" : "FALSE";
    case "string": return value;
    default: return value === null ? "" : value;
  }
}

export function toTruth(value: Scalar): boolean | CellError {
  if (typeof value === "boolean") return value;
  if (typeof value === "string") return /^(true|false)$/i.test(value) ? value.toLowerCase() === "true" : error("#VALUE!");
  return typeof value === "number" ? value !== 0 : value === null ? false : value;
}

/** A result as a number that Excel could hold. */
export const finite = (value: number): Scalar => (Number.isFinite(value) ? value : error("#NUM!"));
