import { groupBy, mapValues, sumBy, uniq } from "lodash";
import { DATA_ITEMS } from "../../src/samples/scheme/data-items";
import { INDICATORS } from "../../src/samples/scheme/indicators";

const base = INDICATORS.filter((row) => row["类别"] === "基础");

test("the seven areas are worth exactly 100 base points", () => {
  const points = mapValues(groupBy(base, "一级指标"), (rows) => sumBy(rows, (row) => Number(row["分值"])));
  expect(points).toEqual({
    加强党的领导: 14, 深化行政体制改革: 14, 规范行政执法行为: 28, 提升法律服务水平: 14, 管控重点人群: 8, 依法化解社会矛盾: 12, 加强法治活动监督: 10,
  });
  expect(Object.values(points).reduce((sum, each) => sum + each, 0)).toBe(100);
});

test("every group can reach full marks only on indicators that apply to it, and on most of them", () => {
  for (const group of ["党委机关", "执法部门", "综合部门", "街道", "园区"]) {
    const open = base.filter((row) => row["适用组别"] === "" || String(row["适用组别"]).split("、").includes(group));
    expect(sumBy(open, (row) => Number(row["分值"]))).toBeGreaterThanOrEqual(85);
  }
});

test("ids, names and clauses are distinct", () => {
  for (const column of ["指标编号", "三级指标", "评分标准"]) {
    const values = INDICATORS.map((row) => row[column]);
    expect(uniq(values)).toEqual(values);
  }
});

test("the scheme has bonus, penalty and veto items beside the hundred points", () => {
  expect(mapValues(groupBy(INDICATORS, "类别"), (rows) => rows.length)).toEqual({ 基础: 64, 加分: 6, 扣分: 2, 否决: 2 });
});

test("data items are distinct within an indicator", () => {
  for (const items of Object.values(DATA_ITEMS)) expect(uniq(items)).toEqual(items);
});
