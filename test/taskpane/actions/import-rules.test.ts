import { check } from "../../../src/taskpane/actions/assess";
import { importRules, readRubric } from "../../../src/taskpane/actions/import-rules";
import { chooseReading } from "../../../src/taskpane/actions/settle-clause";
import { createWorkbookState } from "../../../src/simulator/create-workbook-state";
import { writeXlsx } from "../../../src/simulator/package/write-xlsx";
import { isOpen } from "../../../src/taskpane/summary/clause-problems";
import { paneInExcel } from "../given/pane-in-excel";

jest.setTimeout(60_000);

const RUBRIC = ["一级指标\t三级指标\t分值\t评分标准", "党的领导\t集中学法\t2\t领导班子集中学法全年不少于4次,每少1次扣0.5分,扣完为止。", "\t出庭应诉\t3\t出庭应诉率达到100%的得3分,每低5个百分点扣1分。", "其他\t难读\t1\t视情况而定。"].join("\n");

test("a pasted rubric is shown with its readings, and only then written; a second time its numbers are taken", async () => {
  const { pane, excel } = await paneInExcel();
  await readRubric(pane, { kind: "text", text: RUBRIC });
  const { preview } = pane.store.get().rubric;
  expect(preview?.rows.map(({ row, reading }) => [row.指标编号, row.三级指标, row.分值, reading])).toEqual([["1-01", "集中学法", 2, "computed"], ["1-02", "出庭应诉", 3, "computed"], ["2-01", "难读", 1, "unreadable"]]);
  expect(excel.state.sheets.flatMap(({ tables }) => tables)).toEqual([]);
  await importRules(pane);
  expect([pane.store.get().notice, pane.store.get().tab, pane.store.get().rubric.open]).toEqual([{ kind: "rules-imported", detail: "", figures: [3] }, "rules", "shut"]);
  const rules = excel.state.sheets.find(({ name }) => name === "考评细则");
  expect([0, 1, 3, 4].map((column) => rules?.cells.get(3, column)?.value)).toEqual(["1-01", "党的领导", "集中学法", 2]);
  await readRubric(pane, { kind: "text", text: RUBRIC });
  await importRules(pane);
  expect(pane.store.get().rubric.problems.map(({ message }) => message)).toEqual(["考评细则中已有指标编号“1-01”、“1-02”、“2-01”，细则未导入；请先删去原有的行，或更改编号"]);
  await excel.close();
});

test("a file of another layout and copied markup are read by the same means; what is neither is said", async () => {
  const { pane, excel } = await paneInExcel();
  const read = () => pane.store.get().rubric.preview?.rows.map(({ row }) => [row.三级指标, row.分值]);
  await readRubric(pane, { kind: "file", bytes: new TextEncoder().encode("序号,考核内容,分值,评分标准\n1,集中学法,2,\"全年不少于4次,每少1次扣0.5分\"") });
  expect(read()).toEqual([["集中学法", 2]]);
  await readRubric(pane, { kind: "markup", html: "<table><tr><td>考核内容<td>分值<td>评分标准<tr><td>年度述法<td>3<td>未开展年度述法的,扣3分</table>" });
  expect(read()).toEqual([["年度述法", 3]]);
  const state = createWorkbookState();
  ["考核内容", "分值", "评分标准", "出庭应诉", "5", "每少出庭1次扣1分"].forEach((value, index) => state.sheets[0]!.cells.set(3 + Math.floor(index / 3), 1 + (index % 3), { value }));
  state.sheets[0]!.touched.add("cells");
  await readRubric(pane, { kind: "file", bytes: writeXlsx(state) });
  expect(read()).toEqual([["出庭应诉", 5]]);
  await readRubric(pane, { kind: "file", bytes: Uint8Array.from([0, 1, 2, 0xff]) });
  expect(pane.store.get().notice).toEqual({ kind: "file-unreadable", detail: "not-text" });
  await excel.close();
});

test("the selected cells are read with what is merged in them; text without a rubric is said to be none", async () => {
  const { pane, excel } = await paneInExcel();
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("B2:E4").values = [["指标体系", "", "评分标准", "分值"], ["一级指标", "三级指标", "", ""], ["普法", "普法计划", "未制定年度普法计划的,扣1分。", 1]];
    for (const address of ["B2:C2", "D2:D3", "E2:E3"]) sheet.getRange(address).merge();
    sheet.getRange("B2:E4").select();
    await context.sync();
  });
  await readRubric(pane, { kind: "selection" });
  expect(pane.store.get().rubric.preview?.rows.map(({ row }) => [row.一级指标, row.三级指标, row.分值])).toEqual([["普法", "普法计划", 1]]);
  await readRubric(pane, { kind: "text", text: "请各单位参加会议" });
  expect([pane.store.get().rubric.preview, pane.store.get().notice?.kind]).toEqual([null, "no-rubric"]);
  await excel.close();
});

test("all open readings are settled at once with the first one", async () => {
  const { pane, excel } = await paneInExcel();
  await readRubric(pane, { kind: "text", text: RUBRIC.split("\n").slice(0, 3).join("\n") });
  await importRules(pane);
  await excel.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("单位名录").getRange("A4:D4").values = [["1", "区司法局", "司法局", "部门"]];
    await context.sync();
  });
  await check(pane);
  const open = () => pane.store.get().assessed?.result?.scheme.indicators.filter((indicator) => isOpen(indicator, pane.store.get().assessed?.problems ?? [])).map(({ id }) => id);
  expect(open()).toEqual(["1-02"]);
  await chooseReading(pane, "*", null);
  expect(open()).toEqual([]);
  expect(pane.store.get().assessed?.problems.filter(({ code }) => /reading|setting/.test(code))).toEqual([]);
  await excel.close();
});
