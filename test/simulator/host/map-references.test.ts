import { isBalancedFormula } from "../../../src/simulator/host/formulas/is-balanced-formula";
import { mapReferences, offsetFormula } from "../../../src/simulator/host/formulas/map-references";

test("mapReferences finds references and nothing else", () => {
  const seen: string[] = [];
  const formula = `=SUM(A1:$B$2,'得 分'!C:C,3:4,得分!D5)&"A1 in text"+LOG10(E6)+表1[A1]+表1[[#All],[B2]]+A1B2+ABC1!F7`;
  mapReferences(formula, ({ sheet, area }) => {
    seen.push(`${sheet ?? ""}|${area.row},${area.column},${area.rows},${area.columns}`);
    return { sheet, area };
  });
  expect(seen).toEqual([
    "|0,0,2,2",
    "得 分|0,2,1048576,1",
    "|2,0,2,16384",
    "得分|4,3,1,1",
    "|5,4,1,1",
    "ABC1|6,5,1,1",
  ]);
});

test("mapReferences(identity) prints every reference as it was", () => {
  const formula = `=$A1+A$1+$A$1:B$2+$C:D+$3:4+'a b'!E5`;
  expect(mapReferences(formula, ({ sheet, area }) => ({ sheet, area }))).toBe(formula);
});

test.each([
  ["=A1+$B$2+C$3+$D4", 2, 1, "=B3+$B$2+D$3+$D6"],
  ["=SUM(A1:A3)", 1, 0, "=SUM(A2:A4)"],
  ["=A1", -1, 0, "=#REF!"],
  ["=SUM(A:A)", 5, 1, "=SUM(B:B)"],
  ["='表 1'!A1", 1, 1, "='表 1'!B2"],
])("offsetFormula(%s, %d, %d) is %s", (formula, rows, columns, moved) => {
  expect(offsetFormula(formula, rows, columns)).toBe(moved);
});

test.each([
  ["=SUM(A1:A2)", true],
  ['=IF(A1=")","(",1)', true],
  ["='a(b'!A1", true],
  ["=表1[[#All],[得分]]", true],
  ["={1,2;3,4}", true],
  ["=SUM(A1", false],
  ["=A1)", false],
  ['="open', false],
  ["=", false],
])("isBalancedFormula(%s) is %s", (formula, balanced) => expect(isBalancedFormula(formula)).toBe(balanced));
