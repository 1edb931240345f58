import { countBy } from "lodash";
import { UNITS } from "../../src/samples/units";

const column = (name: string): readonly string[] => UNITS.map((row) => String(row[name]));

test("the district has 30 departments, 13 streets and a park in five groups", () => {
  expect(countBy(column("组别"))).toEqual({ 党委机关: 8, 执法部门: 10, 综合部门: 12, 街道: 13, 园区: 1 });
});

test("codes, names and short names call one unit each", () => {
  const labels = UNITS.flatMap((row) => [...new Set([row["单位编码"], row["单位名称"], row["简称"], row["组别"]])].slice(0, 3));
  expect(new Set(column("单位编码")).size).toBe(UNITS.length);
  expect(new Set(column("单位名称")).size).toBe(UNITS.length);
  expect(new Set(column("简称")).size).toBe(UNITS.length);
  expect(new Set(labels).size).toBe(labels.length);
});

test("no street bears a name of the district whose report is the source", () => {
  const real = ["文艺路", "朝阳", "韭菜园", "五里牌", "火星", "马王堆", "东屯渡", "湘湖", "定王台", "荷花园", "东岸", "马坡岭", "东湖", "芙蓉"];
  for (const name of column("单位名称")) for (const place of real) expect(name).not.toContain(place);
});
