import { POINT } from "../../src/assessment/points";
import { DISTRICT } from "../../src/samples/district";
import { collectForms } from "../../src/services/collect-forms";
import { createForms } from "../../src/services/create-forms";
import { scoreTables } from "../../src/services/score-tables";
import type { SheetState } from "../../src/simulator";
import { calculatorWithFunctions } from "../../src/workbench/functions-in-cells";
import { openWorkbook, type OpenedWorkbook } from "./open-workbook";
import { smallDistrict } from "./small-district";

jest.setTimeout(120_000);

async function open(data = DISTRICT): Promise<OpenedWorkbook> {
  const opened = await openWorkbook(data);
  opened.excel.host.calculator = await calculatorWithFunctions();
  return opened;
}

const sheetOf = ({ excel }: OpenedWorkbook, name: string): SheetState => {
  const sheet = excel.state.sheets.find((each) => each.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
};
const value = (sheet: SheetState, row: number, column: number): unknown => sheet.cells.get(row, column)?.value ?? "";

/** Columns of a form, from 0. */
const ID = 0, ITEM = 4, SCORE = 8, WORKING = 9;

/** By indicator the score's cell, with its row from 0. */
function scoresOf(sheet: SheetState): ReadonlyMap<string, { readonly row: number; readonly score: unknown }> {
  return new Map([...sheet.cells.entries()].filter(([row, column, cell]) => row > 4 && column === ID && cell.value !== "" && value(sheet, row, ITEM) !== "").map(([row, , cell]) => [String(cell.value), { row, score: value(sheet, row, SCORE) }]));
}

test("every live score of a form is the engine's own, for leading and supporting units of every group", async () => {
  const opened = await open();
  const { result } = scoreTables({ ...DISTRICT, 数据填报: (DISTRICT["数据填报"] ?? []).map((row) => ({ ...row, 核验值: "", 核验基数: "" })) });
  if (!result) throw new Error("the sample has a result");
  const names = process.env["EVERY_UNIT"] === "1" ? result.scheme.departments.map(({ name }) => name) : ["区纪委监委", "区行政执法局", "区司法局", "青桐街道", "启明产业园区"];
  const made = await opened.run((context) => createForms(context, { units: names }));
  await opened.excel.host.settled();
  let compared = 0;
  const wrong: string[] = [];
  for (const [index, name] of names.entries()) {
    const unit = result.scheme.departments.findIndex((each) => each.name === name);
    for (const [id, { score }] of scoresOf(sheetOf(opened, made.sheets[index] ?? ""))) {
      const scored = sheetOf(opened, made.sheets[index] ?? ""), { row } = scoresOf(scored).get(id) ?? { row: 0 };
      // A place among the others cannot be had in one unit's sheet, and the sheet says so.
      if (value(scored, row, WORKING) === "与其他单位比较计分，汇总后得出") { expect(score).toBe("—"); continue; }
      const item = result.item(unit, result.scheme.indicators.findIndex((each) => each.id === id));
      const expected = (item.state === "scored" || item.state === "not-applicable") && item.score !== null ? item.score / POINT : "—";
      compared += 1;
      if (score !== expected) wrong.push(`${name} ${id} ${item.state}: ${JSON.stringify(score)}, the engine ${expected}`);
    }
  }
  expect(wrong).toEqual([]);
  expect(compared).toBeGreaterThan(names.length * 30);
});

test.each([["三位小数", [{ 设置项: "保留小数", 值: 3 }], "0.000"], ["整数", [{ 设置项: "保留小数", 值: 0 }], "0"], ["总分再舍入", [{ 设置项: "舍入位置", 值: "总分" }], "0.00##"]] as const)("a scheme that rounds otherwise (%s) has its own decimals in the live scores", async (_, settings, format) => {
  const data = {
    单位名录: [{ 单位名称: "区司法局" }], 责任清单: [], 考评设置: settings,
    考评细则: [{ 指标编号: "1", 一级指标: "培训", 三级指标: "参训率", 分值: 2, 评分标准: "参训率达到100%的得2分,每低1个百分点扣0.0125分,扣完为止。" }],
    数据填报: [{ 单位名称: "区司法局", 指标编号: "1", 填报值: "89%" }],
  };
  const opened = await open(data), { result } = scoreTables(data);
  const made = await opened.run((context) => createForms(context));
  await opened.excel.host.settled();
  const form = sheetOf(opened, made.sheets[0] ?? ""), [{ row, score } = { row: 0, score: null }] = scoresOf(form).values();
  expect(score).toBe(result!.item(0, 0).score! / POINT);
  expect(opened.excel.state.styles[form.cells.get(row, SCORE)?.style ?? 0]?.numberFormat).toBe(format);
});

test("a fact changed on the form changes score and working at once; taken back, the ranking", async () => {
  const opened = await open();
  const { sheets } = await opened.run((context) => createForms(context, { units: ["司法局"] }));
  await opened.excel.host.settled();
  expect(await opened.run((context) => collectForms(context))).toEqual({ forms: 1, items: 66, changed: 0, added: 0, problems: expect.anything() });
  const sheet = sheetOf(opened, sheets[0] ?? ""), { row } = scoresOf(sheet).get("Z1-03") ?? { row: 0 };
  const before = (await opened.score()).result;
  const { total, rank } = standing(before, "区司法局");
  expect([value(sheet, row, SCORE), value(sheet, row, WORKING)]).toEqual([2, "领导班子集中学法(次)：标准4次，实际6次，不扣分。得2分（满分2分）"]);
  opened.excel.host.edit(`${sheet.name}!F${row + 1}`, "1");
  await opened.excel.host.settled();
  expect([value(sheet, row, SCORE), value(sheet, row, WORKING)]).toEqual([0.5, "领导班子集中学法(次)：标准4次，实际1次，少3次×0.5分=扣1.5分。得0.5分（满分2分）"]);
  expect(await opened.run((context) => collectForms(context))).toMatchObject({ forms: 1, changed: 1, added: 0 });
  const after = (await opened.score("2026-01-02 04:05")).result;
  expect(standing(after, "区司法局").total).toBeLessThan(total);
  expect(standing(after, "区司法局").rank).toBeGreaterThan(rank);
});

function standing(result: ReturnType<typeof scoreTables>["result"], name: string): { readonly total: number; readonly rank: number } {
  const found = result?.departments[result.scheme.departments.findIndex((each) => each.name === name)];
  if (!found) throw new Error(`no unit ${name}`);
  return { total: found.total, rank: found.rank ?? Number.NaN };
}

/** The small district's form of 第1局: A-01 in row 7 (90/100), A-02 in row 8 (不涉及), A-03 in row 10. */
async function smallForm(): Promise<{ readonly opened: OpenedWorkbook; readonly type: (cell: string, value: string | number) => void }> {
  const opened = await open(smallDistrict(4));
  const { sheets, problems } = await opened.run((context) => createForms(context, { units: ["U1"] }));
  expect([sheets, problems]).toEqual([["自评-第1局"], []]);
  await opened.excel.host.settled();
  return { opened, type: (cell, typed) => opened.excel.host.edit(`自评-第1局!${cell}`, typed) };
}

const facts = async ({ cells }: OpenedWorkbook, indicator: string): Promise<unknown> => (await cells("数据填报")).filter(([unit, id]) => unit === "第1局" && id === indicator).map((row) => row.slice(2));
const collected = async (opened: OpenedWorkbook) => {
  await opened.excel.host.settled();
  const { problems, ...counts } = await opened.run((context) => collectForms(context));
  return { ...counts, problems: problems.map(({ message, where }) => `${where?.sheet ?? ""}!${where?.cell ?? ""} ${message}`) };
};

test("percentages, new rows and evidence go over; blanks take nothing away", async () => {
  const { opened, type } = await smallForm();
  type("F7", "93.5%");
  type("G7", "");
  type("L8", "说明.docx");
  expect(await collected(opened)).toEqual({ forms: 1, items: 3, changed: 2, added: 0, problems: [] });
  expect(await facts(opened, "A-01")).toEqual([["", 0.935, "", "", "", "", "登记表"]]);
  expect(await facts(opened, "A-02")).toEqual([["", "不涉及", "", "", "", "", "说明.docx"]]);
});

test("what a cell cannot mean is named with its cell and not taken; the rest is", async () => {
  const { opened, type } = await smallForm();
  type("F7", "很多");
  type("F10", "否");
  expect(await collected(opened)).toEqual({
    forms: 1, items: 3, changed: 1, added: 0,
    problems: ["自评-第1局!F7 “很多”不是数，“出庭应诉率”应为百分率（如 96.5 或 96.5%，或填报值与基数）；请更正"],
  });
  expect(await facts(opened, "A-01")).toEqual([["", 90, 100, "", "", "", "登记表"]]);
  expect(await facts(opened, "A-03")).toEqual([["", "否", "", "", "", "", ""]]);
});

test("a fact that 数据填报 has no row for gets one at its end", async () => {
  const opened = await open(smallDistrict(4));
  await opened.run((context) => createForms(context, { units: ["第2局"] }));
  await opened.excel.host.settled();
  opened.excel.host.edit("自评-第2局!F10", "是");
  opened.excel.host.edit("自评-第2局!L10", "=1+1");
  const before = (await opened.cells("数据填报")).length;
  expect(await collected(opened)).toMatchObject({ changed: 0, added: 1, problems: [] });
  const rows = await opened.cells("数据填报");
  expect([rows.length, rows.at(-1)]).toEqual([before + 1, ["第2局", "A-03", "未制定年度普法计划", "是", "", "", "", "", 2]]);
  expect(await collected(opened)).toMatchObject({ changed: 0, added: 0 });
});

test("inputs are open and everything else is locked; a sheet that stands there is left alone", async () => {
  const { opened, type } = await smallForm();
  for (const cell of ["I7", "C7", "D8", "M7", "G8", "A1"]) expect(() => type(cell, "x")).toThrow("You cannot perform the requested operation.");
  type("F8", 3);
  expect(await opened.run((context) => createForms(context, {}))).toEqual({ sheets: ["自评-第2局", "自评-第3局", "自评-第4局"], standing: ["第1局"], problems: [] });
  expect(value(sheetOf(opened, "自评-第1局"), 7, 5)).toBe(3);
});

test("a formula in 数据填报 stays; a protected 数据填报 takes nothing; an unknown unit and a second form are named", async () => {
  const { opened, type } = await smallForm();
  opened.excel.host.edit("数据填报!D4", "=45*2");
  type("F7", 95);
  expect(await collected(opened)).toMatchObject({ changed: 0, problems: ["数据填报! 数据填报第 4 行的填报值是公式，自评表中的值未写入；请核对"] });
  await opened.run(async (context) => {
    context.workbook.worksheets.getItem("自评-第1局").copy("End").name = "交来的表";
    await context.sync();
  });
  expect((await collected(opened)).problems).toContain("交来的表! “第1局”有两张自评表，已按“自评-第1局”收回，“交来的表”未收回；请只保留一张");
  await opened.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("交来的表");
    sheet.protection.unprotect();
    sheet.getRange("B3").values = [["第1科"]];
    context.workbook.worksheets.getItem("数据填报").protection.protect();
    await context.sync();
  });
  expect(await collected(opened)).toEqual({ forms: 1, items: 3, changed: 0, added: 0, problems: [
    "数据填报! 工作表“数据填报”受保护，自评表未收回；请在“审阅”中撤销工作表保护后再试",
    "交来的表! 自评表“交来的表”的单位“第1科”不在单位名录中，是否为“第1局”；请更正；本表未收回",
  ] });
});

test("requests to Excel do not grow with the units; a stop leaves no sheet behind", async () => {
  const counts = await Promise.all([3, 12].map(async (units) => {
    const opened = await openWorkbook(smallDistrict(units));
    const batches = (): number => opened.excel.host.traffic.batches;
    const before = batches();
    await opened.run((context) => createForms(context));
    const created = batches() - before;
    await opened.run((context) => collectForms(context));
    return [created, batches() - before - created];
  }));
  expect(counts[0]).toEqual(counts[1]);
  const opened = await openWorkbook(smallDistrict(5)), sheets = opened.excel.state.sheets.length;
  const stopped = opened.run((context) => createForms(context, { onProgress: ({ done }) => { if (done === 3) throw new Error("stopped"); } }));
  await expect(stopped).rejects.toThrow("stopped");
  expect(opened.excel.state.sheets).toHaveLength(sheets);
});
