import { smallDistrict } from "../../services/small-district";
import { called, saved } from "../called";

test("every clause with its reading; a caret under what cannot be read; exit code 1 for it", async () => {
  const data = smallDistrict(1);
  const good = await called(["rules", saved(data)]);
  expect([good.code, good.err]).toEqual([0, ""]);
  expect(good.out).toMatch(/^A-01 出庭应诉率（50分） 可计算\n {2}条款 {2}出庭应诉率达到100%/);
  expect(good.out).toMatch(/\n共 3 项：可计算 3 项，需评分人打分 0 项，未读懂 0 项。\n$/);
  const bad = await called(["rules", saved({ ...data, 考评细则: [{ 指标编号: "A-01", 一级指标: "一", 分值: 5, 评分标准: "视情况而定。" }] })]);
  expect(bad.code).toBe(1);
  expect(bad.out).toContain("未读懂");
  expect(bad.out).toContain("^");
});

test("rules that are not there, or rows that are left out, are said", async () => {
  const data = smallDistrict(1);
  const none = await called(["rules", saved({ 单位名录: data["单位名录"]! })]);
  expect([none.code, none.err]).toEqual([1, "须更正（1）\n  没有名为“考评细则”的表格；请建立该表格，列名为指标编号、一级指标、二级指标、三级指标、分值、评分标准、类别、适用组别、不适用处理、评分单位、备注\n"]);
  const twice = await called(["rules", saved({ ...data, 考评细则: [...data["考评细则"]!, data["考评细则"]![0]!] })]);
  expect([twice.code, twice.err]).toEqual([1, "须更正（1）\n  考评细则!第4行·指标编号  指标编号“A-01”与第 1 行重复，本行未采用；请改用未用过的编号，或删除本行\n"]);
});

test("--json: a line for a line, a bad one with a problem", async () => {
  const input = ['{"id":"1","clause":"每迟报1次扣2分。","points":5,"facts":[1]}', "", "{", '{"id":2}', '{"id":"3","clause":"每迟报1次扣2分。","points":"5"}'].join("\n");
  const { code, out, err } = await called(["rules", "--json"], input);
  expect([code, err]).toEqual([0, ""]);
  const lines = out.trimEnd().split("\n").map((line) => JSON.parse(line) as { id: unknown; status: string; score?: string; problems: { code: string; message: string }[] });
  expect(lines.map(({ id, status, score, problems }) => [id, status, score, problems[0]?.message])).toEqual([
    ["1", "computed", "3", undefined],
    [null, "unreadable", undefined, "第3行不是有效的 JSON。"],
    [2, "unreadable", undefined, expect.stringMatching(/^第4行应为 /)],
    ["3", "unreadable", undefined, expect.stringMatching(/^第5行应为 /)]]);
});
