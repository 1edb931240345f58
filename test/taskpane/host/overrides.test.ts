import { check, scoreAndFill } from "../../../src/taskpane/actions/assess";
import { inspect } from "../../../src/taskpane/actions/inspect";
import { openSample } from "../../../src/taskpane/actions/open-sample";
import { saveOperator } from "../../../src/taskpane/actions/operator";
import { draftOverride, enterOverride } from "../../../src/taskpane/actions/override";
import { chooseEarlier } from "../../../src/taskpane/actions/choose-earlier";
import { surveyWorkbook } from "../../../src/taskpane/actions/survey-workbook";
import { readWorkbookFile } from "../../../src/taskpane/host/read-workbook-file";
import { inWorkbook } from "../../../src/taskpane/host/in-workbook";
import { tablesInFile } from "../../../src/services/tables-in-file";
import { readWorkbook } from "../../../src/excel/read-workbook";
import { overrideOf } from "../../../src/assessment/override-of";
import { writeXlsx } from "../../../src/simulator/package/write-xlsx";
import { paneInExcel, type PaneInExcel } from "../given/pane-in-excel";

const state = ({ pane }: PaneInExcel) => pane.store.get();
const rows = (table: string) => inWorkbook(async (context) => {
  const body = context.workbook.tables.getItem(table).getDataBodyRange().load("values");
  await context.sync();
  return body.values as (string | number)[][];
});

async function sample(): Promise<PaneInExcel> {
  const given = await paneInExcel();
  await openSample(given.pane);
  await surveyWorkbook(given.pane);
  return given;
}

test("改分: the row is written with name, reason and date, the explanation tells it, and a second entry changes the row", async () => {
  const given = await sample();
  await check(given.pane);
  const { scheme } = state(given).assessed!.result!, indicator = scheme.indicators.findIndex(({ id }) => id === "Z1-05"), department = scheme.departments.findIndex(({ name }) => name === "区民政局");
  const before = state(given).assessed!.result!.departments[department]!.total, full = scheme.indicators[indicator]!.points;
  draftOverride(given.pane, { department, indicator, points: String(full + 1), reason: "=补交", reviewer: "张三" });
  await enterOverride(given.pane);
  expect(state(given).overriding?.problems.map(({ message }) => message)).toEqual([`复核得分${full + 1}超出指标Z1-05的范围，应在0至${full}之间；请更正`]);
  expect(given.excel.state.sheets.some(({ name }) => name === "复核改分")).toBe(false);
  draftOverride(given.pane, { department, indicator, points: String(full), reason: "=补交", reviewer: "张三" });
  await enterOverride(given.pane);
  expect(state(given).overriding).toBeNull();
  const [row] = await rows("复核改分");
  expect(row!.slice(0, 5)).toEqual(["区民政局", "Z1-05", full, "=补交", "张三"]);
  expect(overrideOf(state(given).assessed!.result!, department, indicator)).toMatchObject({ counts: false, reviewer: "张三", reason: "=补交" });
  // Listed only, by default.
  expect(state(given).assessed!.result!.departments[department]!.total).toBe(before);
  draftOverride(given.pane, { department, indicator, points: "0", reason: "重新核实", reviewer: "李四" });
  await enterOverride(given.pane);
  const after = await rows("复核改分");
  expect(after.filter((cells) => cells.some((cell) => cell !== "")).map((cells) => cells.slice(1, 5))).toEqual([["Z1-05", 0, "重新核实", "李四"]]);
});

test("操作人 is kept in the workbook and goes into the receipts, whose list compares them with the present", async () => {
  const given = await sample();
  given.pane.store.change({ review: { ...state(given).review, operator: " 王五 " } });
  await saveOperator(given.pane);
  await surveyWorkbook(given.pane);
  expect(state(given).survey?.operator).toBe("王五");
  await scoreAndFill(given.pane);
  expect((await rows("复核记录")).map((cells) => cells[1])).toEqual(["王五"]);
  await inspect(given.pane, { kind: "receipts" });
  expect(state(given).review.inspections.receipts?.json).toMatchObject({ receipts: [{ by: "王五", now: "相同" }] });
  await inWorkbook(async (context) => {
    const settings = context.workbook.tables.getItem("考评设置").getDataBodyRange().load("values");
    await context.sync();
    settings.getCell(settings.values.findIndex(([name]) => name === "保留小数"), 1).values = [[1]];
    await context.sync();
  });
  await inspect(given.pane, { kind: "receipts" });
  expect(state(given).review.inspections.receipts?.json).toMatchObject({ receipts: [{ by: "王五", now: "输入不同：考评设置" }] });
});

test("another workbook is read from its file as it would be read in Excel, and compared", async () => {
  const given = await sample(), bytes = writeXlsx(given.excel.state);
  const tables = readWorkbookFile(bytes);
  if (typeof tables === "string") throw new Error(tables);
  const read = await inWorkbook((context) => readWorkbook(context));
  expect(tablesInFile(tables)).toEqual(read);
  await chooseEarlier(given.pane, new File([bytes.slice()], "2019年.xlsx"));
  expect(state(given).review.earlier?.name).toBe("2019年.xlsx");
  await inspect(given.pane, { kind: "compare", before: state(given).review.earlier!.tables });
  expect(state(given).review.inspections.compare?.headline[0]).toMatch(/^前次与本次比较：\d+ 个单位两次均有结果，0 个名次变化$/);
  await chooseEarlier(given.pane, new File(["不是工作簿"], "x.xlsx"));
  expect(state(given).notice).toEqual({ kind: "file-unreadable", detail: "not-a-workbook" });
  await chooseEarlier(given.pane, null);
  expect(state(given).review.earlier).toBeNull();
  await inspect(given.pane, { kind: "compare", before: null });
  expect(state(given).review.inspections.compare?.headline.join()).toContain("历年得分");
});
