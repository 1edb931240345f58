import { readFileSync } from "node:fs";
import { join } from "node:path";
import omit from "lodash/omit";
import type { TableCell, TableData, TableRow } from "../../src/assessment/tables";
import { resultJson, type DepartmentJson } from "../../src/services/result-json";
import { scoreTables } from "../../src/services/score-tables";

/** A number is the full marks of an item whose clause takes 0.01 for each case; a unit's number is then its score. */
type Item = number | { readonly 分值?: TableCell; readonly 类别?: string; readonly 部分?: string; readonly 适用组别?: string; readonly 不适用处理?: string; readonly 一级指标?: string; readonly 评分标准?: string; readonly 事实?: string | readonly string[]; readonly 牵头?: string; readonly 配合?: string };
type Given = TableCell | { readonly 件: number; readonly 否决: string };

interface OptionCase {
  readonly name: string;
  /** 考评设置 as an official writes it. */
  readonly settings?: Readonly<Record<string, TableCell>>;
  readonly items: Readonly<Record<string, Item>>;
  readonly units: Readonly<Record<string, Readonly<Record<string, Given>>>>;
  readonly verified?: Readonly<Record<string, Readonly<Record<string, TableCell>>>>;
  readonly expected: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** Messages of errors, where the option is to ask. */
  readonly errors?: readonly string[];
  /** Codes of problems beyond those that say nothing of the option. */
  readonly problems?: readonly string[];
}

const CASES = JSON.parse(readFileSync(join(__dirname, "../engine/cases/options.json"), "utf8")) as readonly OptionCase[];
const LOSING = "每发生1件扣0.01分,扣完为止", EARNING = "每获1次表彰加0.01分";

const itemOf = (item: Item): Exclude<Item, number> => (typeof item === "number" ? { 分值: item } : item);

function tablesOf({ settings = {}, items, units, verified }: OptionCase): TableData {
  const ids = Object.keys(items), listed = ids.some((id) => itemOf(items[id]!).牵头 !== undefined);
  return {
    单位名录: Object.entries(units).map(([unit, facts]) => ({ 单位编码: unit, 单位名称: `单位${unit}`, 组别: String(facts["组"] ?? "") })),
    责任清单: listed
      ? ids.flatMap((id) => (["牵头", "配合"] as const).flatMap((role) => (itemOf(items[id]!)[role] === undefined ? [] : [{ 事项编号: id, 责任事项: "事项", 指标编号: id, 责任单位: itemOf(items[id]!)[role]!, 责任类型: role }])))
      : [{ 事项编号: "1", 责任事项: "事项", 指标编号: ids.join("、"), 责任单位: "各单位" }],
    考评细则: ids.map((id): TableRow => {
      const item = omit(itemOf(items[id]!), ["事实", "牵头", "配合"]);
      return { 指标编号: id, 一级指标: "一", 三级指标: id, 评分标准: item.类别 === "加分" ? EARNING : LOSING, ...item };
    }),
    数据填报: Object.entries(units).flatMap(([unit, facts]) => Object.entries(facts).filter(([id]) => id !== "组").flatMap(([id, value]) => rowsOf({ unit, id, item: itemOf(items[id]!), value, verified: verified?.[unit]?.[id] }))),
    考评设置: Object.entries(settings).map(([name, value]) => ({ 设置项: name, 值: value })),
  };
}

interface Row { readonly unit: string; readonly id: string; readonly item: Exclude<Item, number>; readonly value: Given; readonly verified: TableCell | undefined }

function rowsOf({ unit, id, item, value, verified }: Row): readonly TableRow[] {
  const about = { 单位名称: `单位${unit}`, 指标编号: id };
  if (typeof value === "object" && value !== null) return [{ ...about, 数据项: "发生件数", 填报值: value.件 }, { ...about, 数据项: "发生重大责任事故", 填报值: value.否决 }];
  const stated = (given: TableCell): TableCell => (typeof given === "number" && item.事实 === undefined ? cases(item, given) : given);
  return [{ ...about, 填报值: stated(value), ...(verified === undefined ? {} : { 核验值: stated(verified) }) }];
}

/** So many cases of 0.01 points make the score. */
function cases({ 分值, 类别 }: Exclude<Item, number>, score: number): number {
  return Math.round((类别 === undefined ? Number(分值) - score : score) * 100);
}

const ASIDE = new Set(["points-do-not-add-up", "separates-nobody", "indicator-without-data", "unit-without-duty", "several-leads", "missing-table"]);

describe.each(CASES)("$name", (each) => {
  const tables = tablesOf(each), { result, problems } = scoreTables(tables), json = resultJson(result, problems);

  test("from the settings table to the result", () => {
    expect(problems.filter(({ severity }) => severity === "error").map(({ message }) => message)).toEqual(each.errors ?? []);
    for (const [code, expected] of Object.entries(each.expected)) {
      const department = json.departments.find((found) => found.code === code)!;
      expect({ code, ...shown(department, Object.keys(expected)) }).toEqual({ code, ...expected });
    }
    if (each.problems !== undefined) expect(problems.map(({ code }) => code).filter((code) => !ASIDE.has(code))).toEqual(each.problems);
    for (const name of Object.keys(each.settings ?? {})) expect(Object.keys(json.settings)).toContain(name);
  });

  test("the order of rows makes no difference", () => {
    const turned = Object.fromEntries(Object.entries(tables).map(([name, rows]) => [name, name === "单位名录" || name === "考评细则" ? rows : [...rows].reverse()]));
    expect(scoreTables(turned).result!.departments).toEqual(result!.departments);
    const units = scoreTables({ ...tables, 单位名录: [...tables["单位名录"]!].reverse() }).result!;
    expect([...units.departments].reverse()).toEqual(result!.departments);
  });
});

function shown(department: DepartmentJson, keys: readonly string[]): Record<string, unknown> {
  const all: Record<string, unknown> = {
    ...department,
    parts: department.parts.map(({ name, weight, fullMarks, score }) => [name, weight, fullMarks, score]),
    adjustments: department.adjustments.map(({ kind, points }) => [kind, points]),
  };
  return Object.fromEntries(keys.map((key) => [key, all[key]]));
}
