import { LARGE, MEDIAN, SMALL, STDEV, VAR } from "@formulajs/formulajs";
import { one } from "../evaluate";
import { error, isError, scalar, toNumber, type Matrix, type Scalar, type Value } from "../scalar";
import { Unsupported } from "../unsupported";
import { asScalar, gridOf, numbersOf, ofNumbers, type SheetFunction } from "./signature";

const total = (numbers: readonly number[]): number => tidy(numbers.reduce((sum, number) => sum + number, 0));
const mean = (numbers: readonly number[]): unknown => (numbers.length === 0 ? error("#DIV/0!") : total(numbers) / numbers.length);

/** Excel shows fifteen digits; the binary tail of a long sum would show in comparisons. */
const tidy = (number: number): number => Number(number.toPrecision(15));

const atLeast = (count: number, compute: (numbers: number[]) => unknown) => (numbers: readonly number[]): unknown => (numbers.length < count ? error("#DIV/0!") : compute([...numbers]));

export const AGGREGATE: Readonly<Record<string, SheetFunction>> = {
  SUM: ofNumbers(total),
  AVERAGE: ofNumbers(mean),
  MIN: ofNumbers((numbers) => numbers.reduce((least, number) => Math.min(least, number), numbers[0] ?? 0)),
  MAX: ofNumbers((numbers) => numbers.reduce((most, number) => Math.max(most, number), numbers[0] ?? 0)),
  PRODUCT: ofNumbers((numbers) => (numbers.length === 0 ? 0 : numbers.reduce((product, number) => product * number, 1))),
  MEDIAN: ofNumbers((numbers) => (numbers.length === 0 ? error("#NUM!") : MEDIAN([...numbers]))),
  "STDEV.S": ofNumbers(atLeast(2, (numbers) => STDEV.S(numbers))),
  STDEV: ofNumbers(atLeast(2, (numbers) => STDEV.S(numbers))),
  "STDEV.P": ofNumbers(atLeast(1, (numbers) => STDEV.P(numbers))),
  "VAR.S": ofNumbers(atLeast(2, (numbers) => VAR.S(numbers))),
  "VAR.P": ofNumbers(atLeast(1, (numbers) => VAR.P(numbers))),
  COUNT: (args, at) => scalar(cellsIn(args.map((arg) => gridOf(arg, at))).filter((value) => typeof value === "number").length),
  COUNTA: (args, at) => scalar(cellsIn(args.map((arg) => gridOf(arg, at))).filter((value) => value !== null).length),
  COUNTBLANK: (args, at) => {
    const [arg] = args;
    const blank = cellsIn(args.map((each) => gridOf(each, at))).filter((value) => value === null || value === "").length;
    const read = cellsIn(args.map((each) => gridOf(each, at))).length;
    // What lies beyond the used cells is blank too.
    return scalar(blank + (arg?.kind === "cells" ? arg.cells.area.rows * arg.cells.area.columns - read : 0));
  },
  LARGE: (args, at) => nth(args.slice(0, 1), { at, n: args[1], compute: (numbers, n) => LARGE(numbers, n) }),
  SMALL: (args, at) => nth(args.slice(0, 1), { at, n: args[1], compute: (numbers, n) => SMALL(numbers, n) }),
  "RANK.EQ": (args, at) => rank(args, at),
  RANK: (args, at) => rank(args, at),
  SUMPRODUCT: (args, at) => sumProduct(args.map((arg) => gridOf(arg, at))),
  AND: (args, at) => logical(args.map((arg) => gridOf(arg, at)), (truths) => truths.every(Boolean)),
  OR: (args, at) => logical(args.map((arg) => gridOf(arg, at)), (truths) => truths.some(Boolean)),
  XOR: (args, at) => logical(args.map((arg) => gridOf(arg, at)), (truths) => truths.filter(Boolean).length % 2 === 1),
  SUBTOTAL: (args, at) => subtotal(args, at),
};

const cellsIn = (grids: readonly Matrix[]): readonly Scalar[] => grids.flatMap((grid) => grid.flat());

interface Nth { readonly at: Parameters<SheetFunction>[1]; readonly n: Value | undefined; readonly compute: (numbers: number[], n: number) => unknown }

function nth(args: readonly Value[], { at, n, compute }: Nth): Value {
  const numbers = numbersOf(args, at);
  if (!Array.isArray(numbers)) return scalar(numbers as Scalar);
  const place = n === undefined ? error("#VALUE!") : toNumber(one(n, at));
  if (isError(place)) return scalar(place);
  return scalar(place < 1 || Math.ceil(place) > numbers.length ? error("#NUM!") : asScalar(compute([...(numbers as number[])], Math.ceil(place))));
}

const rank: SheetFunction = (args, at) => {
  const number = toNumber(one(args[0] ?? scalar(null), at));
  const numbers = numbersOf(args.slice(1, 2), at);
  const rising = args[2] === undefined ? 0 : toNumber(one(args[2], at));
  if (isError(number)) return scalar(number);
  if (isError(rising)) return scalar(rising);
  if (!Array.isArray(numbers)) return scalar(numbers as Scalar);
  const others = numbers as readonly number[];
  return scalar(others.includes(number) ? 1 + others.filter((other) => (rising === 0 ? other > number : other < number)).length : error("#N/A"));
};

function sumProduct(grids: readonly Matrix[]): Value {
  const [first = []] = grids;
  if (grids.some((grid) => grid.length !== first.length || grid[0]?.length !== first[0]?.length)) return scalar(error("#VALUE!"));
  let sum = 0;
  for (const [row, line] of first.entries()) {
    for (const column of line.keys()) {
      let product = 1;
      for (const grid of grids) {
        const value = grid[row]?.[column] ?? null;
        if (isError(value)) return scalar(value);
        product *= typeof value === "number" ? value : 0;
      }
      sum += product;
    }
  }
  return scalar(tidy(sum));
}

/** Texts in ranges are passed over; without any truth value the result is #VALUE!. */
function logical(grids: readonly Matrix[], decide: (truths: readonly boolean[]) => boolean): Value {
  const truths: boolean[] = [];
  for (const value of cellsIn(grids)) {
    if (isError(value)) return scalar(value);
    if (typeof value === "boolean" || typeof value === "number") truths.push(Boolean(value));
    else if (typeof value === "string" && grids.some((grid) => grid.length === 1 && grid[0]?.length === 1 && grid[0][0] === value)) return scalar(error("#VALUE!"));
  }
  return scalar(truths.length === 0 ? error("#VALUE!") : decide(truths));
}

const SUBTOTALS: Readonly<Record<number, string>> = { 1: "AVERAGE", 2: "COUNT", 3: "COUNTA", 4: "MAX", 5: "MIN", 6: "PRODUCT", 7: "STDEV.S", 9: "SUM" };

/** Rows that a filter hides are left out; those hidden by hand are with 101 to 111. The state does not tell which hid them. */
const subtotal: SheetFunction = (args, at) => {
  const number = toNumber(one(args[0] ?? scalar(null), at));
  const name = isError(number) ? undefined : SUBTOTALS[number % 100];
  const compute = name === undefined ? undefined : AGGREGATE[name];
  if (compute === undefined) throw new Unsupported("SUBTOTAL");
  const shown = args.slice(1).map((arg): Value => {
    if (arg.kind !== "cells") return arg;
    const { sheet, area } = arg.cells;
    const rows = gridOf(arg, at).filter((_, row) => sheet.rows.get(area.row + row)?.hidden !== true);
    return { kind: "matrix", rows };
  });
  return compute(shown, at);
};
