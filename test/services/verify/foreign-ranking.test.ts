import type { RankingField } from "../../../src/excel/read-ranking";
import type { TableData } from "../../../src/assessment/tables";
import { scoreTables } from "../../../src/services/score-tables";
import { verifyWorkbook } from "../../../src/services/verify-workbook";
import { openWorkbook, type OpenedWorkbook } from "../open-workbook";
import { smallDistrict } from "../small-district";
import { verify } from "./scored-sample";

const DATA: TableData = smallDistrict(9);
const RESULT = scoreTables(DATA).result!;
type Row = (string | number)[];

/** The true ranking as an office prints it. */
const printed = (): Row[] => RESULT.scheme.departments
  .map(({ name, group }, index): Row => [RESULT.departments[index]!.rank!, name, group, RESULT.departments[index]!.total / 10_000])
  .sort((a, b) => Number(a[0]) - Number(b[0]));

async function withSheet(rows: readonly Row[], at = "A1"): Promise<OpenedWorkbook> {
  const opened = await openWorkbook(DATA);
  const width = Math.max(...rows.map((row) => row.length));
  await opened.run(async (context) => {
    const sheet = context.workbook.worksheets.add("通报");
    sheet.getRange(at).getResizedRange(rows.length - 1, width - 1).values = rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => "")]);
    await context.sync();
  });
  return opened;
}

const pointed = (at = "通报", mapped: readonly (readonly [RankingField, string])[] = []) => ({ at, mapped: new Map(mapped) });
const told = ({ differences }: Awaited<ReturnType<typeof verify>>) => differences.map(({ where, unit, column, stated, recomputed, cause }) => [where?.cell, unit, column, stated, recomputed, cause]);

test("a ranking that is right has no difference: headers of its own, a title above, marks in words", async () => {
  const rows = printed().map(([rank, name, group, total]): Row => [`第${String(rank)}名`, name!, group!, `${String(total)}分`]);
  const opened = await withSheet([["二〇二六年度考评结果通报"], ["排名", "被考评单位", "类别", "得分(分)"], ...rows], "B2");
  const found = await verify(opened, pointed());
  expect([found.differences, found.basis, found.tables]).toEqual([[], "all", [{ name: "通报", cells: 27, differences: 0 }]]);
});

test("a total off, the ranks with it, a wrong group, a stranger, a unit twice", async () => {
  const rows = printed();
  const spoilt: Row[] = [...rows.map((row): Row => [...row]), [10, "第99局", "甲组", 50], [11, rows[0]![1]!, "甲组", 50]];
  spoilt[4]![3] = Number(spoilt[4]![3]) - 0.013;
  spoilt[2]![2] = spoilt[2]![2] === "甲组" ? "乙组" : "甲组";
  const found = told(await verify(await withSheet([["名次", "单位", "组别", "总分"], ...spoilt]), pointed("通报!A1:D12")));
  expect(found.map(([cell, , column, , , cause]) => [cell, column, cause])).toEqual([
    ["B11", "单位名称", "unknown-row"], ["B12", "单位名称", "unknown-row"], ["C4", "组别", "wrong-group"], ["D6", "总分", "unexplained"],
  ]);
});

test("two blocks side by side, as circulars print them; the columns named by letter", async () => {
  const rows = printed(), left = rows.slice(0, 5), right = rows.slice(5);
  const blocks = left.map((row, index): Row => [row[1]!, row[3]!, row[0]!, ...(right[index] ? [right[index][1]!, right[index][3]!, right[index][0]!] : ["", "", ""])]);
  blocks[1]![5] = 99;
  const opened = await withSheet([["单位", "得分", "排名", "单位", "得分", "排名"], ...blocks]);
  expect(told(await verify(opened, pointed()))).toEqual([["F3", rows[6]![1], "名次", "99", String(rows[6]![0]), expect.stringMatching(/wrong-rank|tie-rank/)]]);
  const odd = await withSheet([["甲", "乙", "丙"], ...rows.map((row): Row => [row[1]!, row[3]!, row[0]!])]);
  expect((await verify(odd, pointed("通报", [["单位名称", "A"], ["总分", "B"], ["名次", "C"]]))).differences).toEqual([]);
  expect((await verify(odd, pointed())).tables).toEqual([]);
});

test("ranks within the group, or among those that are listed, are told from ranks of all", async () => {
  const groups = RESULT.scheme.departments.map(({ name, group }, index): Row => [RESULT.departments[index]!.groupRank!, name, group, RESULT.departments[index]!.total / 10_000]);
  const within = await verify(await withSheet([["名次", "单位", "组别", "总分"], ...groups]), pointed());
  expect([within.differences, within.basis]).toEqual([[], "group"]);
});

test("sums, roundings and other settings are named as what they are", async () => {
  const found = await verify(await withSheet([["单位", "基础分", "加分", "扣分", "总分"], ...RESULT.scheme.departments.map(({ name }, index): Row => {
    const { base, total } = RESULT.departments[index]!;
    return [name, base / 10_000, 0, 0, index === 2 ? base / 10_000 + 1 : Math.floor(total / 1_000) / 10];
  })]), pointed());
  expect(new Set(found.differences.map(({ cause }) => cause))).toEqual(new Set(["sum"]));
  const cut = await verify(await withSheet([["单位", "总分"], ...RESULT.scheme.departments.map(({ name }, index): Row => [name, Math.floor(RESULT.departments[index]!.total / 1_000) / 10])]), pointed());
  expect(cut.differences.length).toBeGreaterThan(0);
  expect(new Set(cut.differences.map(({ cause }) => cause))).toEqual(new Set(["rounding"]));
  const full = scoreTables({ ...DATA, 考评设置: [...DATA["考评设置"]!, { 设置项: "不适用处理", 值: "得满分" }] }).result!;
  const other = await verify(await withSheet([["单位", "总分"], ...RESULT.scheme.departments.map(({ name }, index): Row => [name, full.departments[index]!.total / 10_000])]), pointed());
  expect(other.differences.map(({ cause, why }) => [cause, why])).toEqual(other.differences.map(() => ["method", expect.stringMatching(/^不适用处理为“得满分”时即为该值（不同的\d+个数中有\d+个由此得出）/) as unknown]));
  expect(other.differences.length).toBeGreaterThan(0);
});

test("what is not there is said", async () => {
  const { run } = await withSheet([["单位", "总分"]]);
  expect(await run((context) => verifyWorkbook(context, pointed("没有这张表")))).toBe("no-such-place");
});
