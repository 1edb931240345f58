import { checkTableData } from "../../../src/excel/tables/check-table-data";

const lines = (value: unknown) => checkTableData(value).problems.map(({ where, message }) => `${where?.sheet ?? ""}!${where?.cell ?? ""} ${message}`);

test("an object of lists of flat rows is tables", () => {
  const data = { 单位名录: [{ 单位名称: "区司法局", 组别: null }], 数据填报: [{ 填报值: 3, 理由: true }] };
  expect(checkTableData(data)).toEqual({ data, problems: [] });
});

test("everything else is said, all at once", () => {
  expect(lines([1])).toEqual(["! 内容不是表格，应为“表名: [行, …]”形式的对象，如 {\"单位名录\": [{\"单位名称\": \"区司法局\"}]}；请更正"]);
  expect(lines({ 单位名录: {}, 数据填报: [3, { 填报值: [1], 理由: "" }] })).toEqual([
    "单位名录! “单位名录”不是行的列表，应为 [{列名: 值}, …]；请更正",
    "数据填报!第1行 本行不是“列名: 值”形式的对象；请更正",
    "数据填报!第2行·填报值 “填报值”的值应为文字、数、true、false 或 null；请更正",
  ]);
});

test("names that every object has are names like others; a text that no cell holds is said", () => {
  const value = JSON.parse('{"__proto__": [{"constructor": 1, "__proto__": 2}]}') as unknown;
  expect(Object.entries(checkTableData(value).data)).toEqual([["__proto__", [expect.objectContaining({ constructor: 1 })]]]);
  expect(lines({ 考评细则: [{ 评分标准: "长".repeat(40_000) }] })).toEqual(["考评细则!第1行·评分标准 “评分标准”的值有 40000 个字，一个单元格至多 32767 个字；请更正"]);
});
