import type { TableData } from "../../src/assessment/tables";
import { reportCharts } from "../../src/reports/charts/report-charts";
import { svgChart } from "../../src/reports/charts/svg-chart";
import { clipboardPayload } from "../../src/reports/clipboard/clipboard-payload";
import { DEFAULT_STYLE } from "../../src/reports/clipboard/table-style";
import { columnWidths } from "../../src/reports/column-widths";
import { writeDocument } from "../../src/reports/document/write-document";
import { reportTables } from "../../src/reports/report-tables";
import { scorecards } from "../../src/reports/scorecards/scorecard";
import { scoreTables } from "../../src/services/score-tables";
import { smallDistrict } from "../services/small-district";
import { inputOf } from "./sample-report";

/** Districts at the edge of what there is: whatever they are, every part of a report is made, and says no more than there is. */
const LONG = "某某省某某市某某区行政审批服务和大数据管理局".repeat(5);
const facts = (data: TableData, fact: (row: Readonly<Record<string, unknown>>) => object): TableData => ({ ...data, 数据填报: (data["数据填报"] ?? []).map((row) => ({ ...row, ...fact(row) })) });
const renamed = (data: TableData): TableData => Object.fromEntries(Object.entries(data).map(([name, rows]) => [name, rows.map((row) => ("单位名称" in row ? { ...row, 单位名称: `${String(row["单位名称"])}${LONG}` } : row))]));
const DISTRICTS: readonly (readonly [string, TableData])[] = [
  ["one unit", smallDistrict(1)],
  ["everything 不涉及", facts(smallDistrict(4), () => ({ 填报值: "不涉及", 基数: "" }))],
  ["nothing reported", facts(smallDistrict(4), () => ({ 填报值: "", 基数: "" }))],
  ["all tied", facts(smallDistrict(6), ({ 指标编号 }) => ({ 填报值: 指标编号 === "A-03" ? "是" : 1, ...(指标编号 === "A-01" ? { 基数: 1 } : {}) }))],
  ["a hundred units", smallDistrict(100)],
  ["names of a hundred signs", renamed(smallDistrict(5))],
];

test.each(DISTRICTS)("%s: tables are whole, charts within their picture, scorecards for all, a document", async (_, data) => {
  const input = inputOf(data), tables = reportTables(input), card = scorecards(input);
  expect(tables.length).toBeGreaterThan(2);
  for (const table of tables) {
    for (const row of table.rows) expect(row).toHaveLength(table.columns.length);
    expect([...table.rows.flat(), ...table.notes, ...table.sentences, table.title].join("\n")).not.toMatch(/NaN|undefined|Infinity|null|\{/);
    expect(columnWidths(table).reduce((sum, width) => sum + width, 0)).toBe(100);
    expect(clipboardPayload(table, DEFAULT_STYLE).text.split("\n").length).toBeGreaterThan(table.rows.length);
  }
  for (const chart of reportCharts(input)) {
    expect(chart.categories.length).toBeLessThanOrEqual(60);
    expect(svgChart(chart).svg).not.toMatch(/NaN|Infinity|undefined/);
    if (chart.categories.length < input.result.departments.length && chart.id === "ranking") expect(chart.title).toBe("各单位总分（前60名）");
  }
  input.result.departments.forEach((_unit, d) => expect(JSON.stringify(card(d))).not.toMatch(/NaN|undefined|Infinity/));
  expect((await writeDocument(input)).length).toBeGreaterThan(1000);
}, 60_000);

test("no unit: there is nothing to report, and it is said why", () => {
  const { result, problems } = scoreTables({ ...smallDistrict(1), 单位名录: [] });
  expect(result).toBeNull();
  expect(problems.map(({ severity, message }) => [severity, message.slice(0, 10)])).toContainEqual(["error", expect.stringContaining("单位名录")]);
});

test("every table whose chart is shown has one, and no chart is without its table", () => {
  for (const [, data] of DISTRICTS) {
    const input = inputOf(data), drawn = reportTables(input).flatMap(({ chart }) => (chart === undefined ? [] : [chart.id]));
    expect([...drawn].sort()).toEqual(reportCharts(input).map(({ id }) => id).sort());
  }
});
