import omit from "lodash/omit";
import type { TableData } from "../../src/assessment/tables";
import { scoreTables } from "../../src/services/score-tables";
import { smallDistrict } from "./small-district";

const lines = (data: TableData): readonly string[] =>
  scoreTables(data).problems.map(({ severity, code, where }) => `${severity} ${code} ${where ? `${where.sheet}!${where.cell ?? ""}` : ""}`.trim());

test("problems come once each, what must be mended first, clauses with their cell and stretch", () => {
  const data = smallDistrict(3);
  const [first, second, third] = data["考评细则"]!;
  const spoilt: TableData = {
    ...data,
    考评细则: [{ ...first!, 分值: 40 }, { ...second!, 评分标准: "每次酌情处理好好干。" }, third!],
    责任清单: [{ 事项编号: "1", 指标编号: "A-01、A-02、A-03", 责任单位: "不存在的单位" }, { 事项编号: "2", 指标编号: "A-01、A-02、A-03", 责任单位: "各单位" }],
    考评设置: [{ 设置项: "同分排序", 值: "失分少:B-09" }, { 设置项: "采用读法:A-01", 值: "默认读法" }],
  };
  const found = lines(spoilt);
  expect(found).toContain("error unknown-unit 责任清单!第1行·责任单位");
  expect(found.filter((line) => line.includes("责任清单"))).toHaveLength(1);
  expect(found.filter((line) => line.includes("bad-setting"))).toEqual(["error bad-setting 考评设置!第1行·值"]);
  expect(found.some((line) => line.includes("unknown-tie-breaker"))).toBe(false);
  expect(found).toContain("notice points-do-not-add-up");
  expect(found.map((line) => line.split(" ")[0])).toEqual([...found.map((line) => line.split(" ")[0])].sort((a, b) => "error person notice".indexOf(a!) - "error person notice".indexOf(b!)));
  const clause = scoreTables(spoilt).problems.find(({ where }) => where?.cell === "第2行·评分标准");
  expect(clause?.severity).toBe("error");
  expect(clause?.span).toBeDefined();
});

test("a reading that the settings or the row choose is no longer asked for", () => {
  const district = smallDistrict(3);
  const data = { ...district, 考评细则: district["考评细则"]!.map((row) => (row["指标编号"] === "A-01" ? { ...row, 评分标准: "出庭应诉率低于90%的,每低5个百分点扣1分。" } : row)) };
  const unsettled: TableData = omit(data, ["考评设置"]);
  const asked = (tables: TableData) => scoreTables(tables).problems.filter(({ code }) => code === "two-readings").length;
  expect(asked({ ...unsettled, 考评设置: [] })).toBe(1);
  expect(asked({ ...unsettled, 考评设置: [{ 设置项: "采用读法", 值: "按比例计" }] })).toBe(0);
  expect(asked({ ...unsettled, 考评设置: [], 考评细则: data["考评细则"]!.map((row) => ({ ...row, 采用读法: row["指标编号"] === "A-01" ? "按比例计" : "" })) })).toBe(0);
  expect(asked(data)).toBe(0);
});

test("the order of rows makes no difference to a unit's points", () => {
  const data = smallDistrict(7);
  const turned = { ...data, 数据填报: [...data["数据填报"]!].reverse() };
  expect(scoreTables(turned).result!.departments).toEqual(scoreTables(data).result!.departments);
});
