import type { Standpoint } from "../evaluate";
import { one } from "../evaluate";
import { compare } from "../operators";
import { error, isError, matrix, scalar, toNumber, toTruth, type Cells, type Matrix, type Scalar, type Value } from "../scalar";
import { Unsupported } from "../unsupported";
import { wildcard } from "./criterion";
import { gridOf, type SheetFunction } from "./signature";

export const LOOKUP: Readonly<Record<string, SheetFunction>> = {
  MATCH: (args, at) => {
    const line = lineOf(gridOf(args[1], at));
    const type = args[2] === undefined ? 1 : toNumber(one(args[2], at));
    if (line === null) return scalar(error("#N/A"));
    const found = typeof type === "number" ? position(one(args[0] ?? scalar(null), at), line, type) : type;
    return scalar(typeof found === "number" ? found + 1 : found);
  },
  INDEX: (args, at) => index(args, at),
  VLOOKUP: (args, at) => look(args, at, "down"),
  HLOOKUP: (args, at) => look(args, at, "across"),
  XLOOKUP: (args, at) => xlookup(args, at),
  ROWS: ([arg], at) => scalar(arg?.kind === "cells" ? arg.cells.area.rows : gridOf(arg, at).length),
  COLUMNS: ([arg], at) => scalar(arg?.kind === "cells" ? arg.cells.area.columns : (gridOf(arg, at)[0]?.length ?? 0)),
  ROW: ([arg], at) => lines(placeOf(arg), { own: at.row, across: false }),
  COLUMN: ([arg], at) => lines(placeOf(arg), { own: at.column, across: true }),
};

const placeOf = (arg: Value | undefined): Cells | null => (arg?.kind === "cells" ? arg.cells : null);

function lines(cells: Cells | null, { own, across }: { readonly own: number; readonly across: boolean }): Value {
  if (cells === null) return scalar(own + 1);
  const { area } = cells;
  if (across) return area.columns === 1 ? scalar(area.column + 1) : matrix([Array.from({ length: area.columns }, (_, column) => area.column + column + 1)]);
  return area.rows === 1 ? scalar(area.row + 1) : matrix(Array.from({ length: area.rows }, (_, row) => [area.row + row + 1]));
}

/** A row or a column as a list; null for a block. */
function lineOf(grid: Matrix): readonly Scalar[] | null {
  if (grid.length === 1) return grid[0] ?? [];
  return grid.every((row) => row.length === 1) ? grid.map(([value = null]) => value) : null;
}

/** Where a value stands: exactly (0), the last not above it in a rising list (1), the last not below it in a falling one (-1). */
function position(wanted: Scalar, line: readonly Scalar[], type: number): number | Scalar {
  if (isError(wanted)) return wanted;
  if (type === 0) {
    const pattern = typeof wanted === "string" && /[*?~]/.test(wanted) ? wildcard(wanted) : null;
    const found = line.findIndex((value) => (pattern ? typeof value === "string" && pattern.test(value) : value !== null && typeof value === typeof wanted && compare(value, wanted) === 0));
    return found < 0 ? error("#N/A") : found;
  }
  let found = -1;
  for (const [index, value] of line.entries()) {
    if (value === null || typeof value !== typeof wanted) continue;
    const order = compare(value, wanted) * Math.sign(type);
    if (order > 0) break;
    found = index;
  }
  return found < 0 ? error("#N/A") : found;
}

function index(args: readonly Value[], at: Standpoint): Value {
  const [target, rowArg, columnArg] = args;
  const rows = target?.kind === "cells" ? target.cells.area.rows : gridOf(target, at).length;
  const columns = target?.kind === "cells" ? target.cells.area.columns : (gridOf(target, at)[0]?.length ?? 0);
  let row = toNumber(rowArg === undefined ? 0 : one(rowArg, at));
  let column = toNumber(columnArg === undefined ? 0 : one(columnArg, at));
  if (isError(row)) return scalar(row);
  if (isError(column)) return scalar(column);
  // INDEX of a single row takes its one number for the column.
  if (columnArg === undefined && rows === 1 && columns > 1) [row, column] = [1, row];
  const [down, across] = [Math.trunc(row), Math.trunc(column)];
  if (down < 0 || across < 0 || down > rows || across > columns || target === undefined) return scalar(error(down < 0 || across < 0 ? "#VALUE!" : "#REF!"));
  if (target.kind === "cells") {
    const { sheet, area } = target.cells;
    return { kind: "cells", cells: { sheet, area: { row: area.row + Math.max(0, down - 1), column: area.column + Math.max(0, across - 1), rows: down === 0 ? rows : 1, columns: across === 0 ? columns : 1 } } };
  }
  const picked = gridOf(target, at).slice(Math.max(0, down - 1), down === 0 ? undefined : down).map((line) => line.slice(Math.max(0, across - 1), across === 0 ? undefined : across));
  return picked.length === 1 && picked[0]?.length === 1 ? scalar(picked[0][0] ?? null) : matrix(picked);
}

function look(args: readonly Value[], at: Standpoint, direction: "down" | "across"): Value {
  const grid = direction === "down" ? gridOf(args[1], at) : transpose(gridOf(args[1], at));
  const wanted = one(args[0] ?? scalar(null), at);
  const column = toNumber(one(args[2] ?? scalar(null), at));
  const near = args[3] === undefined ? true : toTruth(one(args[3], at));
  if (isError(column)) return scalar(column);
  if (isError(near)) return scalar(near);
  if (column < 1) return scalar(error("#VALUE!"));
  if (column > (grid[0]?.length ?? 0)) return scalar(error("#REF!"));
  const row = position(wanted, grid.map(([value = null]) => value), near ? 1 : 0);
  return scalar(typeof row === "number" ? (grid[row]?.[Math.trunc(column) - 1] ?? null) : row);
}

function xlookup(args: readonly Value[], at: Standpoint): Value {
  const line = lineOf(gridOf(args[1], at));
  const results = gridOf(args[2], at);
  const mode = args[4] === undefined ? 0 : toNumber(one(args[4], at));
  if (mode !== 0 || args.length > 5) throw new Unsupported("XLOOKUP");
  if (line === null) return scalar(error("#VALUE!"));
  const found = position(one(args[0] ?? scalar(null), at), line, 0);
  if (typeof found !== "number") return isError(found) && found.error === "#N/A" && args[3] !== undefined && args[3].kind !== "matrix" ? scalar(one(args[3], at)) : scalar(found);
  const across = gridOf(args[1], at).length === 1 && line.length > 1;
  const picked = across ? results.map((row) => [row[found] ?? null]) : [results[found] ?? []];
  return picked.length === 1 && picked[0]?.length === 1 ? scalar(picked[0][0] ?? null) : matrix(picked);
}

export const transpose = (grid: Matrix): Matrix => (grid[0] ?? []).map((_, column) => grid.map((row) => row[column] ?? null));
