import { resolveAddress, findName } from "../host/address/resolve-address";
import { isOnSheet, lastColumn, lastRow } from "../host/address/areas";
import { resolveStructured } from "../host/address/structured-reference";
import type { Area, SheetState, WorkbookState } from "../state";
import { broadcast } from "./broadcast";
import type { Formula } from "./formula-tree";
import { FUNCTIONS } from "./functions/functions";
import { LAZY } from "./functions/lazy";
import { operate } from "./operators";
import { error, isError, matrix, scalar, toNumber, type Cells, type Matrix, type Scalar, type Value } from "./scalar";
import { structuredText } from "./structured-text";
import { Unsupported } from "./unsupported";

/** Where a formula stands, and how it comes to the values of other cells. */
export interface Standpoint {
  readonly state: WorkbookState;
  readonly sheet: SheetState;
  readonly row: number;
  readonly column: number;
  /** How far relative references move: a conditional format is written for its first cell and read at each. */
  readonly shift: { readonly rows: number; readonly columns: number };
  /** The values of cells, brought up to date. */
  readonly read: (cells: Cells) => Matrix;
  /** A function of an add-in; undefined when there is none of that name. */
  readonly custom: (name: string, args: readonly Value[], node: Formula) => Value | undefined;
  /** Names that LET gives. */
  readonly names: ReadonlyMap<string, Value>;
}

/** @throws Unsupported for what is not calculated here */
export function evaluate(formula: Formula, at: Standpoint): Value {
  switch (formula.kind) {
    case "value": return scalar(formula.value);
    case "missing": return scalar(null);
    case "cells": return cellsOf(formula, at);
    case "structured": return structured(formula, at);
    case "name": return named(formula.name, at);
    case "call": return call(formula, at);
    case "unary": return unary(formula, at);
    case "binary": return broadcast([read(evaluate(formula.left, at), at), read(evaluate(formula.right, at), at)], ([left = null, right = null]) => operate(formula.operator, left, right));
    case "spilled": return spilled(formula.of, at);
    case "array": return matrix(formula.rows.map((row) => row.map((cell) => one(evaluate(cell, at), at))));
    default: return formula satisfies never;
  }
}

/** A value with its cells read: a single cell is a single value. */
export function read(value: Value, at: Standpoint): Scalar | Matrix {
  switch (value.kind) {
    case "scalar": return value.value;
    case "matrix": return value.rows;
    case "cells": {
      const rows = at.read(value.cells);
      const { area } = value.cells;
      return area.rows === 1 && area.columns === 1 ? (rows[0]?.[0] ?? null) : rows;
    }
  }
}

/** A single value; of several the first. */
export function one(value: Value, at: Standpoint): Scalar {
  const found = read(value, at);
  return Array.isArray(found) ? ((found as Matrix)[0]?.[0] ?? null) : (found as Scalar);
}

function cellsOf({ sheet: name, area, absolute }: Extract<Formula, { kind: "cells" }>, at: Standpoint): Value {
  const sheet = name === undefined ? at.sheet : at.state.sheets.find((each) => each.name.toLowerCase() === name.toLowerCase());
  if (sheet === undefined) return scalar(error("#REF!"));
  const { rows, columns } = at.shift;
  const row = area.row + (absolute.firstRow ? 0 : rows);
  const column = area.column + (absolute.firstColumn ? 0 : columns);
  const bottom = lastRow(area) + (absolute.lastRow ? 0 : rows);
  const right = lastColumn(area) + (absolute.lastColumn ? 0 : columns);
  const moved: Area = { row: Math.min(row, bottom), column: Math.min(column, right), rows: Math.abs(bottom - row) + 1, columns: Math.abs(right - column) + 1 };
  return isOnSheet(moved) ? { kind: "cells", cells: { sheet, area: moved } } : scalar(error("#REF!"));
}

function structured({ text, thisRow }: Extract<Formula, { kind: "structured" }>, at: Standpoint): Value {
  const place = resolveStructured(at.state, structuredText(text, at));
  if (place === null) throw new Unsupported(text);
  if (thisRow === "whole") return { kind: "cells", cells: place };
  if (at.row < place.area.row || at.row > lastRow(place.area)) return scalar(error("#VALUE!"));
  return { kind: "cells", cells: { sheet: place.sheet, area: { ...place.area, row: at.row, rows: 1 } } };
}

function named(name: string, at: Standpoint): Value {
  const given = at.names.get(name.toLowerCase());
  if (given) return given;
  const known = findName(at.state, name, at.sheet);
  const place = resolveAddress(at.state, name, at.sheet);
  if (place !== null) return { kind: "cells", cells: place };
  if (known !== undefined) throw new Unsupported(name);
  return scalar(error("#NAME?"));
}

function call(formula: Extract<Formula, { kind: "call" }>, at: Standpoint): Value {
  const { name, args } = formula;
  const lazy = LAZY[name];
  if (lazy) return lazy(args, at, evaluate);
  const known = FUNCTIONS[name];
  if (known) return known(args.map((arg) => evaluate(arg, at)), at);
  const custom = at.custom(name, args.map((arg) => evaluate(arg, at)), formula);
  if (custom) return custom;
  throw new Unsupported(name);
}

function unary({ operator, of }: Extract<Formula, { kind: "unary" }>, at: Standpoint): Value {
  const value = evaluate(of, at);
  if (operator === "@") return scalar(implicit(value, at));
  return broadcast([read(value, at)], ([given = null]) => {
    if (operator === "+" || isError(given)) return given;
    const number = toNumber(given);
    if (isError(number)) return number;
    return operator === "-" ? (number === 0 ? 0 : -number) : number / 100;
  });
}

/** "@": the cell of the reference that stands in the formula's own row or column. */
function implicit(value: Value, at: Standpoint): Scalar {
  if (value.kind !== "cells") return one(value, at);
  const { sheet, area } = value.cells;
  const row = area.rows === 1 ? area.row : at.row;
  const column = area.columns === 1 ? area.column : at.column;
  if (row < area.row || row > lastRow(area) || column < area.column || column > lastColumn(area)) return error("#VALUE!");
  return at.read({ sheet, area: { row, column, rows: 1, columns: 1 } })[0]?.[0] ?? null;
}

function spilled(of: Formula, at: Standpoint): Value {
  const place = evaluate(of, at);
  if (place.kind !== "cells") return scalar(error("#REF!"));
  const { sheet, area } = place.cells;
  at.read(place.cells);
  const extent = sheet.cells.get(area.row, area.column)?.array;
  return extent === undefined ? scalar(error("#REF!")) : { kind: "cells", cells: { sheet, area: { ...area, rows: extent.rows, columns: extent.columns } } };
}
