import { createWorkbook } from "../../src/services/create-workbook";
import { check, scoreAndFill } from "../../src/taskpane/actions/assess";
import { createForms } from "../../src/taskpane/actions/forms";
import { importRules, readRubric } from "../../src/taskpane/actions/import-rules";
import { chooseReading, correctClause } from "../../src/taskpane/actions/settle-clause";
import { inWorkbook } from "../../src/taskpane/host/in-workbook";
import type { WorkbookContext } from "../../src/excel/workbook-context";
import { smallDistrict } from "../services/small-district";
import { paneInExcel, type PaneInExcel } from "./given/pane-in-excel";

/** What people do to a workbook between two clicks: the pane says what is wrong and what to do, and writes nothing half. */

jest.setTimeout(120_000);

const RUBRIC = "序号\t考核内容\t分值\t评分标准\n9\t学法\t2\t集中学法不少于4次,每少1次扣0.5分,扣完为止";

async function open(units = 4): Promise<PaneInExcel> {
  const given = await paneInExcel();
  await inWorkbook((context) => createWorkbook(context, smallDistrict(units)));
  return given;
}

const change = (work: (context: WorkbookContext) => void): Promise<void> => inWorkbook(async (context) => { work(context); await context.sync(); });
const noticeOf = ({ pane }: PaneInExcel) => pane.store.get().notice;
const errorsOf = ({ pane }: PaneInExcel) => (pane.store.get().assessed?.problems ?? []).filter(({ severity }) => severity === "error").map(({ message }) => message);

test("a hundred units: scored, and each gets its form", async () => {
  const given = await open(100);
  await scoreAndFill(given.pane);
  expect([noticeOf(given), errorsOf(given)]).toEqual([null, []]);
  given.pane.store.change({ forms: { ...given.pane.store.get().forms, unit: null } });
  await createForms(given.pane);
  expect(noticeOf(given)).toEqual({ kind: "forms-made", detail: "", figures: [100, 0] });
  await given.excel.close();
});

test("renamed sheets make no difference", async () => {
  const given = await open();
  await change(({ workbook }) => { for (const sheet of ["考评细则", "数据填报", "考评设置"]) workbook.worksheets.getItem(sheet).name = `${sheet}（2020）`; });
  await scoreAndFill(given.pane);
  await correctClause(given.pane, { indicator: "A-02", from: "每迟报1次扣2分,扣完为止。", to: "每迟报1次扣3分,扣完为止。" });
  expect([noticeOf(given), errorsOf(given)]).toEqual([null, []]);
  await given.excel.close();
});

test.each([["填报值", ["表格“数据填报”缺少“填报值”列；请在表头补上“填报值”列"]], ["佐证材料", []], ["数据项", []]])("a deleted column %s is missed where it is needed", async (column, errors) => {
  const given = await open();
  await change(({ workbook }) => workbook.tables.getItem("数据填报").columns.getItem(column).delete());
  await scoreAndFill(given.pane);
  expect(errorsOf(given)).toEqual(errors);
  expect(noticeOf(given)?.kind ?? null).toBe(errors.length > 0 ? "no-result" : null);
  await given.excel.close();
});

test("protected sheets: results, settings, rules, an import", async () => {
  const given = await open();
  await scoreAndFill(given.pane);
  await change(({ workbook }) => { workbook.tables.getItem("数据填报").getDataBodyRange().getCell(0, 3).values = [[50]]; });
  await change(({ workbook }) => { for (const sheet of ["指标得分", "考评细则", "考评设置"]) workbook.worksheets.getItem(sheet).protection.protect(); });
  await scoreAndFill(given.pane);
  expect([noticeOf(given)?.kind, errorsOf(given)]).toEqual(["refused", ["工作表“指标得分”受保护，结果无法写入；请在“审阅”中撤销工作表保护后重新评分"]]);
  await chooseReading(given.pane, "A-01", null);
  expect(noticeOf(given)?.kind).toBe("protected");
  await correctClause(given.pane, { indicator: "A-02", from: "每迟报1次扣2分,扣完为止。", to: "每迟报1次扣3分,扣完为止。" });
  expect(noticeOf(given)?.kind).toBe("protected");
  await readRubric(given.pane, { kind: "text", text: RUBRIC });
  await importRules(given.pane);
  expect(given.pane.store.get().rubric.problems.map(({ message }) => message)).toEqual(["工作表“考评细则”受保护，细则未导入；请在“审阅”中撤销工作表保护后再试"]);
  await given.excel.close();
});

test("a protected structure, and a table that has become cells", async () => {
  const given = await open();
  await change(({ workbook }) => workbook.protection.protect());
  await scoreAndFill(given.pane);
  expect([noticeOf(given)?.kind, errorsOf(given)]).toEqual(["refused", ["工作簿结构受保护，无法新建结果工作表；请在“审阅”中撤销保护工作簿后重新评分"]]);
  await change(({ workbook }) => { workbook.protection.unprotect(); workbook.tables.getItem("考评细则").convertToRange(); });
  await check(given.pane);
  expect(errorsOf(given)[0]).toMatch(/^没有名为“考评细则”的表格，这里只是普通区域；请选中 .+ 按 Ctrl\+T 建立表格/);
  await readRubric(given.pane, { kind: "text", text: RUBRIC });
  await importRules(given.pane);
  expect(given.pane.store.get().rubric.problems.map(({ message }) => message)).toEqual(["工作簿中没有表格“考评细则”，细则未导入；请先建表"]);
  await given.excel.close();
});
