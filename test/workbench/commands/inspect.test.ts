import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { TableData } from "../../../src/assessment/tables";
import { readXlsx } from "../../../src/simulator/package/read-xlsx";
import { smallDistrict } from "../../services/small-district";
import { called, folder, saved } from "../called";

/** What --json writes to standard output. */
async function json<T>(...args: readonly string[]): Promise<T> {
  const { code, out } = await called([...args, "--json"]);
  expect([args, code]).toEqual([args, 0]);
  return JSON.parse(out) as T;
}

const DATA = smallDistrict(9);
const edited = (table: string, change: (row: TableData[string][number], index: number) => TableData[string][number]): TableData => ({ ...DATA, [table]: DATA[table]!.map(change) });

test("firm: the same seed gives the same ranges, another seed others; every range holds the rank", async () => {
  interface Firm { readonly units: readonly { readonly rank: number; readonly verdict: string; readonly weights: object; readonly range: { readonly best: number; readonly worst: number } }[]; readonly indicators: readonly { readonly id: string; readonly places: number }[] }
  const path = saved(DATA), one = await json<Firm>("firm", path, "--runs", "300"), same = await json<Firm>("firm", path, "--runs", "300", "--seed", "1"), other = await json<Firm>("firm", path, "--runs", "300", "--seed", "2");
  expect(same).toEqual(one);
  expect(other.units.map(({ weights }) => weights)).not.toEqual(one.units.map(({ weights }) => weights));
  for (const { rank, range, verdict } of one.units) {
    expect(range.best <= rank && rank <= range.worst).toBe(true);
    expect(verdict).toBe(range.best === range.worst ? `稳定第${rank}名` : `第${range.best}–${range.worst}名`);
  }
  expect(one.indicators.map(({ places }) => places)).toEqual([...one.indicators.map(({ places }) => places)].sort((a, b) => b - a));
  expect((await called(["firm", path, "--swing", "200"])).err).toContain("--swing 应为 1 至 99 的整数");
});

test("why: whichever stands higher comes first; the turning is stated with both ranks; a wrong name is asked about", async () => {
  const path = saved(DATA);
  interface Why { readonly upper: string; readonly gap: string; readonly turnings: readonly { readonly words: string; readonly checked: boolean; readonly ranks: { readonly upper: number; readonly lower: number } }[] }
  const [a, b] = [await json<Why>("why", path, "第1局", "第3局"), await json<Why>("why", path, "第3局", "第1局")];
  expect(b).toEqual(a);
  expect(a.turnings.length).toBeGreaterThan(0);
  for (const { ranks, checked } of a.turnings) expect([checked, ranks.lower < ranks.upper || ranks.upper === 0]).toEqual([true, true]);
  expect((await called(["why", path, "第1局", "第11局"])).out).toContain("单位“第11局”不在单位名录中");
  expect((await called(["why", path, "第1局"])).code).toBe(2);
});

test("compare: the change is work and rules together; without a changed rule all is work, without changed data all is rules", async () => {
  interface Compare { readonly units: readonly { readonly work: string; readonly rules: string; readonly before: { readonly total: string }; readonly after: { readonly total: string } }[] }
  const before = saved(DATA);
  const rules = (row: TableData[string][number]) => (row["指标编号"] === "A-02" ? { ...row, 评分标准: "每迟报1次扣3分,扣完为止。" } : row);
  const data = (row: TableData[string][number], index: number) => (row["指标编号"] === "A-01" && index % 2 === 0 ? { ...row, 填报值: 95 } : row);
  const worked = await json<Compare>("compare", saved(edited("数据填报", data)), before), ruled = await json<Compare>("compare", saved(edited("考评细则", rules)), before);
  const both = await json<Compare>("compare", saved({ ...edited("数据填报", data), 考评细则: edited("考评细则", rules)["考评细则"]! }), before);
  expect(new Set(worked.units.map(({ rules: own }) => own))).toEqual(new Set(["0.00"]));
  expect(new Set(ruled.units.map(({ work }) => work))).toEqual(new Set(["0.00"]));
  expect(both.units.some(({ work }) => work !== "0.00") && both.units.some(({ rules: own }) => own !== "0.00")).toBe(true);
  for (const { work, rules: own, before: was, after } of both.units) expect(Number(work) + Number(own)).toBeCloseTo(Number(after.total) - Number(was.total), 6);
});

test("reported: who stated more than was verified, in points, and what it did", async () => {
  const path = saved(edited("数据填报", (row) => (row["单位名称"] === "第2局" && row["指标编号"] === "A-01" ? { ...row, 核验值: 80, 核验基数: 100 } : row)));
  expect(await json("reported", path)).toMatchObject({ verifiedFacts: 1, differing: 1, overReported: 1, facts: [{ unit: "第2局", indicator: "A-01", reported: "89/100（89%）", verified: "80/100（80%）", points: "+9.00" }] });
  expect((await called(["reported", saved(DATA)])).out).toContain("没有核验值");
});

test("whatif: edits of a setting, a clause, marks and a fact are tried in a copy; what cannot be found is said", async () => {
  const path = saved(DATA), before = readFileSync(path, "utf8");
  interface Tried { readonly unitsRescored: number; readonly units: readonly { readonly name: string; readonly before: { readonly total: string }; readonly after: { readonly total: string } }[] }
  const tried = await json<Tried>("whatif", path, "数据:第1局/A-01=95/100");
  expect(tried.units.filter((unit) => unit.before.total !== unit.after.total).map(({ name }) => name)).toEqual(["第1局"]);
  expect((await json<Tried>("whatif", path, "设置:不适用处理=得满分")).unitsRescored).toBeGreaterThan(0);
  expect((await json<Tried>("whatif", path, "条款:A-02=每迟报1次扣5分,扣完为止。", "分值:A-03=10")).unitsRescored).toBeGreaterThan(0);
  const lost = await called(["whatif", path, "条款:A-09=无"]);
  expect([lost.code, lost.out]).toEqual([1, "A-09的评分标准改为“无”：在“考评细则”中找不到相应的行，请核对名称或编号\n"]);
  expect((await called(["whatif", path, "随便"])).code).toBe(2);
  expect(readFileSync(path, "utf8")).toBe(before);
});

test("separation: an indicator that all pass is named", async () => {
  const path = saved(edited("数据填报", (row) => (row["指标编号"] === "A-02" && row["填报值"] !== "不涉及" ? { ...row, 填报值: 0 } : row)));
  expect((await called(["separation", path])).out).toContain("均得满分，不能区分：A-02");
});

test("hints: round figures and evidence that is missing are questions", async () => {
  const rules = Array.from({ length: 8 }, (_, index) => ({ 指标编号: `B-${index}`, 一级指标: "一", 三级指标: `项${index}`, 分值: 10, 评分标准: `开展活动${index}号不少于30次的得10分,每少1次扣1分。`, 类别: "基础" }));
  const facts = ["甲局", "乙局"].flatMap((name) => rules.map(({ 指标编号 }, index) => ({ 单位名称: name, 指标编号, 填报值: name === "甲局" ? (index + 2) * 10 : 13 + index * 7, 佐证材料: name === "甲局" ? "台账" : "" })));
  const path = saved({ 单位名录: [{ 单位名称: "甲局" }, { 单位名称: "乙局" }], 考评细则: rules, 数据填报: facts, 责任清单: [], 考评设置: [] });
  const { hints } = await json<{ readonly hints: readonly { readonly kind: string; readonly unit: string; readonly question: string }[] }>("hints", path);
  expect(hints.map(({ kind, unit }) => [kind, unit])).toEqual([["round", "甲局"], ["evidence", "乙局"]]);
  for (const { question } of hints) expect(question).toMatch(/？$/);
});

test("--out writes what was found onto sheets that print, in a new workbook or a copy of the one that was read", async () => {
  const at = folder(), out = join(at, "稳定性.xlsx");
  expect((await called(["firm", saved(DATA, at), "--runs", "20", "--out", out])).err).toContain("工作表“名次稳定性”“指标对名次的影响”");
  const state = readXlsx(readFileSync(out));
  expect("sheets" in state && state.sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(["名次稳定性", "指标对名次的影响"]));
  expect(dirname(out)).toBe(at);
});
