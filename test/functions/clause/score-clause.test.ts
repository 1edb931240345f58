import fc from "fast-check";
import { openFunctions, type OpenedFunctions, shown } from "../given/custom-functions";

const STUDY = "领导班子集中学法全年不少于4次,每少1次扣0.5分,扣完为止。";
const TRAINING = "领导干部法治培训参训率达到95%的得2分,每低1个百分点扣0.1分,扣完为止。";
const DUTIES = "未制定年度普法计划的,扣1分;未开展年度述法的,扣1分。";

let opened: OpenedFunctions;
beforeAll(async () => { opened = await openFunctions(); });
afterAll(() => opened.excel.close());
const score = (clause: unknown, points: unknown, ...facts: unknown[]) => shown(() => opened.functions["SCORE"]!(clause, points, facts.map((fact) => (Array.isArray(fact) ? fact : [[fact]])), { functionName: "SCORE" }));
const message = async (...given: Parameters<typeof score>) => {
  const { code, message: words } = (await score(...given)) as { code: string; message: string };
  return `${code} ${words}`;
};

test("facts as people write them", async () => {
  expect(await Promise.all([score(STUDY, 2, 2), score(STUDY, "２分", "２次"), score(STUDY, 2, "２"), score(STUDY, 2, 4), score(STUDY, 2, 0), score(STUDY, 2, 9)])).toEqual([1, 1, 1, 2, 0, 2]);
  expect(await Promise.all([score(TRAINING, 2, 0.935), score(TRAINING, 2, "93.5%"), score(TRAINING, 2, 93.5), score(TRAINING, 2, 1), score(TRAINING, 2, "187/200")])).toEqual([1.85, 1.85, 1.85, 2, 1.85]);
});

test("several facts: one by one, a row, a column, or labels and values in any order", async () => {
  const ways = [["是"], ["否"]], expected = await score(DUTIES, 2, "是", "否");
  expect(expected).toBe(1);
  expect(await Promise.all([score(DUTIES, 2, [["是", "否"]]), score(DUTIES, 2, ways), score(DUTIES, 2, [["未开展年度述法", "否"], ["", ""], ["未制定年度普法计划", "是"]])])).toEqual([1, 1, 1]);
});

test("a blank keeps its place among facts", async () => {
  expect(await message(DUTIES, 2, "", "是")).toBe("#N/A 未填报：“未制定年度普法计划”");
  expect(await message(DUTIES, 2, [["是"], [""]])).toBe("#N/A 未填报：“未开展年度述法”");
});

test("a line without points of its own gives what it takes", async () => {
  expect(await score("未开展年度述法的,扣1分", null, "是")).toBe(-1);
  expect(await score("未开展年度述法的,扣1分", "", "否")).toBe(0);
});

test("what is wrong, and where", async () => {
  expect(await message(STUDY, "两", 2)).toBe("#VALUE! 参数“分值”是“两”，应为0至10000、至多四位小数的数（如2.5）；请更正");
  expect(await message(STUDY, -1, 2)).toBe("#VALUE! 参数“分值”是-1，应为0至10000、至多四位小数的数（如2.5）；请更正");
  expect(await message(5, 2, 2)).toBe("#VALUE! 参数“评分标准”是5，应为评分标准的文字；请更正");
  expect(await message("", 2, 2)).toBe("#VALUE! 参数“评分标准”是空白；请填写，或引用考评细则中的评分标准");
  expect(await message("#REF!", 2, 2)).toBe("#VALUE! 参数“评分标准”引用的单元格是错误值#REF!；请先更正该单元格");
  expect(await message(DUTIES, 2, "是", "否", "否")).toBe("#VALUE! 第3个数据是“否”，而评分标准只有2个数据项：“未制定年度普法计划”、“未开展年度述法”；请按此顺序给出，或引用“数据项、填报值”两列");
  expect(await message(DUTIES, 2, [["未制定普法计划", "是"], ["未开展年度述法", "是"]])).toBe("#VALUE! 参数“数据”第1行的数据项“未制定普法计划”不在评分标准中，是否为“未制定年度普法计划”；请更正");
  expect(await message(DUTIES, 2, [["未开展年度述法", "是"], ["未开展年度述法", "否"]])).toBe("#VALUE! 参数“数据”第2行与第1行是同一数据项“未开展年度述法”；请只保留一行");
  expect(await message(TRAINING, 2, 1.2)).toMatch(/^#VALUE! .*：1\.2 可能是 1\.2%，也可能是百分比单元格的 120%；请写作文字，如“1\.2%”$/);
  expect(await message(DUTIES, 2, "大概", "是")).toMatch(/^#VALUE! 数据“未制定年度普法计划”：“大概”不能识别/);
  expect(await message(STUDY, 2, "#DIV/0!")).toMatch(/^#VALUE! .*单元格是错误值 #DIV\/0!/);
});

test("a clause that compares units is left to FZ.SCORES", async () => {
  expect(await message("按办结率从高到低排名,前3名依次得5分、3分、1分。", 5, "90%")).toMatch(/^#(VALUE!|N\/A)/);
});

test("property: any arguments give a number or an error with a sentence, and stay as they were", async () => {
  const cell = fc.oneof(fc.string(), fc.double(), fc.integer(), fc.boolean(), fc.constant(null), fc.constantFrom("是", "不涉及", "95%", "４次", "#N/A"));
  const range = fc.array(fc.array(cell, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 });
  const clauses = fc.oneof(cell, fc.constantFrom(STUDY, TRAINING, DUTIES));
  await fc.assert(fc.asyncProperty(clauses, cell, fc.array(range, { maxLength: 3 }), async (clause, points, facts) => {
    const before = structuredClone(facts), result = await score(clause, points, ...facts);
    expect(facts).toEqual(before);
    if (typeof result === "number") expect(Number.isFinite(result)).toBe(true);
    else expect((result as { message: string }).message.length).toBeGreaterThan(5);
  }), { numRuns: 500 });
});
