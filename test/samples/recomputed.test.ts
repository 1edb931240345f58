import { DISTRICT } from "../../src/samples/district";
import { resultJson, type DepartmentJson } from "../../src/services/result-json";
import { scoreTables } from "../../src/services/score-tables";

// What stands in --json, added up again by hand-written arithmetic that shares nothing with the engine: decimal strings
// as whole hundredths in BigInt, one unit at a time.
const { result, problems } = scoreTables(DISTRICT);
const json = resultJson(result, problems);
const categories = new Map(json.scheme.indicators.map(({ id, category }) => [id, category]));

const hundredths = (text: string): bigint => {
  const [, sign, whole = "0", cents = ""] = /^(-?)(\d+)(?:\.(\d{1,2})0*)?$/.exec(text) ?? [];
  if (sign === undefined) throw new Error(`${text} is finer than hundredths`);
  return BigInt(`${sign}${whole}${cents.padEnd(2, "0")}`);
};
/** Lost points are told to 1/10000. */
const tenThousandths = (text: string): bigint => {
  const [, sign, whole = "0", fraction = ""] = /^(-?)(\d+)(?:\.(\d{1,4}))?$/.exec(text) ?? [];
  if (sign === undefined) throw new Error(`${text} is finer than 1/10000`);
  return BigInt(`${sign}${whole}${fraction.padEnd(4, "0")}`);
};
const sum = (values: readonly bigint[]): bigint => values.reduce((total, value) => total + value, 0n);
const text = (value: bigint): string => `${value < 0n ? "-" : ""}${(value < 0n ? -value : value) / 100n}.${String((value < 0n ? -value : value) % 100n).padStart(2, "0")}`;

/** Items that count: scored, given in place of a score, or owed and not reported (no points). */
const counted = (unit: DepartmentJson, category: string) =>
  unit.indicators.filter(({ id, state, score }) => categories.get(id) === category && (score !== null || state === "not-reported" || state === "needs-judgement"));
const points = (unit: DepartmentJson, category: string) => sum(counted(unit, category).map(({ score }) => hundredths(score ?? "0")));

test.each(json.departments.map((unit) => [unit.name, unit] as const))("%s: base, bonus, penalty and total add up", (_, unit) => {
  const full = sum(counted(unit, "base").map((item) => hundredths(item.full)));
  const base = (2n * 10_000n * points(unit, "base") + full) / (2n * full);
  const earned = points(unit, "bonus"), bonus = earned > 300n ? 300n : earned;
  const penalty = -points(unit, "penalty");
  expect([unit.base, unit.bonus, unit.penalty, unit.total]).toEqual([base, bonus, penalty, base + bonus - penalty].map(text));
});

test("for every scored item, score and lost points make its full marks", () => {
  const items = json.departments.flatMap((unit) => unit.indicators.filter(({ state }) => state === "scored").map((item) => ({ ...item, unit: unit.name })));
  expect(items.length).toBeGreaterThan(1000);
  for (const { unit, id, score, full, lost } of items) {
    expect([unit, id, tenThousandths(score ?? "0") + sum(lost.map((line) => tenThousandths(line.points)))]).toEqual([unit, id, tenThousandths(full)]);
  }
});

test("ranks follow from totals, the stated tie-breakers and the veto", () => {
  const lostOn = (unit: DepartmentJson, id: string) => sum(unit.indicators.filter((item) => item.id === id).flatMap(({ lost }) => lost.map((line) => tenThousandths(line.points))));
  const key = (unit: DepartmentJson) => [unit.state === "vetoed" ? 1n : 0n, -hundredths(unit.total), lostOn(unit, "Z3-04") + lostOn(unit, "Z3-07")];
  const before = (a: DepartmentJson, b: DepartmentJson) => {
    const [x, y] = [key(a), key(b)], at = x.findIndex((value, index) => value !== y[index]);
    return at >= 0 && x[at]! < y[at]!;
  };
  expect(json.departments.filter(({ state }) => state === "vetoed").map(({ name }) => name)).toEqual(["石桥街道"]);
  for (const unit of json.departments) {
    const inGroup = json.departments.filter(({ group }) => group === unit.group);
    expect([unit.name, unit.rank, unit.groupRank]).toEqual([unit.name, 1 + json.departments.filter((other) => before(other, unit)).length, 1 + inGroup.filter((other) => before(other, unit)).length]);
  }
});
