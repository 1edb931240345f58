import fc from "fast-check";
import { exactText } from "../../../../src/assessment/exact-text";
import { exactOf, fraction } from "../../../../src/assessment/exact";
import { evaluateFormula } from "../../../../src/excel/parse/yearly/formula";

const figures = new Map([["年内办结", exactOf(49)], ["普通案件", exactOf(46)], ["普通案件(涉政府)", exactOf(24)], ["待报", null], ["零", exactOf(0)]]);
const text = (formula: string) => {
  const found = evaluateFormula(formula, figures);
  return found.kind === "value" ? `${found.working} = ${exactText(found.value)}` : found.kind === "unread" ? `unread ${found.rest}` : `no value ${found.working}`;
};

test.each([
  ["年内办结÷(普通案件+普通案件(涉政府))", "49÷(46+24) = 0.7"],
  ["年内办结 / （普通案件 ＋ 普通案件（涉政府））", "49÷(46+24) = 0.7"],
  ["普通案件-2*3", "46-2×3 = 40"],
  ["(普通案件－2)×3.5", "(46-2)×3.5 = 154"],
  ["待报+1", "no value ?+1"],
  ["年内办结÷零", "no value 49÷0"],
  ["年内办结÷办件总数", "unread 办件总数"],
  ["年内办结÷", "unread "],
  ["(年内办结", "unread "],
  ["年内办结 普通案件", "unread 46"],
])("evaluateFormula(%s) is %s", (formula, expected) => expect(text(formula)).toBe(expected));

test("sums and products of whole numbers are exact", () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 1e6 }), fc.integer({ min: 1, max: 1e6 }), fc.integer({ min: 0, max: 1e6 }), (a, b, c) => {
    const found = evaluateFormula(`${a}×${b}+${c}÷${b}`, new Map());
    expect(found).toMatchObject({ kind: "value", value: fraction(BigInt(a) * BigInt(b) * BigInt(b) + BigInt(c), BigInt(b)) });
  }));
});
