import { check, scoreAndFill } from "../../../src/taskpane/actions/assess";
import { createTables } from "../../../src/taskpane/actions/create-tables";
import { computeGrounds, explainSelection } from "../../../src/taskpane/actions/explain-selection";
import { goTo } from "../../../src/taskpane/actions/go-to";
import { noteChange } from "../../../src/taskpane/actions/note-change";
import { openSample } from "../../../src/taskpane/actions/open-sample";
import { chooseReading, correctClause } from "../../../src/taskpane/actions/settle-clause";
import { showSettings } from "../../../src/taskpane/actions/show-settings";
import { stop } from "../../../src/taskpane/actions/stop";
import { surveyWorkbook } from "../../../src/taskpane/actions/survey-workbook";
import { inWorkbook } from "../../../src/taskpane/host/in-workbook";
import { watchWorkbook } from "../../../src/taskpane/host/watch-workbook";
import { statusOf } from "../../../src/taskpane/state/status-of";
import type { PaneInExcel } from "../given/pane-in-excel";
import { paneInExcel } from "../given/pane-in-excel";

const state = ({ pane }: PaneInExcel) => pane.store.get();
const sheets = ({ excel }: PaneInExcel) => excel.state.sheets.map((sheet) => sheet.name);

describe("the sample, from an empty workbook to a score and its grounds", () => {
  let given: PaneInExcel;
  beforeAll(async () => {
    given = await paneInExcel();
  });

  test("an empty workbook has no tables", async () => {
    await surveyWorkbook(given.pane);
    expect(statusOf(state(given))).toEqual({ kind: "no-tables" });
  });

  test("the first click opens the sample", async () => {
    await openSample(given.pane);
    expect(state(given).notice).toBeNull();
    expect(state(given).survey).toMatchObject({ missing: [], results: [] });
    expect(statusOf(state(given))).toEqual({ kind: "ready" });
  });

  test("the second click scores it", async () => {
    await scoreAndFill(given.pane);
    expect(state(given).notice).toBeNull();
    expect(statusOf(state(given))).toMatchObject({ kind: "scored", at: "10:32" });
    expect(sheets(given)).toEqual(expect.arrayContaining(["指标得分", "单位排名", "失分明细", "图表"]));
    expect(state(given).survey?.results).toEqual(["指标得分", "单位排名", "失分明细"]);
  });

  test("selecting a score explains it: the department of the row and the indicator of the column", async () => {
    const { scheme } = state(given).assessed?.result ?? {};
    const cell = await inWorkbook(async (context) => {
      const body = context.workbook.tables.getItem("指标得分").getDataBodyRange().getCell(3, 4);
      body.load("address");
      await context.sync();
      return body.address;
    });
    given.excel.host.select(cell);
    await explainSelection(given.pane);
    const { focus } = state(given);
    expect(scheme?.departments[focus?.department ?? -1]).toBe(scheme?.departments[3]);
    expect(scheme?.indicators[focus?.indicator ?? -1]).toBe(scheme?.indicators[2]);
  });

  test("a problem's cell is selected; a sheet that is gone is said", async () => {
    await goTo(given.pane, { sheet: "数据填报", cell: "D9" });
    const selected = await inWorkbook(async (context) => {
      const range = context.workbook.getSelectedRange();
      range.load("address");
      await context.sync();
      return range.address;
    });
    expect(selected).toBe("数据填报!D9");
    await goTo(given.pane, { sheet: "没有这张表", cell: "A1" });
    expect(state(given).notice).toEqual({ kind: "sheet-missing", detail: "没有这张表!A1" });
    await showSettings(given.pane);
    expect(state(given).notice).toBeNull();
  });

  test("an edited fact makes the sheets stale, and a new scoring mends that", async () => {
    const heard: string[] = [];
    await inWorkbook((context) => watchWorkbook(context, { changed: (table) => heard.push(table), tablesChanged: () => {}, selected: () => {} }));
    const address = await inWorkbook(async (context) => {
      const cell = context.workbook.tables.getItem("数据填报").getDataBodyRange().getCell(0, 3);
      cell.load("address");
      await context.sync();
      return cell.address;
    });
    given.excel.host.edit(address, 1);
    await given.excel.host.settled();
    for (const table of heard) noteChange(given.pane, table);
    expect(statusOf(state(given))).toEqual({ kind: "changed", tables: ["数据填报"] });
    await scoreAndFill(given.pane);
    expect(statusOf(state(given)).kind).toBe("scored");
  });

  test("a chosen reading goes into the settings, once, and counts", async () => {
    const indicator = state(given).assessed?.result?.scheme.indicators.find(({ reading }) => reading.alternatives.length > 0);
    const alternative = indicator?.reading.alternatives[0];
    if (indicator === undefined || alternative === undefined) throw new Error("the sample has no clause with two readings");
    await chooseReading(given.pane, indicator.id, alternative.id);
    await chooseReading(given.pane, indicator.id, alternative.id);
    expect(state(given).notice).toBeNull();
    expect(state(given).assessed?.result?.scheme.settings.readings.get(indicator.id)).toBe(alternative.id);
    expect(state(given).assessed?.problems.filter(({ code }) => code === "duplicate-setting")).toEqual([]);
    await chooseReading(given.pane, indicator.id, null);
    expect(state(given).assessed?.result?.scheme.settings.readings.has(indicator.id)).toBe(false);
  });

  test("a corrected clause replaces the one in the cell, and nothing else if that has changed meanwhile", async () => {
    const indicator = state(given).assessed?.result?.scheme.indicators[0];
    if (indicator === undefined) throw new Error("no indicator");
    const to = "完成的得1分,未完成的不得分";
    await correctClause(given.pane, { indicator: indicator.id, from: indicator.clause, to });
    expect(state(given).notice).toBeNull();
    expect(state(given).assessed?.result?.scheme.indicators[0]?.clause).toBe(to);
    await correctClause(given.pane, { indicator: indicator.id, from: indicator.clause, to: "别的" });
    expect(state(given).notice).toEqual({ kind: "changed-under-us", detail: "" });
    await check(given.pane);
    expect(state(given).assessed?.result?.scheme.indicators[0]?.clause).toBe(to);
    await correctClause(given.pane, { indicator: indicator.id, from: to, to: indicator.clause });
  });

  test("after a reload the results are said to be unverified, and their grounds are computed when asked for", async () => {
    given.pane.store.change({ assessed: null, survey: null, focus: null, changed: [] });
    await surveyWorkbook(given.pane);
    expect(statusOf(state(given))).toEqual({ kind: "unverified" });
    const address = await inWorkbook(async (context) => {
      const cell = context.workbook.tables.getItem("单位排名").getDataBodyRange().getCell(0, 1);
      cell.load("address");
      await context.sync();
      return cell.address;
    });
    given.excel.host.select(address);
    await explainSelection(given.pane);
    expect(state(given)).toMatchObject({ ungrounded: true, focus: null });
    await computeGrounds(given.pane);
    expect(state(given).ungrounded).toBe(false);
    expect(state(given).focus?.indicator).toBeNull();
  });

  test("tables that stand already are not created again", async () => {
    await createTables(given.pane);
    expect(state(given).notice?.kind).toBe("fault");
    expect(state(given).notice?.detail).toContain("已有表格");
  });
});

test("a stop before the write leaves the workbook as it was", async () => {
  const given = await paneInExcel();
  await openSample(given.pane);
  const before = sheets(given);
  const unlisten = new Promise<void>((resolve) => {
    given.pane.store.listen(({ activity }) => {
      if (activity?.step?.done === 1 && activity.phase === "running") stop(given.pane);
      if (activity === null) resolve();
    });
  });
  await scoreAndFill(given.pane);
  await unlisten;
  expect(state(given).notice).toEqual({ kind: "stopped", detail: "" });
  expect(sheets(given)).toEqual(before);
  expect(statusOf(state(given))).toEqual({ kind: "ready" });
});

test("a protected result sheet: nothing is written, and the problem names the sheet", async () => {
  const given = await paneInExcel();
  await openSample(given.pane);
  await scoreAndFill(given.pane);
  await inWorkbook(async (context) => {
    const settings = context.workbook.tables.getItem("考评设置").getDataBodyRange().load("values");
    await context.sync();
    settings.getCell(settings.values.findIndex(([name]) => name === "满分"), 1).values = [[200]];
    context.workbook.tables.getItem("单位排名").worksheet.protection.protect();
    await context.sync();
  });
  await scoreAndFill(given.pane);
  expect(state(given).notice?.kind).toBe("refused");
  expect(state(given).assessed?.problems[0]).toMatchObject({ code: "sheet-protected", where: { sheet: "单位排名" } });
});

test("while a cell is edited the pane waits, says so, and goes on when the editing ends", async () => {
  const given = await paneInExcel();
  await openSample(given.pane);
  given.excel.host.setCellEditMode(true);
  const run = check({ ...given.pane, after: (_, then) => (setTimeout(then, 20), () => {}) });
  await new Promise((resolve) => setTimeout(resolve, 80));
  expect(statusOf(state(given))).toMatchObject({ kind: "running", phase: "waiting" });
  given.excel.host.setCellEditMode(false);
  await run;
  expect(state(given).activity).toBeNull();
  expect(state(given).assessed?.result).not.toBeNull();
});

test("requests per action do not grow with the workbook, and stay few", async () => {
  const given = await paneInExcel();
  const count = async (action: () => Promise<void>) => {
    const before = given.excel.host.traffic.batches;
    await action();
    return given.excel.host.traffic.batches - before;
  };
  const requests = {
    survey: await count(() => surveyWorkbook(given.pane)),
    sample: await count(() => openSample(given.pane)),
    check: await count(() => check(given.pane)),
    score: await count(() => scoreAndFill(given.pane)),
    select: await count(() => goTo(given.pane, { sheet: "数据填报", cell: "D9" })),
    explain: await count(() => explainSelection(given.pane)),
  };
  process.stdout.write(`requests to Excel: ${JSON.stringify(requests)}\n`);
  expect(Math.max(...Object.values(requests))).toBeLessThanOrEqual(16);
});
