import type { Standpoint } from "../evaluate";
import { one } from "../evaluate";
import { error, isError, scalar, type Matrix, type Scalar, type Value } from "../scalar";
import { criterion } from "./criterion";
import { gridOf, type SheetFunction } from "./signature";

/** COUNTIFS, SUMIFS and their kin: which cells meet all conditions, and what of them. */
const where = (compute: (values: readonly Scalar[]) => Scalar): SheetFunction => (args, at) => {
  const [target, ...conditions] = args;
  return picked({ target, conditions, at, compute });
};

/** SUMIF(cells, condition, [other cells]). */
const whereOne = (compute: (values: readonly Scalar[]) => Scalar): SheetFunction => (args, at) => picked({ target: args[2] ?? args[0], conditions: args.slice(0, 2), at, compute });

interface Picking {
  readonly target: Value | undefined;
  readonly conditions: readonly Value[];
  readonly at: Standpoint;
  readonly compute: (values: readonly Scalar[]) => Scalar;
}

function picked({ target, conditions, at, compute }: Picking): Value {
  if (target === undefined || conditions.length === 0 || conditions.length % 2 !== 0) return scalar(error("#VALUE!"));
  const tests: { grid: Matrix; test: (value: Scalar) => boolean }[] = [];
  for (let index = 0; index < conditions.length; index += 2) {
    tests.push({ grid: gridOf(conditions[index], at), test: criterion(one(conditions[index + 1] ?? scalar(null), at)) });
  }
  const rows = tests[0]?.grid ?? [];
  if (tests.some(({ grid }) => grid.length !== rows.length || grid[0]?.length !== rows[0]?.length)) return scalar(error("#VALUE!"));
  const values = gridOf(target, at);
  const met: Scalar[] = [];
  rows.forEach((line, row) => line.forEach((_, column) => {
    if (tests.every(({ grid, test }) => test(grid[row]?.[column] ?? null))) met.push(values[row]?.[column] ?? null);
  }));
  return scalar(compute(met));
}

const numbers = (values: readonly Scalar[]): readonly number[] => values.filter((value): value is number => typeof value === "number");
const sum = (values: readonly Scalar[]): Scalar => values.find(isError) ?? numbers(values).reduce((total, value) => total + value, 0);
const average = (values: readonly Scalar[]): Scalar => values.find(isError) ?? (numbers(values).length === 0 ? error("#DIV/0!") : numbers(values).reduce((total, value) => total + value, 0) / numbers(values).length);
const extreme = (pick: (...numbers: number[]) => number) => (values: readonly Scalar[]): Scalar => values.find(isError) ?? (numbers(values).length === 0 ? 0 : pick(...numbers(values)));
const count = (values: readonly Scalar[]): Scalar => values.length;

export const CONDITIONAL: Readonly<Record<string, SheetFunction>> = {
  COUNTIF: (args, at) => picked({ target: args[0], conditions: args, at, compute: count }),
  COUNTIFS: (args, at) => picked({ target: args[0], conditions: args, at, compute: count }),
  SUMIF: whereOne(sum),
  SUMIFS: where(sum),
  AVERAGEIF: whereOne(average),
  AVERAGEIFS: where(average),
  MAXIFS: where(extreme(Math.max)),
  MINIFS: where(extreme(Math.min)),
};
