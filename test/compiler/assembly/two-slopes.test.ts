import { compile } from "../../../src/compiler/compile";
import { sketch } from "../sketch";

const CLAUSE = "随访到位率未达到97%的,每低1个百分点扣0.2分;低于92%的,每低1个百分点扣0.5分";

test("two slopes on one rate: each stretch at its own rate, unless the whole gap is chosen", () => {
  const reading = compile(CLAUSE, { points: 10 });
  expect(reading.rule && sketch(reading.rule)).toBe("full: deduct rate 0.2 below 97 cap 1; deduct rate 0.5 below 92");
  const other = reading.alternatives.find(({ id }) => id === "按全部差距");
  expect(other && sketch(other.rule)).toBe("full: deduct rate 0.2 below 97; deduct rate 0.3 below 92; deduct <92 1.5");
  expect(reading.problems.filter(({ severity }) => severity === "ask")).toHaveLength(1);
});

test("the reading that is chosen by name raises no question, and offers the default", () => {
  const { rule, alternatives, problems } = compile(CLAUSE, { points: 10, reading: "按全部差距" });
  expect(rule && sketch(rule)).toContain("deduct <92 1.5");
  expect(alternatives.map(({ id }) => id)).toContain("默认读法");
  expect(problems.filter(({ severity }) => severity === "ask")).toEqual([]);
});

test("two rates with slopes of their own are left as they are", () => {
  const { rule } = compile("随访率未达到97%的,每低1个百分点扣0.2分;建档率低于92%的,每低1个百分点扣0.5分", { points: 10 });
  expect(rule && sketch(rule)).toBe("full: deduct rate 0.2 below 97; deduct rate 0.5 below 92");
});

test("settled readings raise no question: proportional steps, actual counts", () => {
  for (const clause of ["建档率达到95%,每低1个百分点扣0.2分", "全年巡查不少于6次,每少1次扣0.5分"]) {
    const { problems, alternatives } = compile(clause, { points: 5 });
    expect(problems).toEqual([]);
    expect(alternatives).toHaveLength(1);
  }
});
