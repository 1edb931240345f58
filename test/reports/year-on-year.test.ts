import { figuresYearOnYear, yearOnYearTable } from "../../src/reports/tables/year-on-year";
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
