import { reportCharts } from "../../../src/reports/charts/report-charts";
import { svgChart } from "../../../src/reports/charts/svg-chart";
import { reportTables } from "../../../src/reports/report-tables";
import { reportInput } from "../../../src/services/report-input";
import { DEFAULT_STYLE } from "../../../src/reports/clipboard/table-style";
import type { PaneState } from "../../../src/taskpane/state/pane-state";
import { reportView } from "../../../src/taskpane/views/report-view";
import { smallResult } from "../given/small-result";
import { elementsOf, tap, textOf } from "../given/shown";
import { view } from "../given/view";

const input = reportInput(smallResult, { now: "2021-01-15 09:30" }), tables = reportTables(input), charts = reportCharts(input).map((chart) => ({ chart, drawing: svgChart(chart) }));
const made: Partial<PaneState> = { report: { style: DEFAULT_STYLE, names: "full", ranges: null, made: { result: smallResult, names: "full", ranges: null, tables, charts } } };

test("reportView: nothing before a result, and a word while its tables are made", () => {
  expect(textOf(reportView(view({ assessed: null })))).toContain("评分或检查后可用");
  expect(textOf(reportView(view()))).toContain("正在整理报告表");
});

test("reportView: every table has a preview with its merged header", () => {
  const drawn = reportView(view(made));
  for (const { title } of tables) expect(textOf(drawn)).toContain(title);
  expect(elementsOf(drawn).find((each) => each.type === "th" && textOf(each).trim() === "得分")?.props["colSpan"]).toBe(4);
});

test("reportView: each table can be copied or put on a sheet, and says when it was copied", () => {
  const given = view({ ...made, copied: "ranking" });
  expect(textOf(reportView(given))).toContain("已复制“总分排名表”");
  tap(reportView(given), "复制");
  tap(reportView(given), "放到新表");
  expect(given.asked).toEqual([["copyTable", tables[0]], ["placeTable", tables[0]]]);
});

test("reportView: lines, size, names and heading are chosen for all tables", () => {
  const given = view(made), selects = elementsOf(reportView(given)).filter(({ type }) => type === "select");
  const choose = (at: number, value: string) => (selects[at]?.props["onChange"] as (event: unknown) => void)({ currentTarget: { value } });
  choose(0, "grid");
  choose(1, "small");
  choose(2, "short");
  choose(3, "without");
  expect(given.asked.map(([, part]) => part)).toEqual([{ style: { ...DEFAULT_STYLE, rules: "grid" } }, { style: { ...DEFAULT_STYLE, size: 9 } }, { names: "short" }, { style: { ...DEFAULT_STYLE, heading: "without" } }]);
});

test("reportView: every chart stands with its table as a picture, says what it shows, and can be copied or downloaded", () => {
  const given = view({ ...made, copied: "chart ranking" }), pictures = elementsOf(reportView(given)).filter(({ type }) => type === "img");
  expect(charts.length).toBeGreaterThan(3);
  expect(pictures).toHaveLength(charts.length);
  expect(pictures[0]?.props["alt"]).toBe("各单位总分（分）：区公安分局 90.12；东街街道 88.00；西街街道 88.00；区城管局 85.00");
  for (const { props } of pictures) expect(decodeURIComponent(String(props["src"]).split(",")[1] ?? "")).toMatch(/^<svg .*<\/svg>$/);
  expect(textOf(reportView(given))).toContain("已复制“各单位总分”");
  tap(reportView(given), "复制图片");
  tap(reportView(given), "下载图片");
  expect(given.asked).toEqual([["copyChart", charts[0]], ["saveChart", charts[0]]]);
});

test("reportView: rank ranges can be asked for until they are there", () => {
  const given = view(made), found = { method: "试算", units: [] };
  tap(reportView(given), "测算名次区间");
  expect(given.asked).toEqual([["computeRanges"]]);
  expect(textOf(reportView(view({ report: { ...made.report!, ranges: { result: smallResult, found } } })))).not.toContain("测算名次区间");
});
