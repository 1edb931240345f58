import { figuresYearOnYear, yearOnYearTable } from "../../src/reports/tables/year-on-year";
import { sentencesFor } from "../../src/reports/wording/sentences";
import { smallDistrict } from "../services/small-district";
import { inputOf } from "./sample-report";

const district = smallDistrict(3);
const names = (district["单位名录"] ?? []).map((row) => String(row["单位名称"]));
const past = (totals: readonly number[]) => totals.map((total, at) => ({ 年度: "2019", 单位名称: names[at] ?? "", 指标编号: "总分", 数据项: "", 数值: total, 备注: "" }));
const settings = [...(district["考评设置"] ?? []).filter((row) => row["设置项"] !== "适用年度"), { 设置项: "适用年度", 值: "2020", 说明: "" }];

test("yearOnYearTable: points and places moved since last year, a dash where there is no last year", () => {
  const table = yearOnYearTable(inputOf({ ...district, 考评设置: settings, 历年得分: past([80, 90.5]) }));
  const row = (name: string | undefined) => table.rows.find(([unit]) => unit === name);
  expect(row(names[0])?.slice(1, 2)).toEqual(["80.00"]);
  expect(row(names[0])?.[4]).toBe("2");
  expect(row(names[1])?.[4]).toBe("1");
  expect(row(names[2])?.[1]).toBe("—");
  for (const [, before, now, gap] of table.rows) if (before !== "—") expect(Number(gap)).toBeCloseTo(Number(now) - Number(before), 9);
});

test("yearOnYearTable: without last year's totals no rows", () => {
  expect(yearOnYearTable(inputOf(district)).rows).toEqual([]);
});

test("figuresYearOnYear: growth in percent, percentage points for rates, none over zero", () => {
  const figure = (item: string, value: number, before: number, unit: string) => ({ 领域: "执法", 项目: item, 数值: value, 单位: unit, 来源: "", 说明: "", 上年数: before });
  const table = figuresYearOnYear(inputOf({ ...district, 年度数据: [figure("办件", 120, 100, "件"), figure("办结率", 70, 72.5, "%"), figure("新设", 3, 0, "个")] }));
  expect(table.rows.map((row) => row.slice(1))).toEqual([["办件", "件", "100", "120", "+20", "+20"], ["办结率", "%", "72.5", "70", "-2.5", "—"], ["新设", "个", "0", "3", "+3", "—"]]);
});

const total = (year: string, unit: string, points: number) => ({ 年度: year, 单位名称: unit, 指标编号: "总分", 数据项: "", 数值: points, 备注: "" });

test("several years, a renamed unit by its code, one that is gone, one that is new: only the year before counts, and the gone one keeps its place", () => {
  const history = [total("2018", names[0]!, 99), total("2019", "U1", 80), total("2019", names[1]!, 88.5), total("2019", "第9局", 90), { ...total("2019", names[0]!, 12), 指标编号: "A-02" }];
  const input = inputOf({ ...district, 考评设置: settings, 历年得分: history }), table = yearOnYearTable(input), row = (name: string) => table.rows.find(([unit]) => unit === name)!;
  expect([row(names[0]!)[1], row(names[0]!)[4]]).toEqual(["80.00", "3"]);
  expect([row(names[1]!)[1], row(names[1]!)[4]]).toEqual(["88.50", "2"]);
  expect(row(names[2]!).slice(1)).toEqual(["—", expect.stringMatching(/^\d+\.\d\d$/), "—", "—", expect.stringMatching(/^\d$/), "—"]);
  expect(table.rows).toHaveLength(3);
  expect(table.notes[1]).toContain("历年得分中3个单位的总分排列，其中1个单位本年已不在单位名录");
  expect(sentencesFor(input, "同比")).toEqual([expect.stringContaining("与2019年相比，2个可比单位中")]);
});

test("equal totals of last year have the same place, and places move by whole numbers with their sign", () => {
  const table = yearOnYearTable(inputOf({ ...district, 考评设置: settings, 历年得分: names.map((name) => total("2019", name, 70)) }));
  expect(table.rows.map((row) => row[4])).toEqual(["1", "1", "1"]);
  for (const [, , , , before, now, moved] of table.rows) expect(moved).toBe(Number(before) > Number(now) ? `+${Number(before) - Number(now)}` : String(Number(before) - Number(now)));
});

test("a derived rate is compared with the same rate of last year, from last year's figures; a stated one counts first", () => {
  const figure = (item: string, value: number | string, before: number | string, more: object = {}) => ({ 领域: "复议", 项目: item, 数值: value, 单位: "件", 来源: "", 说明: "", 上年数: before, ...more });
  const rate = { 单位: "%", 算式: "办结÷受理" };
  const rows = (before: string | number) => figuresYearOnYear(inputOf({ ...district, 年度数据: [figure("受理", 70, 50), figure("办结", 49, 45), figure("办结率", "", before, rate), figure("新增", 3, "")] })).rows.map((row) => row.slice(1));
  expect(rows("")).toEqual([["受理", "件", "50", "70", "+20", "+40"], ["办结", "件", "45", "49", "+4", "+8.89"], ["办结率", "%", "90", "70", "-20", "—"]]);
  expect(rows(88)[2]).toEqual(["办结率", "%", "88", "70", "-18", "—"]);
});
