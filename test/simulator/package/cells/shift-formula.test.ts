import { formulaTokens } from "../../../../src/simulator/package/cells/formula-tokens";
import { shiftFormula } from "../../../../src/simulator/package/cells/shift-formula";

function shift(formula: string, rows: number, columns: number): string {
  return shiftFormula(formulaTokens(formula), { rows, columns });
}

test.each([
  ["A1+$A1+A$1+$A$1", 2, 1, "B3+$A3+B$1+$A$1"],
  ["SUM(A:B)+SUM(1:2)+SUM($A:B)", 1, 1, "SUM(B:C)+SUM(2:3)+SUM($A:C)"],
  ["LOG10(A1)&\"A1\"&AB1!C3", 1, 0, "LOG10(A2)&\"A1\"&AB1!C4"],
  ["表1[A1]+'B2 表'!B2", 1, 1, "表1[A1]+'B2 表'!C3"],
  ["10/A1+1.5E3", 0, 1, "10/B1+1.5E3"],
])("shift(%s) by %i rows and %i columns is %s", (formula, rows, columns, expected) => {
  expect(shift(formula, rows, columns)).toBe(expected);
});

test("references wrap at the sheet's edge as in Excel", () => {
  expect(shift("A1", -1, -1)).toBe("XFD1048576");
});
