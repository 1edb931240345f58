import { joinedCells } from "../../src/workbench/joined-cells";

test("joinedCells: stretches of a column, all else as it stands", () => {
  expect(joinedCells(["A2"])).toBe("A2");
  expect(joinedCells(["A2", "A3", "A4", "A7", "B8", "B9"])).toBe("A2:A4、A7、B8:B9");
  expect(joinedCells(["D1:E1", "第3行·填报值", "第4行·填报值"])).toBe("D1:E1、第3行·填报值、第4行·填报值");
  expect(joinedCells([])).toBe("");
});
