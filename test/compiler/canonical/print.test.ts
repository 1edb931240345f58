import fc from "fast-check";
import type { Rule } from "../../../src/assessment/rule";
import { print } from "../../../src/compiler/canonical/print";
import { compile } from "../../../src/compiler/compile";
import { anyRule } from "../any-rule";

const placeless = (rule: Rule | null): unknown => rule && { ...rule, terms: rule.terms.map((term) => ({ ...term, span: [0, 0] })) };

test("compile(print(rule)) is the rule", () => {
  fc.assert(
    fc.property(anyRule, (rule) => {
      expect(placeless(compile(print(rule), { points: rule.points }).rule)).toEqual(placeless(rule));
    }),
    { numRuns: 500 },
  );
});

test("print writes a rule that a person can confirm", () => {
  const { words } = compile("每季度例会不少于1次,每少1次扣0.5分;未建台账的扣1分,扣完为止", { points: 4 });
  expect(words).toBe("从4分起扣;「例会(次)」〔件数:次〕以4为准,每低1扣0.5分(按整档);「未建台账」〔是否〕属实的,扣1分。");
});

test("canonical words survive full width, blanks and full stops for semicolons", () => {
  const { words, rule } = compile("办结率达到95%的得5分,每低1个百分点扣0.2分", { points: 5 });
  const noisy = words.replaceAll(";", "。 ").replaceAll(",", "，").replaceAll("(", "（").replaceAll(")", "）");
  expect(placeless(compile(noisy, { points: 5 }).rule)).toEqual(placeless(rule));
});
