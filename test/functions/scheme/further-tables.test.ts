import { readFileSync } from "node:fs";
import type { TableData, TableRow } from "../../../src/assessment/tables";
import { ledgerPlan } from "../../../src/excel/result/ledger-plan";
import { rankingPlan } from "../../../src/excel/result/ranking-plan";
import { scorePlan } from "../../../src/excel/result/score-plan";
import { rowsOf } from "../../../src/functions/scheme/rows-of";
import { scoreTables } from "../../../src/services/score-tables";
import { openWorkbook } from "../../services/open-workbook";
import { cells, soundDistrict } from "../given/district-cells";
import { openFunctions, type OpenedFunctions, shown } from "../given/custom-functions";

/** 台账, 历年得分 and the like beside the five tables: the figures are those that scoring the workbook writes. */

let opened: OpenedFunctions;
beforeAll(async () => { opened = await openFunctions(); });
afterAll(() => opened.excel.close());
const call = (id: string, ...args: unknown[]) => shown(() => opened.functions[id]!(...args));
const FIVE = ["单位名录", "考评细则", "数据填报", "责任清单", "考评设置"];
const given = (data: TableData, ...further: string[]): unknown[] => [...FIVE.map((table) => (data[table]?.length ? range(data, table) : table === "数据填报" ? [["单位名称", "指标编号", "填报值"]] : null)), further.map((table) => range(data, table))];

/** Rows may lack columns that other rows have. */
function range(data: TableData, table: string): unknown[][] {
  const rows = data[table] ?? [], columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return cells({ [table]: rows.map((row) => Object.fromEntries(columns.map((column) => [column, row[column] ?? ""]))) }, table);
}

interface RecordCase { readonly name: string; readonly indicators: readonly TableRow[]; readonly ledgers: readonly TableRow[]; readonly records: readonly TableRow[]; readonly observations?: readonly TableRow[]; readonly units?: readonly string[] }
const CASES = JSON.parse(readFileSync("test/engine/cases/records.json", "utf8")) as readonly RecordCase[];

function tablesOf({ indicators, ledgers, records, observations = [], units = ["甲", "乙"] }: RecordCase): TableData {
  return {
    单位名录: units.map((unit) => ({ 单位编码: unit, 单位名称: `单位${unit}` })),
    责任清单: [{ 事项编号: "1", 责任事项: "事项", 指标编号: indicators.map((row) => String(row["指标编号"])).join("、"), 责任单位: "各单位" }],
    考评细则: indicators.map((row) => ({ 一级指标: "一", ...row })), 数据填报: observations, 考评设置: [], 台账汇总: ledgers, 台账记录: records,
  };
}

describe("every case of records", () => {
  test.each(CASES)("$name", async (each) => {
    const data = tablesOf(each), { result, problems } = scoreTables(data), wrong = problems.filter(({ severity }) => severity === "error");
    const told = (await call("SCORES", ...given(data, "台账记录", "台账汇总"))) as unknown[][] | { code: string; message: string };
    if (wrong.length > 0) {
      // What scoring asks to mend first has no figures in cells either.
      expect(told).toMatchObject({ code: "#VALUE!" });
      return;
    }
    expect(told).toEqual(rowsOf(scorePlan(result!)));
    expect(await call("RANKING", ...given(data, "台账汇总", "台账记录"))).toEqual(rowsOf(rankingPlan(result!)));
    const [header, ...lines] = rowsOf(ledgerPlan(result!));
    expect(await call("LEDGER", "单位甲", ...given(data, "台账汇总", "台账记录"))).toEqual([header, ...lines.filter(([unit]) => unit === "单位甲")]);
  });
});

const UNITS: readonly TableRow[] = ["甲", "乙", "丙"].map((code) => ({ 单位编码: code, 单位名称: `单位${code}` }));
const scheme = (clause: string, more: TableData): TableData => ({
  单位名录: UNITS, 责任清单: [{ 事项编号: "1", 责任事项: "事项", 指标编号: "K1", 责任单位: "各单位" }],
  考评细则: [{ 指标编号: "K1", 一级指标: "一", 三级指标: "指标", 分值: 100, 评分标准: clause }], 数据填报: [], 考评设置: [{ 设置项: "适用年度", 值: "2020" }], ...more,
});
const reported = (...values: readonly (string | number)[]): readonly TableRow[] => values.map((value, index) => ({ 单位名称: UNITS[index]!["单位名称"]!, 指标编号: "K1", 填报值: value }));
const last = (...values: readonly (string | number)[]): readonly TableRow[] => values.map((value, index) => ({ 年度: 2019, 单位名称: UNITS[index]!["单位名称"]!, 指标编号: "K1", 数值: value }));

test("last year's figures decide, and stand in the ledger", async () => {
  const data = scheme("重复信访件数比上年下降的得100分,持平的得50分,上升的不得分。", { 数据填报: reported(12, 15, 18), 历年得分: last(15, 15, 15) });
  const { result } = scoreTables(data);
  expect(await call("SCORES", ...given(data, "历年得分"))).toEqual(rowsOf(scorePlan(result!)));
  expect(((await call("LEDGER", "单位丙", ...given(data, "历年得分"))) as string[][])[1]!.at(-1)).toBe("本年18，上年15");
  expect(await call("SCORES", ...given(data))).toMatchObject({ code: "#VALUE!" });
});

/** The table in a sheet with percent cells, scored as the pane scores it; and its values as a formula passes them. */
async function asPercentCells(data: TableData, places: readonly (readonly [table: string, column: string])[]): Promise<{ readonly pane: unknown; readonly inCells: unknown }> {
  const { run, score, cells: written } = await openWorkbook(data);
  await run(async (context) => {
    for (const [table, column] of places) context.workbook.tables.getItem(table).columns.getItem(column).getDataBodyRange().numberFormat = [["0.0%"]];
    await context.sync();
  });
  expect((await score()).problems.filter(({ severity }) => severity === "error")).toEqual([]);
  return { pane: await written("指标得分"), inCells: await call("SCORES", ...given(data, ...Object.keys(data).filter((table) => !FIVE.includes(table)))) };
}

const ITEM = (rows: unknown): unknown[] => (rows as unknown[][]).slice(1).map((row) => row[2]);

test("percent cells in records and in last year's figures count as they do in the pane, though a function is not told of them", async () => {
  const ledger = (way: string, condition = ""): TableData => ({
    台账汇总: [{ 台账名称: "抽查", 指标编号: "K1", 汇总方式: way, 条件: condition }],
    台账记录: [["甲", 0.95], ["甲", 0.85], ["乙", 1], ["丙", 0.5]].map(([unit, value], index) => ({ 台账名称: "抽查", 单位名称: `单位${unit}`, 记录编号: String(index), 记录值: value! })),
  });
  const mean = await asPercentCells(scheme("群众满意率达到100%得100分,每低1个百分点扣1分,扣完为止", ledger("平均值")), [["台账记录", "记录值"]]);
  expect(ITEM(mean.inCells)).toEqual([90, 100, 50]);
  expect(ITEM(mean.pane)).toEqual([90, 100, 50]);
  const years = await asPercentCells(scheme("行政诉讼败诉率不高于上年的得100分", { 数据填报: reported(0.08, 0.1, 0.11), 历年得分: last(0.1, 0.1, 0.1) }), [["数据填报", "填报值"], ["历年得分", "数值"]]);
  expect(ITEM(years.inCells)).toEqual([100, 100, 0]);
  expect(ITEM(years.pane)).toEqual([100, 100, 0]);
});

test("where a percent cell and a plain number would decide otherwise, it is asked, not guessed", async () => {
  const records = (value: unknown) => [["台账名称", "单位名称", "记录编号", "记录值"], ["抽查", "单位甲", 1, value], ["抽查", "单位乙", 2, 99], ["抽查", "单位丙", 3, 99]];
  const summary = (way: string) => [["台账名称", "指标编号", "汇总方式", "条件"], ["抽查", "K1", way, "≥60"]];
  const data = scheme("案卷合格率达到100%的得100分,每低1个百分点扣1分,扣完为止", { 考评设置: [] });
  const told = async (value: unknown): Promise<unknown> => call("SCORES", ...given(data).slice(0, 5), [summary("合格率"), records(value)]);
  expect(await told(0.95)).toEqual({ code: "#VALUE!", message: "参数“其他表格”的第2个（台账记录）第1行·记录值（行号不计表头）：0.95 可能是百分比单元格的数，也可能就是 0.95；请写作文字，如“95%”" });
  expect(await told(1)).toMatchObject({ code: "#VALUE!" });
  expect(ITEM(await told("95%"))).toEqual([100, 100, 100]);
  expect(ITEM(await told(59))).toEqual([0, 100, 100]);
});

test("tables are told by their headers, wherever among the optional ones they stand", async () => {
  const data = tablesOf(CASES[0]!), [units, rules, facts, duties, settings] = given(data), ledgers = range(data, "台账汇总"), records = range(data, "台账记录");
  const expected = await call("SCORES", units, rules, facts, duties, settings, [ledgers, records]);
  expect(Array.isArray(expected)).toBe(true);
  for (const more of [[records, ledgers, [duties]], [null, null, [duties, [[""]], records, ledgers]], [duties, records, [ledgers]]]) expect(await call("SCORES", units, rules, facts, ...more)).toEqual(expected);
});

test("what is no table, twice there or another parameter's is refused by name", async () => {
  const data = tablesOf(CASES[0]!), base = given(data).slice(0, 5), records = range(data, "台账记录");
  const message = async (...further: unknown[]): Promise<unknown> => ((await call("SCORES", ...base, further)) as { message?: string }).message;
  expect(await message(records, records)).toBe("参数“其他表格”的第2个与参数“其他表格”的第1个同是“台账记录”的列；一张表只应给出一次，请删去其中一个");
  expect(await message(base[3])).toBe("参数“其他表格”的第1个与参数“责任清单”同是“责任清单”的列；一张表只应给出一次，请删去其中一个");
  expect(await message(base[0])).toBe("参数“其他表格”的第1个给的是“单位名录”的列；请核对各参数的顺序");
  expect(await message([["甲", 1], ["乙", 2]])).toMatch(/^参数“其他表格”的第1个的首行是“甲”、1，应为列名，可以是责任清单、考评设置、台账汇总.*中一张表的；请连同表头引用，例如 责任清单\[#All\]$/);
  expect(await message(records)).toMatch(/^参数“其他表格”的第1个（台账记录）第1行·台账名称（行号不计表头）：台账“案卷评查”没有列入台账汇总/);
  expect(await message(records.slice(0, 1), null, [[""]])).toBeUndefined();
});

test("what scoring would ask to mend before it writes has no figures in cells", async () => {
  const data = soundDistrict(), unowned: TableData = { ...data, 考评细则: [...data["考评细则"]!, { ...data["考评细则"]![0]!, 指标编号: "Z9" }] };
  expect(await call("SCORES", ...given(unowned))).toEqual({ code: "#VALUE!", message: expect.stringMatching(/指标Z9在责任清单中没有对应事项/) as string });
});
