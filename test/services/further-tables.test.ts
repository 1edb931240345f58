import type { TableData, TableRow } from "../../src/assessment/tables";
import { checkWorkbook } from "../../src/services/check-workbook";
import { resultJson } from "../../src/services/result-json";
import { scoreTables } from "../../src/services/score-tables";
import { openWorkbook } from "./open-workbook";

const UNITS: readonly TableRow[] = ["甲", "乙", "丙"].map((code) => ({ 单位编码: code, 单位名称: `单位${code}` }));
const SETTINGS: readonly TableRow[] = [{ 设置项: "适用年度", 值: "2020" }];

function tables(clause: string, more: TableData): TableData {
  return {
    单位名录: UNITS, 责任清单: [{ 事项编号: "1", 责任事项: "事项", 指标编号: "K1", 责任单位: "各单位", 完成时限: "2020-06-30" }],
    考评细则: [{ 指标编号: "K1", 一级指标: "一", 三级指标: "指标", 分值: 100, 评分标准: clause }],
    数据填报: [], 考评设置: SETTINGS, ...more,
  };
}

const reported = (...values: readonly (string | number)[]): readonly TableRow[] => values.map((value, index) => ({ 单位名称: UNITS[index]!["单位名称"]!, 指标编号: "K1", 填报值: value }));
const last = (...values: readonly (string | number)[]): readonly TableRow[] => values.map((value, index) => ({ 年度: 2019, 单位名称: UNITS[index]!["单位名称"]!, 指标编号: "K1", 数值: value }));
const totals = (data: TableData): readonly string[] => resultJson(scoreTables(data).result, []).departments.map(({ total }) => total);
const found = (data: TableData, today: string | null = null): readonly string[] =>
  scoreTables(data, today).problems.map(({ severity, code, where, message }) => `${severity} ${code} ${where?.sheet ?? ""}!${where?.cell ?? ""} ${message}`);

describe("历年得分", () => {
  test("this year's figure is set against last year's: 下降, 持平, 上升", () => {
    const clause = "重复信访件数比上年下降的得100分,持平的得50分,上升的不得分。";
    const data = tables(clause, { 数据填报: reported(12, 15, 18), 历年得分: last(15, 15, 15) });
    expect(totals(data)).toEqual(["100.00", "50.00", "0.00"]);
    expect(scoreTables(data).result!.ledger(2)[0]).toMatchObject({ evidence: "本年18，上年15" });
    expect(totals({ ...data, 数据填报: reported("下降", "持平", 18) })).toEqual(["100.00", "50.00", "0.00"]);
  });

  test("不高于上年, with rates as values and over their bases", () => {
    const data = tables("行政诉讼败诉率不高于上年的得100分", { 数据填报: [...reported("8%"), { 单位名称: "单位乙", 指标编号: "K1", 填报值: 1, 基数: 10 }, { 单位名称: "单位丙", 指标编号: "K1", 填报值: "11%" }], 历年得分: last("10%", "10%", "10%") });
    expect(totals(data)).toEqual(["100.00", "100.00", "0.00"]);
  });

  test("another year's figures, and a scheme without a year, decide nothing", () => {
    const clause = "重复信访件数比上年下降的得100分,持平的得50分,上升的不得分。";
    const data = tables(clause, { 数据填报: reported(12), 历年得分: [{ 年度: "2018年", 单位名称: "单位甲", 指标编号: "K1", 数值: 15 }] });
    expect(found(data).filter((line) => line.startsWith("error"))).toEqual(["error unknown-option 数据填报!第1行·填报值 “重复信访件数比上年”填的是“12”，应为“下降”、“持平”、“上升”之一；请更正"]);
    expect(found({ ...data, 考评设置: [], 数据填报: [] }).filter((line) => line.startsWith("error"))).toContain("error bad-history 历年得分!第1行·年度 考评设置没有写明适用年度，不知哪一年是上年；请填写适用年度（如 2020），更正前历年得分不作为上年数");
  });

  test("last year's total stands beside this year's", () => {
    const data = tables("每发生1件扣1分,扣完为止", { 数据填报: reported(1, 2, 3), 历年得分: [{ 年度: 2019, 单位名称: "单位甲", 指标编号: "总分", 数值: 93.5 }] });
    expect(resultJson(scoreTables(data).result, []).departments.map(({ lastYearTotal }) => lastYearTotal)).toEqual(["93.5", null, null]);
  });

  test("what is wrong in it, with its cell", () => {
    const rows: readonly TableRow[] = [{ 年度: "去年", 单位名称: "单位甲", 指标编号: "K1", 数值: 1 }, { 年度: 2019, 单位名称: "不存在的局", 指标编号: "K1", 数值: 1 }, { 年度: 2019, 单位名称: "单位甲", 指标编号: "总分", 数值: "较好" }, ...last(1), ...last(2)];
    expect(found(tables("每发生1件扣1分,扣完为止", { 数据填报: reported(1, 2, 3), 历年得分: rows }))).toEqual([
      "error bad-history 历年得分!第1行·年度 年度是“去年”，应为四位年份（如 2019）；请更正",
      "error not-a-number 历年得分!第3行·数值 数值是“较好”，应为数；请更正",
      "error bad-history 历年得分!第5行·数值 与第 4 行是同一年度、单位和指标，本行未采用；请合并为一行",
      "notice unknown-unit 历年得分!第2行·单位名称 单位“不存在的局”不在单位名录中，只计入当年名次；如已更名或名称有误，请改为现名称或单位编码",
    ]);
  });
});

describe("年度数据", () => {
  const yearly = (...rows: readonly TableRow[]): TableData => tables("每发生1件扣1分,扣完为止", { 数据填报: reported(1, 2, 3), 年度数据: rows.map((row) => ({ 领域: "复议", 单位: "件", ...row })) });

  test("parts that are not larger than their wholes say nothing", () => {
    expect(found(yearly({ 项目: "受理", 数值: 46 }, { 项目: "其中:办结", 数值: 46 }, { 项目: "审查合同", 数值: 260, 单位: "份" }, { 项目: "其中:退回", 数值: 300 }))).toEqual([]);
  });

  test("其中 and 不大于 name the whole, and the cell is named: 49 办结 of 46 受理", () => {
    expect(found(yearly({ 项目: "受理复议案件", 数值: 46 }, { 项目: "其中：办结", 数值: 49 }))).toEqual([
      "notice part-larger-than-whole 年度数据!第2行·数值 “其中:办结”是 49，大于“受理复议案件”的 46，部分不应大于总数；请核实更正"]);
    expect(found(yearly({ 项目: "受理", 数值: 46 }, { 项目: "年内办结", 数值: 49, 不大于: "受理" }, { 项目: "撤销", 数值: 5, 不大于: "受里" }))).toEqual([
      "notice part-larger-than-whole 年度数据!第2行·数值 “年内办结”是 49，大于“受理”的 46，部分不应大于总数；请核实更正",
      "notice part-larger-than-whole 年度数据!第3行·不大于 不大于“受里”，年度数据中没有这个项目；请更正"]);
  });

  test("parts that together are larger than their whole", () => {
    expect(found(yearly({ 项目: "受理", 数值: 46 }, { 项目: "其中:维持", 数值: 30 }, { 项目: "其中:撤销", 数值: 17 }))).toEqual([
      "notice part-larger-than-whole 年度数据!第2行·数值 “受理”的其中各项合计 47，大于总数 46；如各项没有重叠，请核实更正"]);
  });
});

describe("a choice whose points a reviewer decides", () => {
  const CLAUSE = "落实到位得100分,基本落实酌情给分,未落实不得分";

  test("the reviewer's number reaches the rule that the clause is read into", () => {
    const of = (item: string, value: string | number) => UNITS.slice(0, 1).map(({ 单位名称 }) => ({ 单位名称: 单位名称!, 指标编号: "K1", 数据项: item, 填报值: value }));
    expect(totals(tables(CLAUSE, { 数据填报: of("落实到位", 60) }))[0]).toBe("60.00");
  });
});

describe("checks that name their cells", () => {
  test("a passed deadline, against the day of the run and only then", () => {
    const data = tables("每发生1件扣1分,扣完为止", { 数据填报: reported(1, 2, 3) });
    expect(found(data, "2020-07-01")).toEqual(["notice deadline-passed 责任清单!第1行·事项编号 责任事项“1”的完成时限2020-06-30已过，请核对完成情况"]);
    expect(found(data, "2020-06-30")).toEqual([]);
    expect(found(data)).toEqual([]);
  });

  test("an indicator on which everyone has full marks, one without data, deductions larger than the item, bands with gaps, points of a level", () => {
    const data = tables("每发生1件扣1分,扣完为止", {
      责任清单: [{ 事项编号: "1", 责任事项: "事项", 指标编号: "K1、K2、K3", 责任单位: "各单位" }],
      考评细则: [
        { 指标编号: "K1", 一级指标: "一(60分)", 三级指标: "指标", 分值: 40, 评分标准: "每发生1件扣1分,扣完为止" },
        { 指标编号: "K2", 一级指标: "二", 三级指标: "指标", 分值: 30, 评分标准: "每发生1件扣50分,扣完为止" },
        { 指标编号: "K3", 一级指标: "三", 三级指标: "指标", 分值: 30, 评分标准: "测评得分90分以上得30分,60-80分得20分,60分以下不得分" }],
      数据填报: [...reported(0, 0, 0), ...reported(1, 2, 0).map((row) => ({ ...row, 指标编号: "K2" }))],
    });
    expect(found(data).filter((line) => line.startsWith("notice"))).toEqual(expect.arrayContaining([
      "notice points-do-not-add-up 考评细则!第1行·指标编号 “一(60分)”下各指标分值合计40分，与所写60分不一致，请更正",
      "notice deduction-larger-than-item 考评细则!第2行·指标编号 指标K2一次扣50分，超过本项分值30分；按扣完为止处理，如应从总分中扣除，请列为扣分项",
      "notice bands-gap 考评细则!第3行·指标编号 指标K3的得分区间在80与90之间有空档，落入空档的按较低一档计分；请核对",
      "notice indicator-without-data 考评细则!第3行·指标编号 指标K3没有任何单位填报数据，请核对数据填报",
      "notice separates-nobody 考评细则!第1行·指标编号 指标K1各单位均得满分，不能区分高下；可考虑调整评分标准"]));
  });

  test("unclear duties: no owner, two 牵头, an unknown unit, a unit and an indicator without duty", () => {
    const data = tables("", {
      考评细则: ["K1", "K2"].map((id) => ({ 指标编号: id, 一级指标: "一", 三级指标: "指标", 分值: 50, 评分标准: "每发生1件扣1分,扣完为止" })),
      责任清单: [{ 事项编号: "1", 责任事项: "事项", 指标编号: "K1", 责任单位: "单位甲、单位乙", 责任类型: "牵头" }, { 事项编号: "2", 责任事项: "事项", 指标编号: "K1", 责任单位: "" }, { 事项编号: "3", 责任事项: "事项", 指标编号: "K1", 责任单位: "不存在的局" }],
      数据填报: [...reported(1, 2, 3), ...reported(1, 2, 3).map((row) => ({ ...row, 指标编号: "K2" }))],
    });
    expect(found(data).filter((line) => !line.includes("points-do"))).toEqual([
      "error empty-cell 责任清单!第2行·责任单位 本行没有责任单位；请填写，或删除本行",
      "error unknown-unit 责任清单!第3行·责任单位 责任单位“不存在的局”不在单位名录中，应为单位名称、简称、编码、组别或“各单位”，多个之间用顿号隔开；请更正",
      "error indicator-without-duty 考评细则!第2行·指标编号 指标K2在责任清单中没有对应事项，没有单位据此计分；请补入责任事项",
      "notice several-leads 责任清单!第1行·事项编号 责任事项“1”有2个牵头单位（单位甲、单位乙），一般应由一个单位牵头；请核对",
      "notice unit-without-duty 单位名录!第3行·单位名称 单位“单位丙”在责任清单中没有责任事项，请核对是否遗漏"]);
  });
});

test("a workbook holds the further tables, and check names their cells", async () => {
  const data = tables("普法活动每场得2分,最多得100分", {
    台账汇总: [{ 台账名称: "普法活动", 指标编号: "K1", 汇总方式: "件数" }],
    台账记录: [{ 台账名称: "普法活动", 单位名称: "单位甲", 记录编号: "3月" }, { 台账名称: "普法活动", 单位名称: "单位乙", 记录编号: "3月" }, { 台账名称: "普法", 单位名称: "单位丙", 记录编号: "3月" }],
    年度数据: [{ 领域: "复议", 项目: "受理", 数值: 46, 单位: "件" }, { 领域: "复议", 项目: "其中:办结", 数值: 49, 单位: "件" }],
  });
  const { run, score, cells } = await openWorkbook(data);
  const { problems, syncs } = await run((context) => checkWorkbook(context, { today: "2020-07-01" }));
  expect(problems.map(({ code, where }) => `${code} ${where?.sheet ?? ""}!${where?.cell ?? ""}`)).toEqual([
    "unknown-ledger 台账记录!A6", "part-larger-than-whole 年度数据!C5", "deadline-passed 责任清单!A4", "units-without-records 台账汇总!A4"]);
  expect(syncs).toBe(2);
  expect((await score()).written).toBe("left");
  await run(async (context) => { context.workbook.worksheets.getItem("台账记录").getRange("A6").values = [["普法活动"]]; await context.sync(); });
  expect((await score()).written).toBe("written");
  expect((await cells("失分明细"))[1]!.slice(-1)).toEqual(["普法活动1件：3月"]);
});
