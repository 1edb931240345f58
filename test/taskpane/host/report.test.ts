import { scoreAndFill } from "../../../src/taskpane/actions/assess";
import { placeTable } from "../../../src/taskpane/actions/copy-table";
import { computeRanges, reportOf } from "../../../src/taskpane/actions/make-report";
import { openSample } from "../../../src/taskpane/actions/open-sample";
import { inWorkbook } from "../../../src/taskpane/host/in-workbook";
import { paneInExcel, type PaneInExcel } from "../given/pane-in-excel";

/** The page 报告 over the real services and the real client library. */

let given: PaneInExcel;
const state = () => given.pane.store.get();
beforeAll(async () => {
  given = await paneInExcel();
  await openSample(given.pane);
  await scoreAndFill(given.pane);
  given.pane.store.change({ tab: "report" });
}, 120_000);

test("every table states the time and the digests that this scoring left in 复核记录", async () => {
  const { tables } = await given.pane.services.report(reportOf(state())!);
  const [receipt] = await inWorkbook(async (context) => {
    const body = context.workbook.tables.getItem("复核记录"), header = body.getHeaderRowRange().load("values"), rows = body.getDataBodyRange().load("values");
    await context.sync();
    return rows.values.map((row) => Object.fromEntries(row.map((cell, at) => [String(header.values[0]?.[at]), String(cell)])));
  });
  const scored = tables.filter(({ id }) => !["yearly", "figures-year-on-year"].includes(id));
  expect(scored.length).toBeGreaterThan(10);
  for (const { source } of scored) expect(source).toContain(`计分时间${state().assessed!.origin.at}；输入摘要${receipt!["输入摘要"]!.slice(0, 12)}，结果摘要${receipt!["结果摘要"]!.slice(0, 12)}。`);
});

test("rank ranges, once computed, stand in the rankings with their method", async () => {
  await computeRanges(given.pane);
  const [ranking] = state().report.made!.tables, at = ranking!.columns.findIndex(({ name }) => name === "名次区间");
  expect(state().notice).toBeNull();
  for (const row of ranking!.rows) expect(row[at]).toMatch(/^(稳定第\d+名|第\d+–\d+名|—)$/);
  expect(ranking!.notes.join()).toMatch(/名次区间：各指标权重独立变动±20%，试算\d+次（种子1）/);
}, 120_000);

test("a placed table stands on a sheet of its own with its native chart", async () => {
  const [ranking] = state().report.made!.tables;
  await placeTable(given.pane, ranking!);
  expect(state().notice).toBeNull();
  expect(given.excel.state.sheets.find(({ name }) => name === "总分排名表")?.charts.map(({ title }) => title.text)).toEqual(["各单位总分（单位：分）"]);
});
