import { one } from "../evaluate";
import { compare } from "../operators";
import { error, isError, matrix, scalar, toNumber, toTruth, type Matrix, type Scalar, type Value } from "../scalar";
import { transpose } from "./lookup";
import { gridOf, type SheetFunction } from "./signature";

/** Functions that give a block of cells. */
export const ARRAYS: Readonly<Record<string, SheetFunction>> = {
  TRANSPOSE: ([arg], at) => matrix(transpose(gridOf(arg, at))),
  SEQUENCE: (args, at) => {
    const [rows, columns = 1, start = 1, step = 1] = args.map((arg) => toNumber(one(arg, at)));
    if (typeof rows !== "number" || typeof columns !== "number" || typeof start !== "number" || typeof step !== "number") return scalar(error("#VALUE!"));
    if (rows < 1 || columns < 1 || rows * columns > 1e6) return scalar(error("#CALC!"));
    return matrix(Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (__, column) => start + (row * columns + column) * step)));
  },
  FILTER: (args, at) => filter(gridOf(args[0], at), gridOf(args[1], at), args[2] === undefined ? undefined : matrix(gridOf(args[2], at))),
  UNIQUE: ([arg], at) => {
    const seen = new Set<string>();
    return matrix(gridOf(arg, at).filter((row) => {
      const key = JSON.stringify(row.map((value) => (typeof value === "string" ? value.toLowerCase() : value)));
      return !seen.has(key) && seen.add(key);
    }));
  },
  SORT: (args, at) => {
    const [column = 1, order = 1] = args.slice(1).map((arg) => toNumber(one(arg, at)));
    const grid = gridOf(args[0], at);
    if (args.length > 3 || typeof column !== "number" || typeof order !== "number" || column < 1 || column > (grid[0]?.length ?? 0)) return scalar(error("#VALUE!"));
    return matrix([...grid].sort((a, b) => inOrder(a[column - 1] ?? null, b[column - 1] ?? null) * Math.sign(order)));
  },
};

/** Empty cells and errors stand last. */
function inOrder(a: Scalar, b: Scalar): number {
  const last = (value: Scalar): number => (value === null ? 2 : isError(value) ? 1 : 0);
  return last(a) - last(b) || (last(a) > 0 ? 0 : compare(a, b));
}

function filter(grid: Matrix, conditions: Matrix, otherwise: Value | undefined): Value {
  const across = conditions.length === 1 && (conditions[0]?.length ?? 0) === (grid[0]?.length ?? 0) && grid.length !== 1;
  const truths = (across ? (conditions[0] ?? []) : conditions.map(([value = null]) => value)).map((value) => (isError(value) ? value : toTruth(value)));
  const fault = truths.find(isError);
  if (fault !== undefined) return scalar(fault as Scalar);
  if (truths.length !== (across ? (grid[0]?.length ?? 0) : grid.length)) return scalar(error("#VALUE!"));
  const kept = across ? grid.map((row) => row.filter((_, column) => truths[column] === true)) : grid.filter((_, row) => truths[row] === true);
  return kept.length === 0 || kept[0]?.length === 0 ? (otherwise ?? scalar(error("#CALC!"))) : matrix(kept);
}
