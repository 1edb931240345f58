import { parsePoints } from "../../src/assessment/points";
import { resultJson } from "../../src/services/result-json";
import { scoreTables } from "../../src/services/score-tables";
import { smallDistrict } from "./small-district";

test("the JSON of a result: points as decimal strings, lost points add up to the marks", () => {
  const { result, problems } = scoreTables(smallDistrict(6));
  const json = resultJson(result, problems);
  expect(JSON.parse(JSON.stringify(json))).toEqual(json);
  expect(json.scheme).toMatchObject({ name: "小区考评", fullMarks: "100" });
  expect(json.settings).toMatchObject({ 舍入位置: "指标", 保留小数: "2", 不适用处理: "剔除后折算" });
  // 84, 83, 57 of 70 -> 81.43, then 67.
  expect(json.departments[1]).toMatchObject({ code: "U2", name: "第2局", group: "乙组", base: "67.00", bonus: "0.00", penalty: "0.00", total: "67.00", rank: 4, state: "provisional" });
  expect(json.departments[0]!.indicators.map(({ id, state, score, full }) => [id, state, score, full])).toEqual([
    ["A-01", "scored", "40.00", "50.00"], ["A-02", "not-applicable", null, "30.00"], ["A-03", "scored", "0.00", "20.00"]]);
  for (const department of json.departments) {
    for (const { state, score, full, lost } of department.indicators) {
      if (state !== "scored") continue;
      expect(parsePoints(score!)! + lost.reduce((sum, line) => sum + parsePoints(line.points)!, 0)).toBe(parsePoints(full));
    }
  }
});

test("problems name sheet and cell, or the row of plain data", () => {
  const data = smallDistrict(2);
  const { result, problems } = scoreTables({ ...data, 数据填报: [{ 单位名称: "第1局", 指标编号: "A-01", 填报值: "很高" }] });
  expect(resultJson(result, problems).problems[0]).toEqual({
    code: "not-a-number", severity: "error", sheet: "数据填报", cell: "第1行·填报值",
    message: "“很高”不是数，“出庭应诉率”应为百分率（如 96.5 或 96.5%，或填报值与基数）；请更正" });
});

test("nothing to score is said with the same shape", () => {
  const { result, problems } = scoreTables({});
  const json = resultJson(result, problems);
  expect(json).toMatchObject({ departments: [], settings: {} });
  expect(json.problems.map(({ code }) => code)).toEqual(Array.from({ length: 5 }, () => "missing-table"));
});
