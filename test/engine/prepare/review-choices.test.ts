import type { Rule } from "../../../src/assessment/rule";
import { evaluateRule } from "../../../src/engine/evaluate-rule";
import { score } from "../../../src/engine/score";
import { department, indicator, observation, rule, scheme } from "../builders";

const OPEN: Rule = rule({
  start: "zero", points: 5, measures: [{ label: "落实情况", type: "choice", unit: "", options: ["到位", "部分落实"] }],
  terms: [{ kind: "choice", effect: "earn", measure: 0, options: [{ label: "到位", points: 5 }, { label: "部分落实", points: null }], span: [0, 4] }],
});
const word = (name: string, points?: number) => ({ kind: "word" as const, word: name, ...(points === undefined ? {} : { points }) });

test("the reviewer's number counts where the clause leaves the points open, each unit's own", () => {
  const said = [word("到位"), word("部分落实", 3), word("部分落实", 1.25), word("部分落实")];
  const codes = ["A", "B", "C", "D"];
  const result = score(scheme({ departments: codes.map((code) => department(code)), indicators: [indicator("K1", OPEN)], settings: { fullMarks: 5 },
    observations: said.map((fact, at) => ({ ...observation(codes[at]!, "K1", null), reported: word(fact.word), verified: fact })) }));
  expect(codes.map((_, at) => [result.item(at, 0).state, result.item(at, 0).score])).toEqual([["scored", 50_000], ["scored", 30_000], ["scored", 12_500], ["needs-judgement", 0]]);
  expect(result.ledger(1)[0]).toMatchObject({ lost: 20_000, facts: "落实情况：部分落实（评定3分）" });
  expect(result.problems).toEqual([]);
});

test("a number for a word whose points the clause states, or beyond the item's points, is refused", () => {
  expect(evaluateRule(OPEN, [word("到位", 4)]).problems.map(({ message }) => message)).toEqual(["“落实情况”填报的是“到位（评定4分）”，应从“到位、部分落实”中选填"]);
  expect(evaluateRule(OPEN, [word("部分落实", 6)]).problems.map(({ code }) => code)).toEqual(["not-an-option"]);
  expect(evaluateRule(OPEN, [word("部分落实", 3)])).toMatchObject({ state: "scored", text: "3", problems: [] });
});
