import { readFileSync } from "node:fs";
import { formatPoints, parsePoints } from "../../src/assessment/points";
import { reportTables } from "../../src/reports/report-tables";
import { columnOf, inputOf, tableOf } from "./sample-report";

const input = inputOf(), tables = reportTables(input), { result } = input;
const sum = (cells: readonly string[]) => cells.reduce((all, cell) => all + (parsePoints(cell) ?? 0), 0);

test("reportTables: the sample has every table but those that need last year", () => {
  expect(tables.map(({ title }) => title)).toEqual([
    "总分排名表", "党委机关总分排名表", "执法部门总分排名表", "综合部门总分排名表", "街道总分排名表", "园区总分排名表", "一级指标得分表", "失分分析表", "加减分和否决情况",
    "等次分布", "末位情况及原因", "责任落实情况", "2020年度数据表",
  ]);
});

test("every row has a cell for every column, and every table a source", () => {
  for (const table of tables) {
    expect(table.source).not.toBe("");
    for (const row of table.rows) expect(row).toHaveLength(table.columns.length);
  }
});

test("a number column holds decimal numerals or a dash, with the places alone in words", () => {
  for (const table of tables) table.columns.forEach(({ kind }, column) => {
    if (kind === "number") for (const row of table.rows) expect(row[column]).toMatch(/^(?:[+-]?\d+(?:\.\d+)?|—|)$/);
  });
});

test("what is said of a table stands with it, of each group with its own", () => {
  expect(tableOf(tables, "ranking").sentences).toEqual([expect.stringContaining("青桐街道101.45分")]);
  expect(tableOf(tables, "group-ranking-3").sentences).toEqual([expect.stringMatching(/^综合部门12个单位/)]);
  expect(tableOf(tables, "last-units").sentences).toHaveLength(4);
});

test("ranking: totals of the result in its order, every unit once, groups apart hold the same units", () => {
  const ranking = tableOf(tables, "ranking"), totals = columnOf(ranking, "总分");
  expect(totals).toHaveLength(result.departments.length);
  expect([...totals].sort()).toEqual(result.departments.map(({ total }) => formatPoints(total, 2)).sort());
  const grouped = tables.filter(({ id }) => id.startsWith("group-ranking")).flatMap((table) => columnOf(table, "单位名称"));
  expect([...grouped].sort()).toEqual([...columnOf(ranking, "单位名称")].sort());
});

test("level1: each unit's levels add up to what it earned", () => {
  const table = tableOf(tables, "level1"), names = columnOf(table, "单位名称");
  names.forEach((name, row) => {
    const d = result.scheme.departments.findIndex((department) => department.name === name);
    const levels = (table.rows[row] ?? []).slice(2, -1).filter((cell) => cell !== "—");
    expect([name, sum(levels)]).toEqual([name, result.departments[d]?.earned]);
  });
});

test("losses: the rows add up to the last one and to the ledgers", () => {
  const table = tableOf(tables, "losses"), total = table.rows.at(-1)?.[5] ?? "";
  const base = result.ledgers().flat().filter(({ indicator }) => result.scheme.indicators[indicator]?.category === "base");
  expect(sum(columnOf(table, "合计", "失分"))).toBe(parsePoints(total));
  expect(parsePoints(total)).toBe(base.reduce((all, { lost }) => all + lost, 0));
});

test("adjustments: bonuses and penalties of a unit add up to those of its total", () => {
  const table = tableOf(tables, "adjustments"), names = columnOf(table, "单位名称"), points = columnOf(table, "分值").map((cell) => cell.replace("+", ""));
  result.scheme.departments.forEach(({ name }, d) => {
    const own = points.filter((_, row) => names[row] === name && points[row] !== "—"), scored = result.departments[d]!;
    expect([name, sum(own)]).toEqual([name, scored.bonus - scored.penalty]);
  });
});

test("grades: the counts of a row add up to its units, and the last row to all units", () => {
  const table = tableOf(tables, "grades");
  for (const row of table.rows) expect(row.slice(2).filter((_, at) => at % 2 === 0).reduce((all, cell) => all + Number(cell), 0)).toBe(Number(row[1]));
  expect(table.rows.at(-1)?.[1]).toBe(String(result.departments.length));
});

test("last units: never more than half of a group, the last first, with what cost the most", () => {
  const table = tableOf(tables, "last-units"), rows = table.rows.filter(([group]) => group === "街道");
  expect([...new Set(rows.map((row) => row[2]))]).toEqual(["石桥街道", "雁回街道", "柳塘街道"]);
  expect(rows[0]?.slice(5)).toEqual(["一票否决", "—", "触发一票否决（F-02 拒不执行生效裁判）：名次列末位"]);
  expect(rows[1]?.slice(5)).toEqual(["重大合同审查", "2.00", expect.stringContaining("不得分")]);
  expect(table.rows.some(([group]) => group === "园区")).toBe(false);
});

test("duties: the states of every row add up to its duties", () => {
  for (const row of tableOf(tables, "duties").rows) {
    const [lead, support, all, done, short, unreported, overdue, open, none] = row.slice(1, 10).map(Number) as [number, number, number, number, number, number, number, number, number];
    expect(lead + support).toBe(all);
    expect(done + short + unreported + open + none).toBe(all);
    expect(overdue).toBeLessThanOrEqual(unreported);
  }
});

test("yearly: the sample's figures and what follows from them are the published ones", () => {
  const published = readFileSync("test/reports/published-figures.tsv", "utf8").trim().split("\n").map((line) => line.split("\t"));
  const rows = new Map(tableOf(tables, "yearly").rows.map((row) => [row[1], row]));
  expect(published.length).toBeGreaterThan(70);
  for (const [item, value, unit] of published) expect([item, ...(rows.get(item ?? "")?.slice(2, 4) ?? [])]).toEqual([item, value, unit]);
  expect([...rows.values()].filter((row) => (row[4] ?? "").includes("各单位合计")).every((row) => row[4] === "与各单位合计一致")).toBe(true);
});
