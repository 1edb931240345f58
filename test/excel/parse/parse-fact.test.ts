import type { Fact } from "../../../src/assessment/observation";
import type { Measure, MeasureType } from "../../../src/assessment/rule";
import { cellContent, type CellContent } from "../../../src/excel/parse/cell-content";
import { parseFact } from "../../../src/excel/parse/parse-fact";

type Cell = string | number | boolean;

function content(value: Cell, format = "General"): CellContent {
  return cellContent({ name: "数据填报", sheet: "s", columns: ["c"], values: [[value]], formats: [[format]], origin: "rows", hidden: [] }, 0, "c");
}

const where = { value: { sheet: "数据填报", cell: "D4" }, base: { sheet: "数据填报", cell: "E4" } };

function read(measure: Partial<Measure> & { readonly type: MeasureType }, value: Cell, more: { readonly base?: Cell; readonly format?: string } = {}) {
  const full: Measure = { label: "出庭应诉率", unit: "", ...measure };
  return parseFact({ measure: full, value: content(value, more.format), base: content(more.base ?? ""), where });
}

const number = (numerator: number, denominator: number): Fact => ({ kind: "number", numerator, denominator });
const MISSING: Fact = { kind: "missing" };

describe("a rate", () => {
  test.each<[Cell, { base?: Cell; format?: string }, Fact]>([
    [96.5, {}, number(965, 10)],
    ["96.5%", {}, number(965, 10)],
    ["96.5％", {}, number(965, 10)],
    ["９６.５", {}, number(965, 10)],
    [" 96.5 ", {}, number(965, 10)],
    [0.965, { format: "0.0%" }, number(965, 10)],
    [1, { format: "0%" }, number(100, 1)],
    ["0.5%", {}, number(5, 10)],
    [0, {}, number(0, 1)],
    [47, { base: 50 }, number(4700, 50)],
    ["47", { base: "50" }, number(4700, 50)],
    ["47/50", {}, number(4700, 50)],
    [47.5, { base: 50 }, number(47500, 500)],
    [0, { base: 0 }, { kind: "no-business" }],
    ["", { base: 0 }, { kind: "no-business" }],
    ["", {}, MISSING],
    ["不涉及", {}, { kind: "not-applicable" }],
    ["不涉及", { base: 3 }, { kind: "not-applicable" }],
    ["无此项", {}, { kind: "not-applicable" }],
    ["无业务", {}, { kind: "no-business" }],
    ["未填报", {}, MISSING],
  ])("%p %p", (value, more, fact) => expect(read({ type: "rate" }, value, more)).toEqual({ fact, problems: [] }));

  test.each<[string, Cell, { base?: Cell; format?: string }, string, string]>([
    ["ambiguous-rate", 0.965, {}, "D4", "0.965 可能是 96.5%，也可能是 0.965%；请连百分号填写（如 96.5%），或填写填报值与基数"],
    ["ambiguous-rate", 1, {}, "D4", "1 可能是 100%，也可能是 1%；请连百分号填写（如 100%），或填写填报值与基数"],
    ["rate-out-of-range", 120, {}, "D4", "“出庭应诉率”是 120%，应在 0% 至 100% 之间；请核实填报值和基数"],
    ["rate-out-of-range", 1.2, { format: "0%" }, "D4", "“出庭应诉率”是 120%，应在 0% 至 100% 之间；请核实填报值和基数"],
    ["rate-out-of-range", 51, { base: 50 }, "D4", "“出庭应诉率”是 51/50，应在 0% 至 100% 之间；请核实填报值和基数"],
    ["rate-out-of-range", -3, {}, "D4", "“出庭应诉率”是 -3%，应在 0% 至 100% 之间；请核实填报值和基数"],
    ["negative-count", -3, { base: 50 }, "D4", "填报值是 -3，不应小于 0；请核实更正"],
    ["not-a-number", "约九成", {}, "D4", "“约九成”不是数，“出庭应诉率”应为百分率（如 96.5 或 96.5%，或填报值与基数）；请更正"],
    ["not-a-number", "/", {}, "D4", "“/”可能是零、不涉及或未填报；没有发生的请填 0，没有此项职责的请填“不涉及”，尚未填报的请留空"],
    ["not-a-number", 47, { base: "五十" }, "E4", "基数是“五十”，应为不小于 0 的数；请更正"],
    ["not-a-number", 47, { base: -50 }, "E4", "基数是-50，应为不小于 0 的数；请更正"],
    ["base-zero", 3, { base: 0 }, "D4", "填报值是 3 而基数是 0；没有业务的填报值也应为 0，否则请更正基数"],
    ["rate-and-base", "94%", { base: 50 }, "D4", "“94%”已是百分率，又填了基数；请改填件数（分子），或清空基数"],
    ["date-in-number", 43891, { format: "m/d" }, "D4", "单元格是日期格式，“出庭应诉率”应为百分率（如 96.5 或 96.5%，或填报值与基数）；请把单元格格式改为常规后重新填写"],
    ["error-cell", "#N/A", {}, "D4", "单元格是错误值 #N/A，应为百分率（如 96.5 或 96.5%，或填报值与基数）；请更正公式或改填数值"],
    ["error-cell", "#GETTING_DATA", {}, "D4", "单元格的公式还没有计算结果，应为百分率（如 96.5 或 96.5%，或填报值与基数）；请在 Excel 或 WPS 中打开工作簿，待计算完成并保存后再试"],
    ["too-large", 1e300, {}, "D4", "1e+300 过大，无法计分，“出庭应诉率”应为百分率（如 96.5 或 96.5%，或填报值与基数）；请核实更正"],
    ["error-cell", 47, { base: "#DIV/0!" }, "E4", "单元格是错误值 #DIV/0!，应为基数；请更正公式或改填数值"],
  ])("%s: %p %p", (code, value, more, cell, message) =>
    expect(read({ type: "rate" }, value, more)).toEqual({ fact: MISSING, problems: [{ code, severity: "error", where: { sheet: "数据填报", cell }, message }] }));

  test("a base without a value is not reported, and said", () => {
    expect(read({ type: "rate" }, "", { base: 50 })).toEqual({
      fact: MISSING,
      problems: [{ code: "value-missing", severity: "notice", where: where.value, message: "填了基数而没有填报值，按未填报处理；没有发生的请填 0" }],
    });
  });
});

describe("a count", () => {
  const count = { type: "count", label: "开展培训次数", unit: "次" } as const;
  test.each<[Cell, Fact]>([[3, number(3, 1)], ["3", number(3, 1)], ["3次", number(3, 1)], ["３ 次", number(3, 1)], ["1,957", number(1957, 1)], [0, number(0, 1)], ["", MISSING]])(
    "%p", (value, fact) => expect(read(count, value)).toEqual({ fact, problems: [] }));
  test.each<[string, Cell, string]>([
    ["not-a-number", "3次/月", "“3次/月”不是数，“开展培训次数”应为次数（不小于 0 的整数）；请更正"],
    ["not-a-number", "三次", "“三次”不是数，“开展培训次数”应为次数（不小于 0 的整数）；请更正"],
    ["not-a-number", "无", "“无”可能是零、不涉及或未填报；没有发生的请填 0，没有此项职责的请填“不涉及”，尚未填报的请留空"],
    ["not-a-number", true, "TRUE不是数，“开展培训次数”应为次数（不小于 0 的整数）；请更正"],
    ["negative-count", -1, "“开展培训次数”是 -1，应为次数（不小于 0 的整数）；请核实更正"],
    ["not-whole", 2.5, "“开展培训次数”是 2.5，应为次数（不小于 0 的整数）；请核实更正"],
  ])("%s: %p", (code, value, message) =>
    expect(read(count, value)).toEqual({ fact: MISSING, problems: [{ code, severity: "error", where: where.value, message }] }));
  test("a base is not used, and said", () => {
    expect(read(count, 3, { base: 4 })).toEqual({
      fact: number(3, 1),
      problems: [{ code: "base-unused", severity: "notice", where: where.base, message: "“开展培训次数”不按比率计分，基数未采用；如应为比率，请核对考评细则" }],
    });
  });
  test("a percent cell is no count", () => {
    expect(read(count, 0.03, { format: "0%" }).problems[0]?.message).toBe("3% 是百分率，“开展培训次数”应为次数（不小于 0 的整数）；请把单元格格式改为常规后重新填写");
  });
});

test("amounts, ranks, choices, judgements and yes-no facts", () => {
  expect(read({ type: "amount", unit: "万元" }, "6308.73万元").fact).toEqual(number(630873, 100));
  expect(read({ type: "amount" }, -2.5).fact).toEqual(number(-25, 10));
  expect(read({ type: "rank" }, 1).fact).toEqual(number(1, 1));
  expect(read({ type: "rank" }, 0).problems[0]?.message).toBe("“出庭应诉率”是 0，应为不小于 1 的整数名次；请核实更正");
  expect(read({ type: "judgement", min: 1, max: 5 }, 7).problems[0]?.message).toBe("“出庭应诉率”是 7，应在 1 至 5 之间；请核实更正");
  expect(read({ type: "choice", options: ["好", "较好"] }, "较好 ").fact).toEqual({ kind: "word", word: "较好" });
  expect(read({ type: "choice", options: ["有", "无"] }, "无").fact).toEqual({ kind: "word", word: "无" });
  expect(read({ type: "choice", options: ["好", "较好"] }, "不涉及").fact).toEqual({ kind: "not-applicable" });
  expect(read({ type: "choice", options: ["好", "较好"] }, "一般").problems[0]?.message).toBe("“出庭应诉率”填的是“一般”，应为“好”、“较好”之一；请更正");
  expect(read({ type: "yes-no", label: "建立制度" }, "√").fact).toEqual({ kind: "yes-no", value: true });
  expect(read({ type: "yes-no", label: "建立制度" }, false).fact).toEqual({ kind: "yes-no", value: false });
  expect(read({ type: "yes-no", label: "未建立制度" }, "有").problems[0]?.message).toBe("“有”用于“未建立制度”有两种理解；确有“未建立制度”的请填“是”，没有的请填“否”");
  expect(read({ type: "yes-no", label: "建立制度" }, "也许").problems[0]?.message).toBe("“也许”不能识别，“建立制度”应填“是”或“否”；请更正");
});

test("a percent cell's quotient (=B2/C2) is the fraction that it was", () => {
  expect(read({ type: "rate" }, 1 / 3, { format: "0%" }).fact).toEqual(number(100, 3));
});

test("more than six decimals are rounded half up to six", () => {
  expect(read({ type: "rate" }, 0.31415926535, { format: "0%" }).fact).toEqual(number(31415927, 1000000));
  expect(read({ type: "rate" }, 93.99999999999999).fact).toEqual(number(94, 1));
});

test.each(["部分落实=3", "部分落实3分", "部分落实（3分）", "部分落实:3"])("%s: a chosen word with the reviewer's points", (text) => {
  const measure = { label: "落实情况", type: "choice" as const, unit: "", options: ["到位", "部分落实"] }, where = { sheet: "数据填报", cell: "D4" };
  const folded = text.replace("（", "(").replace("）", ")");
  expect(parseFact({ measure, value: { kind: "text", text: folded, raw: text }, base: { kind: "empty" }, where: { value: where, base: where } })).toEqual({ fact: { kind: "word", word: "部分落实", points: 3 }, problems: [] });
});
