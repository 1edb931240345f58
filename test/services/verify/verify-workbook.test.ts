import type { Cause } from "../../../src/assessment/difference";
import type { OpenedWorkbook } from "../open-workbook";
import { plant, scoredSample, verify, type Cell } from "./scored-sample";

const rank = (unit: string, column: string): Cell => ({ table: "单位排名", row: { 单位名称: unit }, column });
const item = (unit: string, column: string): Cell => ({ table: "指标得分", row: { 单位名称: unit }, column });
const add = (by: number) => (before: string | number | boolean) => Math.round((Number(before) + by) * 10_000) / 10_000;

test("a file that nobody touched since it was scored has no difference", async () => {
  const { differences, missing, tables, origin } = await verify(await scoredSample());
  expect([differences, missing]).toEqual([[], []]);
  expect(tables.map(({ name }) => name)).toEqual(["单位排名", "指标得分", "失分明细", "图表"]);
  expect(tables.every(({ cells }) => cells > 300)).toBe(true);
  expect(origin).toMatchObject({ inputs: "same", results: "same", program: "same", changedTables: [], changedSettings: [] });
});

interface Planted {
  readonly name: string;
  readonly spoil: (opened: OpenedWorkbook) => Promise<void>;
  /** All differences there are: cell, stated, recomputed, cause. */
  readonly found: readonly (readonly [unit: string, column: string, stated: string, recomputed: string, cause: Cause])[];
}

/** What one cell typed over gives: exactly one difference. */
const PLANTED: readonly Planted[] = [
  { name: "a total in the third decimal", spoil: (o) => plant(o, rank("区民政局", "总分"), add(0.003)), found: [["区民政局", "总分", "93.813", "93.81", "typed-over"]] },
  { name: "a total by half a point", spoil: (o) => plant(o, rank("区司法局", "总分"), add(0.57)), found: [["区司法局", "总分", "100.54", "99.97", "typed-over"]] },
  { name: "a total stored as text", spoil: (o) => plant(o, rank("区司法局", "总分"), "'99.97"), found: [["区司法局", "总分", "99.97", "99.97", "typed-over"]] },
  { name: "an item's score", spoil: (o) => plant(o, item("区民政局", "Z1-05"), 0.43), found: [["区民政局", "Z1-05 领导干部法治培训", "0.43", "1.50", "typed-over"]] },
  { name: "an item's score in place of 不涉及", spoil: (o) => plant(o, item("区委政法委", "Z3-04"), 1.37), found: [["区委政法委", "Z3-04 行政复议纠错", "1.37", "不涉及", "typed-over"]] },
  { name: "a base score", spoil: (o) => plant(o, rank("区教育局", "基础分"), add(0.41)), found: [["区教育局", "基础分", "88.19", "87.78", "typed-over"]] },
  { name: "a bonus", spoil: (o) => plant(o, rank("区教育局", "加分"), 1.5), found: [["区教育局", "加分", "1.50", "0.50", "typed-over"]] },
  { name: "a subtotal, which then is no sum of its items", spoil: (o) => plant(o, item("区民政局", "加分 小计"), 2.22), found: [["区民政局", "加分 小计", "2.22", "0.00", "typed-over"]] },
  { name: "a rank", spoil: (o) => plant(o, rank("区民政局", "名次"), 9), found: [["区民政局", "名次", "9", "12", "typed-over"]] },
  { name: "a rank in the group", spoil: (o) => plant(o, rank("区民政局", "组内名次"), 7), found: [["区民政局", "组内名次", "7", "3", "typed-over"]] },
  { name: "a grade", spoil: (o) => plant(o, rank("区教育局", "等次"), "优秀"), found: [["区教育局", "等次", "优秀", "良好", "typed-over"]] },
  { name: "a total cut off instead of rounded to one decimal", spoil: (o) => plant(o, rank("区统计局", "总分"), 88.6), found: [["区统计局", "总分", "88.6", "88.66", "rounding"]].map(([a, b, , d, e]) => [a, b, "88.60", d, e]) as unknown as Planted["found"] },
  { name: "a total rounded to one decimal", spoil: (o) => plant(o, rank("区统计局", "总分"), 88.7), found: [["区统计局", "总分", "88.70", "88.66", "rounding"]] },
  { name: "two swapped ranks of units that tie", spoil: async (o) => { await plant(o, rank("区委政法委", "名次"), 6); await plant(o, rank("区市场监管局", "名次"), 5); }, found: [["区委政法委", "名次", "6", "5", "tie-rank"], ["区市场监管局", "名次", "5", "6", "tie-rank"]] },
  { name: "a tie that is numbered on", spoil: (o) => plant(o, rank("区委办公室", "名次"), 25), found: [["区委办公室", "名次", "25", "24", "tie-rank"]] },
  { name: "the place behind a tie, without the gap", spoil: (o) => plant(o, rank("区人力资源社会保障局", "名次"), 25), found: [["区人力资源社会保障局", "名次", "25", "26", "tie-rank"]] },
  { name: "a group", spoil: (o) => plant(o, rank("区委政法委", "组别"), "街道"), found: [["区委政法委", "组别", "街道", "党委机关", "wrong-group"]] },
  { name: "a group in the table of scores", spoil: (o) => plant(o, item("区统计局", "组别"), "园区"), found: [["区统计局", "组别", "园区", "综合部门", "wrong-group"]] },
  { name: "points of a line of the ledger", spoil: (o) => plant(o, { table: "失分明细", row: { 单位名称: "区民政局", 指标编号: "Z1-05" }, column: "失分" }, 0.9), found: [["区民政局", "Z1-05 失分", "0.90", "0.50", "typed-over"]] },
];

test.each(PLANTED)("typed over: $name", async ({ spoil, found }) => {
  const opened = await scoredSample();
  await spoil(opened);
  const { differences, origin } = await verify(opened);
  expect(differences.map(({ unit, column, stated, recomputed, cause }) => [unit, column, stated, recomputed, cause])).toEqual(found);
  expect(origin).toMatchObject({ inputs: "same", results: "same" });
});

/** What changes elsewhere moves many cells; the cause of all of them is the change. */
const CHANGED: readonly { readonly name: string; readonly cell: Cell; readonly to: Parameters<typeof plant>[2]; readonly cause: Cause; readonly table: string }[] = [
  { name: "a reported figure", cell: { table: "数据填报", row: { 单位名称: "区民政局", 指标编号: "Z1-05" }, column: "填报值" }, to: add(-3), cause: "data-changed", table: "数据填报" },
  { name: "a unit's group", cell: { table: "单位名录", row: { 单位名称: "区统计局" }, column: "组别" }, to: "园区", cause: "data-changed", table: "单位名录" },
  { name: "a clause", cell: { table: "考评细则", row: { 指标编号: "Z1-05" }, column: "评分标准" }, to: (before) => String(before).replace("扣0.1分", "扣0.2分"), cause: "rule-changed", table: "考评细则" },
  { name: "full marks", cell: { table: "考评细则", row: { 指标编号: "Z1-01" }, column: "分值" }, to: 7, cause: "rule-changed", table: "考评细则" },
  { name: "decimals", cell: { table: "考评设置", row: { 设置项: "保留小数" }, column: "值" }, to: 1, cause: "settings-changed", table: "考评设置" },
  { name: "how ties are numbered", cell: { table: "考评设置", row: { 设置项: "同分名次" }, column: "值" }, to: "并列不占位", cause: "settings-changed", table: "考评设置" },
];

test.each(CHANGED)("changed after the scoring: $name", async ({ cell, to, cause, table }) => {
  const opened = await scoredSample();
  await plant(opened, cell, to);
  const { differences, origin } = await verify(opened);
  expect(differences.length).toBeGreaterThan(0);
  expect([...new Set(differences.map((each) => each.cause))]).toEqual([cause]);
  // Only the table that changed is named: a unit that moves to another group leaves the list of duties as it was.
  expect(origin).toMatchObject({ inputs: "changed", changedTables: [table] });
});

test("a changed figure does not hide a total that was typed over", async () => {
  const opened = await scoredSample();
  await plant(opened, { table: "数据填报", row: { 单位名称: "区民政局", 指标编号: "Z1-05" }, column: "填报值" }, add(-3));
  await plant(opened, rank("区司法局", "总分"), add(0.003));
  const { differences } = await verify(opened);
  expect(differences.filter(({ cause }) => cause === "typed-over").map(({ unit, column, stated }) => [unit, column, stated])).toEqual([["区司法局", "总分", "99.973"]]);
});

test("ranks and grades that follow from a total that was typed over have its cause", async () => {
  const opened = await scoredSample();
  await plant(opened, rank("区民政局", "总分"), 94.21);
  await plant(opened, rank("区民政局", "名次"), 12);
  await plant(opened, rank("区教育局", "总分"), 88.97);
  await plant(opened, rank("区教育局", "名次"), 27);
  await plant(opened, rank("区统计局", "名次"), 28);
  await plant(opened, rank("区信访局", "名次"), 29);
  const { differences } = await verify(opened);
  expect(differences.map(({ unit, column, cause, why }) => [unit, column, cause, why.startsWith("随")])).toEqual([
    ["区民政局", "总分", "typed-over", false], ["区教育局", "总分", "typed-over", false],
    ["区统计局", "名次", "typed-over", true], ["区教育局", "名次", "typed-over", true], ["区信访局", "名次", "typed-over", true],
  ]);
});

/** A cell by its address, as a person types into it. */
const type = async ({ run }: OpenedWorkbook, sheet: string, cell: string, value: string | number) => run(async (context) => {
  context.workbook.worksheets.getItem(sheet).getRange(cell).values = [[value]];
  await context.sync();
});

test("the line of full marks and the figures behind the charts are compared too", async () => {
  const marks = await scoredSample();
  await type(marks, "指标得分", "D4", 9);
  const [found, ...none] = (await verify(marks)).differences;
  expect([found!.where, found!.stated, found!.cause, none]).toEqual([{ sheet: "指标得分", cell: "D4" }, "9.00", "typed-over", []]);
  expect(found!.column).toMatch(/ 满分$/);
  const charts = await scoredSample();
  await type(charts, "图表", "AF6", 12.34);
  await type(charts, "图表", "AE300", "混入");
  expect((await verify(charts)).differences.map(({ where, stated, cause }) => [where, stated, cause])).toEqual([
    [{ sheet: "图表", cell: "AF6" }, "12.34", "typed-over"], [{ sheet: "图表", cell: "AE300" }, "混入", "typed-over"],
  ]);
  // Another unit to profile takes effect with the next scoring: the figures are still those of the one that was drawn.
  const other = await scoredSample();
  await type(other, "图表", "AF2", "区统计局");
  expect((await verify(other)).differences).toEqual([]);
});
