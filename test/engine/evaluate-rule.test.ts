import { compile } from "../../src/compiler/compile";
import { termFacts } from "../../src/services/corpus/term-facts";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { exactText } from "../../src/assessment/exact-text";
import { formatPoints } from "../../src/assessment/points";
import { roundHalfUp } from "../../src/assessment/round-half-up";
import type { Rule } from "../../src/assessment/rule";
import { evaluateRule, explain } from "../../src/engine/evaluate-rule";
import { fact, rule as makeRule, type ShortFact } from "./builders";

interface RuleCase {
  readonly name: string;
  readonly examples: readonly { readonly facts: readonly ShortFact[]; readonly score: string; readonly rounded?: string; readonly state?: string; readonly working?: readonly string[] }[];
}

const cases = JSON.parse(readFileSync(join(__dirname, "cases/rules.json"), "utf8")) as readonly (RuleCase & Rule)[];

for (const { name, examples, ...parts } of cases) {
  const rule = makeRule({ ...parts, terms: parts.terms.map((term) => ({ ...term, span: [0, 4] as const })) });
  test(name, () => {
    for (const { facts, score, rounded, state, working } of examples) {
      // An example states one fact for each measure; where a target alone reads one, it stands last.
      const given = facts.map(fact), found = evaluateRule(rule, given);
      expect({ facts, score: found.text, state: found.state }).toEqual({ facts, score, state: state ?? "scored" });
      if (rounded !== undefined) expect(formatPoints(roundHalfUp(found.score, 2))).toBe(rounded);
      if (working !== undefined) expect(explain(rule, given)).toEqual(working);
    }
  });
}

test("evaluateRule() attributes what was lost after caps and the floor, and it sums to the lost points", () => {
  const late = cases.find(({ name }) => name.startsWith("迟报"))!;
  const { terms } = evaluateRule(makeRule({ ...late, terms: late.terms.map((term) => ({ ...term, span: [0, 4] as const })) }), [fact(4), fact(3)]);
  expect(terms.map(({ lost }) => exactText(lost))).toEqual(["2", "1"]);
});

test("evaluateRule() reports a fact of the wrong type and counts it as missing", () => {
  const rule = makeRule({ measures: [{ label: "次数", type: "count", unit: "次" }], terms: [{ kind: "per-unit", effect: "deduct", measure: 0, points: 1, per: 1, steps: "proportional", side: "above", span: [0, 4] }] });
  const { state, problems } = evaluateRule(rule, [{ kind: "word", word: "三" }]);
  expect(state).toBe("not-reported");
  expect(problems).toEqual([{ measure: 0, code: "not-a-number", message: "“次数”填报的是“三”，应填数字" }]);
});

test("evaluateRule() cannot score one department alone where the rule compares departments", () => {
  const rule = makeRule({ start: "zero", measures: [{ label: "件数", type: "count", unit: "件" }], terms: [{ kind: "relative", effect: "earn", method: "share-of-best", measure: 0, points: 5, better: "higher", among: "all", span: [0, 4] }] });
  expect(evaluateRule(rule, [fact(3)]).state).toBe("needs-peers");
});

test("evaluateRule() tells which vetoes strike and what bands name", () => {
  const rule = makeRule({ measures: [{ label: "人数", type: "count", unit: "人" }], terms: [{ kind: "threshold", effect: "veto", measure: 0, target: { kind: "number", value: 2 }, side: "below", inclusive: false, outcome: { kind: "file-zero" }, span: [0, 4] }] });
  expect(evaluateRule(rule, [fact(1)])).toMatchObject({ text: "0", vetoes: [0] });
  expect(evaluateRule(rule, [fact(2)])).toMatchObject({ text: "5", vetoes: [] });
  const grades = makeRule({ start: "zero", points: null, ceiling: "none", measures: [{ label: "得分", type: "amount", unit: "分" }], terms: [{ kind: "bands", effect: "earn", measure: 0, span: [0, 4], bands: [{ from: { value: 90, inclusive: true }, to: null, score: "优秀" }, { from: { value: 60, inclusive: true }, to: { value: 90, inclusive: false }, score: "合格" }] }] });
  expect(evaluateRule(grades, [fact(89.99)]).grades).toEqual(["合格"]);
});

test("evaluateRule() says of a part with points of its own what it lost, not that nothing was left to lose", () => {
  const { rule } = compile("制度健全计8分;2、按时参加例会记12分,每缺席一次例会扣3分", { points: 20 });
  const told = (absences: number) => evaluateRule(rule!, termFacts(rule!, [true, absences])).terms.map(({ working }) => working);
  expect(told(1)[1]).toBe("缺席例会(次)：1次×3分=扣3分");
  expect(told(6)[1]).toBe("缺席例会(次)：6次×3分=扣18分；扣完为止，实扣12分");
});
