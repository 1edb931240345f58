import { cellOf } from "../../../src/functions/cells/cell";
import { cellsOf, listOf } from "../../../src/functions/cells/cells";
import { figureOf } from "../../../src/functions/cells/figure";

test("cellOf takes what Excel may pass", () => {
  expect([cellOf(null), cellOf(undefined), cellOf("甲"), cellOf(2), cellOf(true), cellOf([[3]])]).toEqual(["", "", "甲", 2, true, 3]);
  expect([cellOf({ type: "FormattedNumber", basicValue: 0.5 }), cellOf({ code: "#N/A" }), cellOf([[1, 2]]), cellOf(NaN)]).toEqual([0.5, "#N/A", "#VALUE!", "#NUM!"]);
});

test("cellsOf leaves out what is blank behind the last cell, and keeps blank rows between", () => {
  expect(cellsOf([["a", "", ""], ["", null, ""], ["", "b", ""], ["", "", ""]])).toEqual([["a", ""], ["", ""], ["", "b"]]);
  expect(cellsOf([["", null]])).toEqual([]);
  expect(cellsOf(5)).toEqual([[5]]);
  expect(cellsOf(null)).toEqual([]);
});

test("a whole column of a million rows is read to its last cell", () => {
  const column: unknown[][] = Array.from({ length: 1_048_576 }, () => [""]);
  column[1] = ["甲"];
  expect(cellsOf(column)).toEqual([[""], ["甲"]]);
});

test("listOf takes a row or a column, not a block", () => {
  expect(listOf([[1, 2]])).toEqual([1, 2]);
  expect(listOf([[1], [2]])).toEqual([1, 2]);
  expect(listOf([[1, 2], [3, 4]])).toBeNull();
  expect(listOf([])).toEqual([]);
});

test("figureOf reads numbers as people write them", () => {
  const units = (cell: string | number) => {
    const figure = figureOf(cell);
    return figure.kind === "figure" ? figure.decimal.units / 10 ** figure.decimal.scale : figure.kind;
  };
  expect([units(88.1 + 0.2), units("８８．３分"), units("1,200"), units("93.5％"), units(" 5 ")]).toEqual([88.3, 88.3, 1200, 0.935, 5]);
  expect([units("不涉及"), units("—"), units("#N/A"), units(""), units("甲"), units("#REF!"), units(1e12)]).toEqual(["none", "none", "none", "blank", "other", "other", "other"]);
});
