import { createWorkbook } from "../../src/services/create-workbook";
import { check, scoreAndFill } from "../../src/taskpane/actions/assess";
import { checkSelf } from "../../src/taskpane/actions/check-self";
import { placeTable } from "../../src/taskpane/actions/copy-table";
import { createTables } from "../../src/taskpane/actions/create-tables";
import { computeGrounds, explainSelection } from "../../src/taskpane/actions/explain-selection";
import { collectForms, createForms } from "../../src/taskpane/actions/forms";
import { goTo } from "../../src/taskpane/actions/go-to";
import { importRules, readRubric } from "../../src/taskpane/actions/import-rules";
import { adoptEdits, inspect, placeInspection } from "../../src/taskpane/actions/inspect";
import { makeScorecards, saveAnnualReport, showPhrases } from "../../src/taskpane/actions/make-documents";
import { makeReport } from "../../src/taskpane/actions/make-report";
import { placePart } from "../../src/taskpane/actions/place-part";
import { repairFunctions } from "../../src/taskpane/actions/repair-functions";
import { chooseReading, correctClause } from "../../src/taskpane/actions/settle-clause";
import { showSettings } from "../../src/taskpane/actions/show-settings";
import { surveyWorkbook } from "../../src/taskpane/actions/survey-workbook";
import { inWorkbook } from "../../src/taskpane/host/in-workbook";
import type { Pane } from "../../src/taskpane/pane";
import { smallDistrict } from "../services/small-district";
import { paneInExcel } from "./given/pane-in-excel";

/** How often each action of the pane goes to Excel and back: the same for few departments and for many. */

jest.setTimeout(240_000);

const ofUnit = (pane: Pane, unit: string | null): Promise<void> => {
  pane.store.change({ forms: { ...pane.store.get().forms, unit } });
  return createForms(pane);
};
const review = (pane: Pane) => pane.store.get().review;
const RUBRIC = "序号\t考核内容\t分值\t评分标准\n9\t学法\t2\t集中学法不少于4次,每少1次扣0.5分,扣完为止";

/** In an order in which each finds what it needs. */
const ACTIONS: readonly (readonly [name: string, act: (pane: Pane) => Promise<unknown>])[] = [
  ["查看工作簿", surveyWorkbook],
  ["检查", check],
  ["评分并填表", scoreAndFill],
  ["再次评分", scoreAndFill],
  ["解释所选", explainSelection],
  ["计算依据", computeGrounds],
  ["转到单元格", (pane) => goTo(pane, { sheet: "数据填报", cell: "D5" })],
  ["转到考评设置", showSettings],
  ["单位部分放到新表", (pane) => { pane.store.change({ part: { department: 0, indicator: null } }); return placePart(pane); }],
  ["选定读法", (pane) => chooseReading(pane, "A-01", null)],
  ["接受全部读法", (pane) => chooseReading(pane, "*", null)],
  ["更正条款", (pane) => correctClause(pane, { indicator: "A-02", from: "每迟报1次扣2分,扣完为止。", to: "每迟报1次扣3分,扣完为止。" })],
  ["导入细则：识读文字", (pane) => readRubric(pane, { kind: "text", text: RUBRIC })],
  ["导入细则：写入", importRules],
  ["导入细则：识读所选", (pane) => readRubric(pane, { kind: "selection" })],
  ["生成一个单位的自评表", (pane) => ofUnit(pane, "第1局")],
  ["收回填报", collectForms],
  ["生成全部自评表", (pane) => ofUnit(pane, null)],
  ["复核：核对", (pane) => inspect(pane, { kind: "verify" })],
  ["复核：核对结果放到新表", (pane) => placeInspection(pane, "verify")],
  ["复核：自评与核定", (pane) => inspect(pane, { kind: "reported" })],
  ["复核：名次稳不稳", (pane) => inspect(pane, { kind: "firm" })],
  ["复核：为什么在前", (pane) => inspect(pane, { kind: "why", units: ["第1局", "第2局"] })],
  ["复核：如果改为", (pane) => inspect(pane, { kind: "what-if", edits: "设置:保留小数=1" })],
  ["复核：采用试改", (pane) => { pane.store.change({ review: { ...review(pane), edits: "设置:保留小数=1" } }); return adoptEdits(pane); }],
  ["复核：区分度", (pane) => inspect(pane, { kind: "separation" })],
  ["复核：询问之处", (pane) => inspect(pane, { kind: "hints" })],
  ["能评的先评", (pane) => scoreAndFill(pane, "write")],
  ["报告：各表", (pane) => { pane.store.change({ tab: "report" }); return makeReport(pane); }],
  ["报告：放到新表", (pane) => placeTable(pane, pane.store.get().report.made!.tables[0]!)],
  ["报告：年度报告", saveAnnualReport],
  ["报告：成绩单", makeScorecards],
  ["报告：报告用语", showPhrases],
  ["修复公式", repairFunctions],
  ["自检", checkSelf],
];

/** A sheet for each unit, eight of them a request, so that it can be stopped. */
const PER_UNIT: ReadonlySet<string> = new Set(["报告：成绩单"]);
const UNITS_A_REQUEST = 8;

async function roundTrips(units: number): Promise<ReadonlyMap<string, number>> {
  const { pane, excel } = await paneInExcel(), counted = new Map<string, number>(), { traffic } = excel.host;
  await inWorkbook((context) => createWorkbook(context, smallDistrict(units)));
  for (const [name, act] of ACTIONS) {
    const before = traffic.batches;
    await act(pane);
    counted.set(name, traffic.batches - before);
    const { notice } = pane.store.get();
    if (notice?.kind === "fault") throw new Error(`${name}: ${notice.detail}`);
  }
  await excel.close();
  return counted;
}

const constant = (counted: ReadonlyMap<string, number>): Record<string, number> => Object.fromEntries([...counted].filter(([name]) => !PER_UNIT.has(name)));

test("as many for 4 departments as for 24; scorecards one more for every eight", async () => {
  const few = await roundTrips(4), many = await roundTrips(24);
  process.stdout.write(`round trips to Excel: ${[...few].map(([name, count]) => `${name} ${count}${PER_UNIT.has(name) ? ` (24 units ${many.get(name) ?? 0})` : ""}`).join(", ")}\n`);
  expect(constant(many)).toEqual(constant(few));
  for (const name of PER_UNIT) expect({ name, count: many.get(name) }).toEqual({ name, count: few.get(name)! - 1 + 24 / UNITS_A_REQUEST });
});

test("an empty workbook gets its tables in as many", async () => {
  const { pane, excel } = await paneInExcel(), before = excel.host.traffic.batches;
  await createTables(pane);
  process.stdout.write(`round trips to Excel: 建表 ${excel.host.traffic.batches - before}\n`);
  expect(excel.host.traffic.batches - before).toBeLessThanOrEqual(8);
  await excel.close();
});
