import { findFocus } from "../../../src/taskpane/summary/find-focus";
import { smallResult } from "../given/small-result";

const focus = (header: string, row: readonly string[]) => findFocus({ sheet: "S", cell: "A1", table: "T", header, row }, smallResult);

test.each([
  ["a score under an indicator's id", "Z1-02", ["示例区城管局", "执法部门", "1.40"], { department: 1, indicator: 1 }],
  ["a score under id and name", "Z1-02 行政机关负责人出庭应诉率", ["示例区城管局"], { department: 1, indicator: 1 }],
  ["a score under the name", "领导干部学法", ["东街街道"], { department: 2, indicator: 0 }],
  ["a row of the ledger", "失分", ["示例区城管局", "Z1-01", "领导干部学法"], { department: 1, indicator: 0 }],
  ["a row of the ranking", "总分", ["第3名", "示例区城管局", "执法部门", "85.00"], { department: 1, indicator: null }],
  ["a short name", "总分", ["区城管局"], { department: 1, indicator: null }],
])("findFocus of %s", (_, header, row, expected) => {
  expect(focus(header, row)).toEqual(expected);
});

test("findFocus of a row that names no department is null", () => {
  expect(focus("分值", ["Z1-01", "组织领导", "2"])).toBeNull();
  expect(focus("", ["", ""])).toBeNull();
});
