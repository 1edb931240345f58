import { openFunctions, type OpenedFunctions, shown } from "../given/custom-functions";

/** Ranges as people refer to them: whole columns, thousands of rows, headers alone, faults deep inside. */

const STUDY = "领导班子集中学法全年不少于4次,每少1次扣0.5分,扣完为止。";
const TRAINING = "领导干部法治培训参训率达到95%的得2分,每低1个百分点扣0.1分,扣完为止。";
const UNITS = [["单位名称", "组别"], ["区司法局", "部门"], ["区财政局", "部门"]];
const RULES = [["指标编号", "一级指标", "分值", "评分标准"], ["1", "学法", 2, STUDY]];
const FACTS = [["单位名称", "指标编号", "填报值"], ["区司法局", "1", 2], ["区财政局", "1", 4]];
const NA = { type: "CustomFunctionError", code: "#N/A", basicValue: "#N/A" }, REF = { type: "CustomFunctionError", code: "#REF!", basicValue: "#REF!" };

let opened: OpenedFunctions;
beforeAll(async () => { opened = await openFunctions(); });
afterAll(() => opened.excel.close());
const call = (id: string, ...args: unknown[]) => shown(() => opened.functions[id]!(...args));
const message = async (id: string, ...args: unknown[]) => ((await call(id, ...args)) as { message?: string }).message;
const item = async (facts: unknown) => ((await call("SCORES", UNITS, RULES, facts)) as unknown[][])[1]?.[2];

/** As a reference to whole columns passes them. */
function wholeColumns(rows: readonly (readonly unknown[])[], columns: number): unknown[][] {
  const range: unknown[][] = Array.from({ length: 1_048_576 }, () => Array<unknown>(columns).fill(""));
  rows.forEach((row, index) => row.forEach((cell, column) => { range[index]![column] = cell; }));
  return range;
}

test("whole columns give what their cells give", async () => {
  expect(await call("SCORES", wholeColumns(UNITS, 2), wholeColumns(RULES, 4), wholeColumns(FACTS, 3))).toEqual(await call("SCORES", UNITS, RULES, FACTS));
  const scores = wholeColumns([["得分"], [90], [80], [70]], 1), groups = wholeColumns([["组别"], ["甲"], ["乙"], ["甲"]], 1);
  expect(await call("RANK", 70, scores, "甲", groups, null)).toBe(2);
  expect(await call("GRADE", 85, wholeColumns([["等次", "最低分"], ["优秀", 90], ["良好", 80]], 2))).toBe("良好");
  expect(await call("SCORE", STUDY, 2, [wholeColumns([["领导班子集中学法(次)", 3]], 2)])).toBe(1.5);
}, 60_000);

test("ten thousand rows of facts, and a fault in the last of them is named with its row", async () => {
  const units = [UNITS[0]!, ...Array.from({ length: 1000 }, (_, unit) => [`单位${unit}`, "部门"])];
  const rules = [RULES[0]!, ...Array.from({ length: 10 }, (_, rule) => [`K${rule}`, "学法", 10, STUDY])];
  const facts: unknown[][] = [FACTS[0]!, ...Array.from({ length: 10_000 }, (_, row) => [`单位${row % 1000}`, `K${Math.floor(row / 1000)}`, row % 5])];
  const scores = (await call("SCORES", units, rules, facts)) as unknown[][];
  expect([scores.length, scores[1]?.at(-1), scores[5]?.at(-1)]).toEqual([1001, 80, 100]);
  expect(await message("SCORES", units, rules, facts.with(10_000, ["单位999", "K9", "很多"]))).toMatch(/^参数“数据填报”第10000行·填报值（行号不计表头）：“很多”不是数/);
  expect(await message("RANKING", units, rules, facts.with(10_000, ["单位999", "K9", NA]))).toMatch(/^参数“数据填报”第10000行·填报值（行号不计表头）：单元格是错误值 #N\/A/);
}, 60_000);

test("headers alone: no units, no rules, no facts, no scores", async () => {
  expect(await message("SCORES", UNITS.slice(0, 1), RULES, FACTS)).toMatch(/^参数“单位名录”/);
  expect(await message("SCORES", UNITS, RULES.slice(0, 1), FACTS)).toMatch(/^参数“考评细则”/);
  expect(await item(FACTS.slice(0, 1))).toBe("未填报");
  expect(await message("RANK", 80, [["得分"]], null, null, null)).toBe("参数“全部得分”没有得分；请引用得分所在的一行或一列");
  expect(await message("RANKRANGE", [["单位", "决策"]], [[1]], null, null, null)).toBe("参数“得分”没有得分；请引用各单位各指标的得分，一行一个单位");
  expect(await message("GRADE", 80, [["等次", "最低分"]])).toMatch(/^参数“界线”是/);
});

test("errors in the columns that matter are named; in columns that nobody asked for they do not matter", async () => {
  expect(await message("SCORES", [["单位名称", "组别"], [REF, "部门"]], RULES, FACTS)).toMatch(/^参数“单位名录”第1行·单位名称/);
  expect(await message("SCORES", UNITS, [RULES[0], ["1", "学法", REF, STUDY]], FACTS)).toMatch(/^参数“考评细则”第1行·分值.*#REF!/);
  expect(await message("SCORES", UNITS, [RULES[0], ["1", "学法", 2, NA]], FACTS)).toMatch(/^参数“考评细则”第1行·评分标准.*#N\/A/);
  expect(await item(FACTS.map((row, index) => [...row, index === 0 ? "我的备注" : REF]))).toBe(1);
});

test("a score that is #N/A takes no place and is no fault; other errors are", async () => {
  expect(await call("RANK", 80, [[NA], [90], [80]], null, null, null)).toBe(2);
  expect(await message("RANK", 80, [[REF], [90], [80]], null, null, null)).toBe("参数“全部得分”第1行是错误值#REF!，应为得分；请更正");
  expect(await call("RANKRANGE", [["甲", 90, NA], ["乙", 80, 70]], [[1, 1]], 0, 10, null)).toEqual(expect.arrayContaining([["甲", 1, 1, 1, 1, 1, 1], ["乙", 2, 2, 2, 2, 2, 1]]));
  expect(await message("RANKRANGE", [["甲", REF, 90], ["乙", 80, 70]], [[1, 1]], 0, 10, null)).toBe("参数“得分”第1行的第1个得分是错误值#REF!，应为得分；没有此项的请填“不涉及”");
});

test("a row of scores with one wrong word is no header, and is not left out", async () => {
  expect(await message("RANKRANGE", [["甲", "九十", 80], ["乙", 85, 90]], [[1, 1]], null, null, null)).toBe("参数“得分”第1行的第1个得分是“九十”，应为得分；没有此项的请填“不涉及”");
});

test("percentages beside points are asked about", async () => {
  expect(await message("RANK", 80, [[90], ["95%"]], null, null, null)).toBe("参数“全部得分”第2行是“95%”，其他行有大于1的数；应都写分数或都写百分率，请更正");
  expect(await call("RANK", "85%", [["90%"], ["85%"], [0.8]], null, null, null)).toBe(2);
  expect(await message("RATE", "47%", 50)).toBe("参数“实际数”是“47%”，应为数量，不是百分率；请更正");
  expect(await message("SCORES", UNITS, [RULES[0], ["1", "培训", 2, TRAINING]], [["单位名称", "指标编号", "填报值", "基数"], ["区司法局", "1", 0.94, 50]])).toBe("参数“数据填报”第1行·填报值（行号不计表头）：0.94 可能是百分率，又填了基数；是百分率的请清空基数，是数量的请写作文字，如“0.94”");
});

test("dates where a number of events is asked for are refused; a large number of cases is not", async () => {
  expect(await message("SCORE", STUDY, 2, [[[45_292]]])).toBe("数据“领导班子集中学法(次)”：45292 可能是日期（2024-01-01），“领导班子集中学法(次)”应为次数（不小于 0 的整数）；确是数量的请写作文字，如“45292”");
  expect(await call("SCORE", STUDY, 2, [[["45292"]]])).toBe(2);
  expect(await call("SCORE", "每受理1件行政复议案件得0.1分,最多得2分。", 2, [[[45_292]]])).toBe(2);
  expect(await message("SCORE", STUDY, 45_292, [[[2]]])).toBe("参数“分值”是45292，应为0至10000、至多四位小数的数（如2.5）；请更正");
});
