import type { TableData, TableRow } from "../../src/assessment/tables";
import { inspectTables } from "../../src/services/inspect-tables";
import { resultJson } from "../../src/services/result-json";
import { scoreTables } from "../../src/services/score-tables";
import { tablesFromData } from "../../src/excel/tables/tables-from-data";
import { reportInput } from "../../src/services/report-input";
import { reportTables } from "../../src/reports/report-tables";
import { scorecards } from "../../src/reports/scorecards/scorecard";
import { openWorkbook, type OpenedWorkbook } from "./open-workbook";
import { smallDistrict } from "./small-district";
import { plant, verify } from "./verify/scored-sample";

/** 第1局 and 第3局 reviewed on; rows of 复核改分 as a person fills them in. */
const ROWS: readonly TableRow[] = [
  { 单位名称: "第1局", 指标编号: "A-01", 复核得分: 48, 理由: "补交了出庭登记表", 复核人: "李四", 日期: "2026年11月20日" },
  { 单位名称: "第3局", 指标编号: "A-03", 复核得分: "0分", 理由: "计划未公开", 复核人: "王五" },
];
const SETTING = { 设置项: "复核改分", 值: "计入得分" };

function district(rows: readonly TableRow[], setting: "计入得分" | "只列示"): TableData {
  const data = smallDistrict(6);
  return { ...data, 复核改分: rows, 考评设置: [...data["考评设置"]!, { ...SETTING, 值: setting }] };
}

const found = (data: TableData) => scoreTables(data).problems.filter(({ where }) => where?.sheet === "复核改分").map(({ severity, code, where, message }) => `${severity} ${code} ${where?.cell ?? ""} ${message}`);

test("a row counts by the setting, and says so while it does not", () => {
  const totals = (data: TableData) => resultJson(scoreTables(data).result, []).departments.map(({ total }) => total);
  const plain = smallDistrict(6), counted = district(ROWS, "计入得分");
  expect(totals(district(ROWS, "只列示"))).toEqual(totals(plain));
  expect(found(district(ROWS, "只列示"))).toEqual(["notice overrides-listed  复核改分有2项，只列示、未计入得分；如应计入，请把考评设置“复核改分”改为“计入得分”"]);
  expect(found({ ...plain, 复核改分: ROWS })).toHaveLength(1);
  expect(found(counted)).toEqual([]);
  const [first] = resultJson(scoreTables(counted).result, []).departments, [before] = resultJson(scoreTables(plain).result, []).departments;
  expect(first!.indicators[0]).toMatchObject({ score: "48.00", override: { points: "48.00", computed: before!.indicators[0]!.score, counts: true, reason: "补交了出庭登记表", reviewer: "李四", date: "2026-11-20" } });
  expect(first!.indicators[1]).not.toHaveProperty("override");
});

test("what is wrong in it, with its cell and what to do", () => {
  const row = (parts: TableRow): TableRow => ({ ...ROWS[0]!, ...parts });
  expect(found(district([row({ 单位名称: "第1居" })], "计入得分"))).toEqual(["error unknown-unit 第1行·单位名称 单位“第1居”不在单位名录中，是否为“第1局”；请更正，本行未采用"]);
  expect(found(district([row({ 指标编号: "A-1" })], "计入得分"))).toEqual(["error unknown-indicator 第1行·指标编号 指标编号“A-1”不在考评细则中，是否为“A-01”；请更正"]);
  expect(found(district([row({ 理由: " ", 复核人: "" })], "计入得分"))).toEqual([
    "error empty-cell 第1行·理由 复核改分的本行没有理由；请填写，或删除本行，更正前本行不采用", "error empty-cell 第1行·复核人 复核改分的本行没有复核人；请填写，或删除本行，更正前本行不采用",
  ]);
  expect(found(district([row({ 复核得分: "满分" })], "计入得分"))).toEqual(["error not-a-number 第1行·复核得分 复核得分是“满分”，应为数（如 2.5）；请更正，本行未采用"]);
  expect(found(district([row({ 复核得分: 51 })], "只列示"))).toEqual([
    "error bad-override 第1行·复核得分 复核得分51超出指标A-01的范围，应在0至50之间；请更正",
    "notice overrides-listed  复核改分有1项，只列示、未计入得分；如应计入，请把考评设置“复核改分”改为“计入得分”",
  ]);
  expect(found(district([row({}), row({ 复核得分: 47 })], "计入得分")).map((line) => line.slice(0, 40))).toEqual(["error duplicate-override 第2行·复核得分 第1局的指标"]);
  // A name and a code in other words are the same row.
  expect(found(district([row({}), row({ 单位名称: "U1", 指标编号: "ａ-01" })], "计入得分"))).toHaveLength(1);
});

async function scored(data: TableData): Promise<OpenedWorkbook> {
  const opened = await openWorkbook(data);
  expect((await opened.score()).written).toBe("written");
  return opened;
}

test("it is marked in every result table, and the marks go when it goes", async () => {
  const opened = await scored(district(ROWS, "计入得分"));
  const column = async (table: string, name: string) => {
    const [header = [], ...rows] = await opened.cells(table), at = header.indexOf(name), unit = header.indexOf("单位名称");
    return Object.fromEntries(rows.map((row) => [row[unit], at < 0 ? null : row[at]]));
  };
  expect(await column("指标得分", "复核改分")).toMatchObject({ 第1局: "A-01 计算40、复核48", 第2局: "", 第3局: "A-03 计算20、复核0" });
  expect(await column("单位排名", "复核改分")).toMatchObject({ 第1局: "A-01 计算40、复核48" });
  const ledger = (await opened.cells("失分明细")).filter((row) => String(row[6]).startsWith("复核改分"));
  expect(ledger.map((row) => row.slice(0, 2))).toEqual([["第1局", "A-01"], ["第3局", "A-03"]]);
  const formats = async () => opened.run(async (context) => {
    const range = context.workbook.tables.getItem("指标得分").getDataBodyRange().load("numberFormat");
    await context.sync();
    return (range.numberFormat as string[][]).flatMap((row, at) => row.flatMap((format, index) => (format.includes("*") ? [`${at}/${index}`] : [])));
  });
  const marked = await formats();
  expect(marked).toHaveLength(2);
  await plant(opened, { table: "考评设置", row: { 设置项: "复核改分" }, column: "值" }, "只列示");
  await opened.score("2026-01-03 03:04");
  expect(await column("单位排名", "复核改分")).toMatchObject({ 第1局: "A-01 计算40、复核48（未计入）" });
  await opened.run(async (context) => {
    context.workbook.tables.getItem("复核改分").getDataBodyRange().values = ROWS.map(() => ["", "", "", "", "", ""]);
    await context.sync();
  });
  await opened.score("2026-01-04 03:04");
  expect(Object.values(await column("单位排名", "复核改分"))).toEqual(["", "", "", "", "", ""]);
  expect(await formats()).toEqual([]);
});

test("verify: a counted score is no difference, a number typed into 指标得分 is; later changes have their cause", async () => {
  const opened = await scored(district(ROWS, "计入得分"));
  expect((await verify(opened)).differences).toEqual([]);
  await plant(opened, { table: "指标得分", row: { 单位名称: "第2局" }, column: "A-01" }, 44);
  expect((await verify(opened)).differences.map(({ unit, column, cause }) => [unit, column, cause])).toEqual([["第2局", "A-01 出庭应诉率", "typed-over"]]);
  const changed = await scored(district(ROWS, "计入得分"));
  await plant(changed, { table: "复核改分", row: { 单位名称: "第1局" }, column: "复核得分" }, 45);
  const { differences, origin } = await verify(changed);
  expect([...new Set(differences.map(({ cause }) => cause))]).toEqual(["data-changed"]);
  expect(origin).toMatchObject({ inputs: "changed", changedTables: ["复核改分"] });
  const unset = await scored(district(ROWS, "计入得分"));
  await plant(unset, { table: "考评设置", row: { 设置项: "复核改分" }, column: "值" }, "只列示");
  const after = await verify(unset);
  expect(new Set(after.differences.map(({ cause }) => cause))).toEqual(new Set(["settings-changed"]));
  expect(after.differences.length).toBeGreaterThan(4);
});

test("what an inspector asks replays it: what if, why, how firm", async () => {
  const tables = tablesFromData(district(ROWS, "计入得分")), before = tablesFromData(district(ROWS, "只列示"));
  const whatIf = (await inspectTables(before, { kind: "what-if", edits: [{ kind: "setting", name: "复核改分", value: "计入得分" }] })).json as { readonly units: readonly { readonly name: string; readonly after: { readonly total: string } }[] };
  const totals = new Map(resultJson(scoreTables(district(ROWS, "计入得分")).result, []).departments.map(({ name, total }) => [name, total]));
  expect(whatIf.units.map(({ name, after }) => [name, after.total])).toEqual(whatIf.units.map(({ name }) => [name, totals.get(name)]));
  // Its facts cannot turn an item that a reviewer has settled.
  const why = (await inspectTables(tables, { kind: "why", units: ["第1局", "第3局"] })).json as { readonly turnings: readonly { readonly unit: string; readonly changes: readonly { readonly indicator: string }[] }[] };
  expect(why.turnings.some(({ unit, changes }) => changes.some(({ indicator }) => (unit === "第1局" && indicator === "A-01") || (unit === "第3局" && indicator === "A-03")))).toBe(false);
  const firm = (await inspectTables(tables, { kind: "firm", runs: 50 })).json as { readonly units: readonly { readonly name: string; readonly total: string }[] };
  expect(firm.units.map(({ name, total }) => [name, total])).toEqual(firm.units.map(({ name }) => [name, totals.get(name)]));
});

test("report tables and scorecards say whose totals contain one", () => {
  const { result } = scoreTables(district(ROWS, "计入得分")), input = reportInput(result!, { now: "2026-11-23 10:32" });
  const tables = reportTables(input), listed = reportTables(reportInput(scoreTables(district(ROWS, "只列示")).result!, { now: "" }));
  expect(tables.find(({ id }) => id === "overrides")?.rows).toEqual([
    ["第1局", "A-01 出庭应诉率", "40.00", "48.00", "补交了出庭登记表", "李四", "2026-11-20"], ["第3局", "A-03 制定年度计划", "20.00", "0.00", "计划未公开", "王五", "—"],
  ]);
  expect(tables[0]!.notes).toContain("第1局、第3局的得分含复核改分2项，详见“复核改分情况”。");
  expect(listed[0]!.notes).toContain("第1局、第3局有复核改分2项，只列示、未计入得分，详见“复核改分情况”。");
  expect(listed.find(({ id }) => id === "overrides")?.notes).toEqual(["复核得分只列示，未计入总分和名次。"]);
  expect(reportTables(reportInput(scoreTables(smallDistrict(6)).result!, { now: "" })).some(({ id }) => id === "overrides")).toBe(false);
  const first = scorecards(input)(0);
  expect(first.notes).toContain("第1局的得分含复核改分1项，详见“复核改分情况”。");
  expect(first.losses.map(({ working }) => working).join()).toContain("复核改分：复核48分，计算40分");
});
