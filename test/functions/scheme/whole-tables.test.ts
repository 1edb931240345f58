import { openFunctions, type OpenedFunctions, shown } from "../given/custom-functions";

const UNITS = [["单位名称", "组别"], ["区司法局", "执法部门"], ["区财政局", "综合部门"]];
const RULES = [["指标编号", "一级指标", "分值", "评分标准"], ["1", "培训", 2, "领导干部法治培训参训率达到95%的得2分,每低1个百分点扣0.1分,扣完为止。"]];
const facts = (value: unknown, base: unknown = "") => [["单位名称", "指标编号", "填报值", "基数"], ["区司法局", 1, value, base]];

let opened: OpenedFunctions;
beforeAll(async () => { opened = await openFunctions(); });
afterAll(() => opened.excel.close());
const scores = (...args: unknown[]) => shown(() => opened.functions["SCORES"]!(...args));
/** What 区司法局 has on the one indicator. */
const item = async (...args: unknown[]) => ((await scores(UNITS, RULES, ...args)) as unknown[][])[1]?.[2];

test("a percent cell, percent, text and full width say the same rate", async () => {
  expect(await Promise.all([item(facts(0.935)), item(facts(93.5)), item(facts("93.5%")), item(facts("９３．５％")), item(facts(187, 200)), item(facts("187/200"))])).toEqual([1.85, 1.85, 1.85, 1.85, 1.85, 1.85]);
});

test("1 is a percent cell's 100%", async () => {
  expect(await item(facts(1))).toBe(2);
});

test("blank is not reported, 不涉及 no duty, 0 zero", async () => {
  expect(await Promise.all([item(facts("")), item(facts("不涉及")), item(facts(0))])).toEqual(["未填报", "不涉及", 0]);
});

const sentence = async (...args: unknown[]) => ((await scores(...args)) as { message?: string }).message;

test("faults name the argument and the row", async () => {
  expect(await sentence(UNITS, RULES, facts("三次左右"))).toMatch(/^参数“数据填报”第1行·填报值（行号不计表头）：“三次左右”不是数/);
  expect(await sentence(UNITS, RULES, [...facts(95), ["区司发局", 1, 3, ""]])).toBe("参数“数据填报”第2行·单位名称（行号不计表头）：单位“区司发局”不在单位名录中，是否为“区司法局”；请更正");
  expect(await sentence(UNITS, RULES, [...facts(95), ["区司发局", 1, 3, ""], ["区财政局", 7, 3, ""]])).toMatch(/。另有1处须更正，可在面板中“检查”$/);
});

test("arguments that are no tables are refused by name", async () => {
  expect(await sentence(RULES, RULES, facts(95))).toBe("参数“单位名录”给的是“考评细则”的列；请核对各参数的顺序");
  expect(await sentence(UNITS.slice(1), RULES, facts(95))).toBe("参数“单位名录”的首行是“区司法局”、“执法部门”，应为列名，其中至少有单位名称；请连同表头引用，例如 单位名录[#All]");
  expect(await sentence(UNITS, [[""]], facts(95))).toBe("参数“考评细则”是空的；请引用整张表格，例如 考评细则[#All]");
  expect(await sentence(UNITS, RULES, facts(95), [[1]])).toMatch(/^参数“责任清单”的首行是1，应为列名/);
});

test("a wrong setting is refused, not passed over", async () => {
  expect(await sentence(UNITS, RULES, facts(95), null, [["设置项", "值"], ["保留小数", "两位"]])).toMatch(/^参数“考评设置”第1行·值（行号不计表头）：“保留小数”的值是“两位”/);
});

test("an unknown unit of FZ.LEDGER is refused with the nearest", async () => {
  const result = (await shown(() => opened.functions["LEDGER"]!("区司发局", UNITS, RULES, facts(95)))) as { message?: string };
  expect(result.message).toBe("参数“单位”是“区司发局”，不在单位名录中，是否为“区司法局”；请更正");
});
