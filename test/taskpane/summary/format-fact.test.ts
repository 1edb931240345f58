import { formatFact } from "../../../src/taskpane/summary/format-fact";

test.each([
  [{ kind: "missing" }, "未填报"],
  [{ kind: "not-applicable" }, "不涉及"],
  [{ kind: "no-business" }, "无业务"],
  [{ kind: "number", numerator: 0, denominator: 1 }, "0%"],
  [{ kind: "number", numerator: 4700, denominator: 50 }, "94%"],
  [{ kind: "number", numerator: 965, denominator: 10 }, "96.5%"],
  [{ kind: "number", numerator: 100, denominator: 3 }, "≈33.333333%"],
  [{ kind: "yes-no", value: false }, "否"],
  [{ kind: "word", word: "较好" }, "较好"],
] as const)("formatFact(%j) is %s", (fact, text) => {
  expect(formatFact(fact, "%", "zh")).toBe(text);
});
