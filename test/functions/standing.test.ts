import fc from "fast-check";
import { openFunctions, type OpenedFunctions, shown } from "./given/custom-functions";

let opened: OpenedFunctions;
beforeAll(async () => { opened = await openFunctions(); });
afterAll(() => opened.excel.close());
const call = (id: string, ...args: unknown[]) => shown(() => opened.functions[id]!(...args));
const message = async (id: string, ...args: unknown[]) => ((await call(id, ...args)) as { message?: string }).message;

test("property: RANK is one more than those above, or than the distinct scores above", async () => {
  const scores = fc.array(fc.integer({ min: 0, max: 200 }).map((half) => half / 2), { minLength: 1, maxLength: 30 });
  await fc.assert(fc.asyncProperty(scores, async (all) => {
    const own = all[0]!, above = all.filter((score) => score > own), column = all.map((score) => [score]);
    expect(await call("RANK", own, column, null, null, null)).toBe(above.length + 1);
    expect(await call("RANK", own, column, null, null, "并列不占位")).toBe(new Set(above).size + 1);
  }), { numRuns: 100 });
});

test("RANK compares decimals, not binary fractions, and passes over words", async () => {
  expect(await call("RANK", 88.3, [["总分"], [88.1 + 0.2], ["不涉及"], [""], ["９０分"]])).toBe(2);
  expect(await message("RANK", 80, [[90], ["九十"]])).toBe("参数“全部得分”第2行是“九十”，应为得分；请更正");
  expect(await message("RANK", 80, [[90, 1], [80, 2]])).toBe("参数“全部得分”有多行多列，应为一行或一列；请更正引用区域");
  expect(await message("RANK", 80, [[90], [80]], "甲", null)).toBe("给出了参数“组别”，还应给出“全部组别”，与全部得分逐个对应；请补上");
  expect(await message("RANK", 80, [[90], [80]], "甲", [["甲"]])).toBe("参数“全部组别”第2行是空白，而该行有得分；两个区域应逐行对应，请更正");
  expect(await call("RANK", "不涉及", [[90]])).toEqual({ code: "#N/A", message: "参数“得分”是“不涉及”，没有数" });
});

test("GRADE at, above and below its cuts", async () => {
  const cuts = [["优秀≥90;良好≥80;一般≥60;较差"]];
  expect(await Promise.all([90, 89.9999, 80, "６０分", 59.99].map((score) => call("GRADE", score, cuts)))).toEqual(["优秀", "良好", "良好", "一般", "较差"]);
  expect(await call("GRADE", 85, [["等次", "最低分"], ["优秀", 90], ["良好", 80]])).toBe("良好");
  expect(await call("GRADE", 50, [["优秀≥90"]])).toEqual({ code: "#N/A", message: "50分低于最低的界线90分，没有对应的等次；可在界线末尾写上不设界线的等次" });
  expect(await message("GRADE", 50, [["优秀≥90(30%);较差"]])).toMatch(/^参数“界线”写有名额比例/);
  expect(await message("GRADE", 50, [["一般≥60;优秀≥90"]])).toMatch(/^参数“界线”是“一般≥60;优秀≥90”，应为/);
});

test("RATE is the exact quotient of decimals", async () => {
  expect(await Promise.all([call("RATE", 47, 50), call("RATE", 0.3, 0.1), call("RATE", 1, 3), call("RATE", 0, 5)])).toEqual([0.94, 3, 1 / 3, 0]);
  expect(await call("RATE", "", 3)).toEqual({ code: "#N/A", message: "未填报：参数“实际数”是空白" });
  expect(await message("RATE", 3, 0)).toBe("参数“基数”是0，而“实际数”是3；基数为0时实际数也应为0，请核实");
  expect(await message("RATE", -3, 5)).toBe("参数“实际数”是-3，应为不小于0的数；请更正");
});

test("RANKRANGE with names, headers, percent and 不涉及", async () => {
  const table = (await call("RANKRANGE", [["单位", "决策", "执法"], ["甲", 92, 85], ["", "", ""], ["乙", "不涉及", 80], ["丙", 70, 75]], [["决策", "执法"], [3, 2]], "20%", 300, 5)) as unknown[][];
  expect(table.slice(1).map(([name, rank, best, worst]) => [name, rank, best, worst])).toEqual([["甲", 1, 1, 1], ["乙", 2, 2, 2], ["丙", 3, 3, 3]]);
});

test("RANKRANGE gives the same for the same seed", async () => {
  const rows = Array.from({ length: 12 }, (_, unit) => Array.from({ length: 6 }, (__, item) => 60 + ((unit * 37 + item * 53) % 40)));
  const range = (seed: number) => call("RANKRANGE", rows, [[1, 2, 3, 4, 5, 6]], 0.5, 400, seed);
  expect(await range(9)).toEqual(await range(9));
  expect(await range(9)).not.toEqual(await range(10));
});

test("RANKRANGE says what is wrong", async () => {
  expect(await message("RANKRANGE", [[1, 2]], [[1, 2, 3]])).toBe("参数“权重”有3个，得分有2列；应逐列给出2个权重，请更正");
  expect(await message("RANKRANGE", [[1, 2], [3, ""]], [[1, 2]])).toBe("参数“得分”第2行的第2个得分是空白，应为得分；没有此项的请填“不涉及”");
  expect(await message("RANKRANGE", [[1, 2]], [[0, 0]])).toBe("参数“权重”全部是0，至少应有一个大于0；请更正");
  expect(await message("RANKRANGE", [[1, 2]], [[1, 2]], 20)).toBe("参数“浮动幅度”是20，应在0至100%之间，如20%；请更正");
  expect(await message("RANKRANGE", [[1, 2]], [[1, 2]], null, 0.5)).toBe("参数“次数”是0.5，应为1至100000的整数；请更正");
});
