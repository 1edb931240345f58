import { openExcel, type OpenedExcel } from "../../../src/simulator/open-excel";
import { reportCharts } from "../../../src/reports/charts/report-charts";
import { reportTables } from "../../../src/reports/report-tables";
import type { ReportTable } from "../../../src/reports/report-table";
import { placeReportTables } from "../../../src/services/place-report-tables";
import { inputOf } from "../../reports/sample-report";

const input = inputOf(), tables = reportTables(input), charts = reportCharts(input);
let excel: OpenedExcel;
beforeAll(async () => { excel = await openExcel({ client: "excel" }); });
afterAll(() => excel.close());

const place = (which: readonly ReportTable[]) => excel.Excel.run((context) => placeReportTables(context, which));
const stateOf = (sheet: string) => excel.state.sheets.find(({ name }) => name === sheet)!;
const valuesAt = (sheet: string, reference: string) => excel.Excel.run(async (context) => {
  const range = context.workbook.worksheets.getItem(sheet).getRange(reference.slice(reference.lastIndexOf("!") + 1)).load("values");
  await context.sync();
  return range.values.flat() as (string | number)[];
});

test.each(tables.filter(({ chart }) => chart !== undefined).map((table) => [table.title, table] as const))("%s: its chart draws the table's cells, the figures of the report's chart", async (_, table) => {
  const [name = ""] = await place([table]), [chart] = stateOf(name).charts, drawn = charts.find(({ id }) => id === table.chart?.id)!;
  expect(stateOf(name).charts).toHaveLength(1);
  expect(chart!.series.map((series) => series.name)).toEqual(drawn.series.map((series) => series.name));
  const bars = new Map<string, (string | number)[]>();
  for (const series of chart!.series) {
    const names = await valuesAt(name, series.categoriesRef ?? ""), values = await valuesAt(name, series.valuesRef);
    expect(names).toHaveLength(drawn.categories.length);
    names.forEach((bar, at) => bars.set(String(bar), [...(bars.get(String(bar)) ?? []), values[at] ?? ""]));
  }
  const expected = drawn.categories.map((_category, at) => drawn.series.map(({ values }) => values[at]!));
  // 一级指标 stand in the order of the rules in the table, in the order of their rates in the picture.
  expect([...bars.values()].sort()).toEqual([...expected].sort());
});

test("the chart stands right of the table, no higher than the page, with a label for every bar", async () => {
  const [name = ""] = await place([tables[0]!]), [chart] = stateOf(name).charts;
  expect(chart!.position.left).toBeGreaterThan(500);
  expect(chart!.position.height).toBeLessThanOrEqual(600);
  expect(chart!.categoryAxis).toMatchObject({ labelInterval: 1, reversed: true });
  expect(chart!.valueAxis.minimum).toBe(0);
});

test("a second copy takes a name of its own; a title that Excel forbids is mended; text stays text", async () => {
  const hostile: ReportTable = { id: "t", title: "=甲[乙]/丙", unit: "", columns: [{ name: "=1+1", kind: "name" }, { name: "分", kind: "number" }], rows: [["=SUM(A1)", "-1.50"], ["2020-01-02", "=2"]], summaryRows: 0, notes: ["=3"], sentences: [], source: "" };
  const names = await place([hostile, hostile]);
  expect(names).toEqual(["=甲 乙  丙", "=甲 乙  丙 (2)"]);
  expect(await valuesAt(names[0]!, "A1:B5")).toEqual(["=甲[乙]/丙", "", "=1+1", "分", "=SUM(A1)", -1.5, "2020-01-02", "=2", "注：=3", ""]);
});
