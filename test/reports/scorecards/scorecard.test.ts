import { rowHeight } from "../../../src/excel/pages/page-heights";
import { scorecards } from "../../../src/reports/scorecards/scorecard";
import { scorecardPage } from "../../../src/services/scorecard-page";
import { writeScorecards } from "../../../src/services/write-scorecards";
import { openExcel } from "../../../src/simulator/open-excel";
import { DISTRICT } from "../../../src/samples/district";
import { inputOf } from "../sample-report";

const input = inputOf(), { result } = input, card = scorecards(input);
const at = (name: string) => result.scheme.departments.findIndex((department) => department.name === name);

test("a card states the unit's total and places beside its group's mean and best", () => {
  expect(Object.fromEntries(card(at("区司法局")).standing)).toMatchObject({ 总分: "99.97", 等次: "优秀", 总排名: "2 / 44", 组内名次: "1 / 12", 本组平均: "88.56", 本组最高: "99.97", 名次区间: "未测算" });
});

test("its losses are those of the ledger, the costliest first, with clause and working", () => {
  result.scheme.departments.forEach((_, d) => {
    const { losses } = card(d), lost = losses.map((row) => Number(row.lost));
    expect([...lost].sort((a, b) => b - a)).toEqual(lost);
    for (const { working } of losses) expect(working).not.toBe("");
    const base = result.ledger(d).filter((line) => result.scheme.indicators[line.indicator]?.category === "base").reduce((sum, line) => sum + line.lost, 0) / 10_000;
    expect(lost.reduce((sum, each) => sum + each, 0)).toBeCloseTo(base, 1);
  });
});

test("what an item would gain is its loss converted like the total", () => {
  const unit = at("区纪委监委"), [first] = card(unit).losses, full = result.departments[unit]!.full / 10_000;
  expect(Number(first?.gain)).toBeCloseTo((Number(first?.lost) / full) * 100, 2);
});

test("every page of the sample stays legible on one sheet of A4, and no loss goes unnamed", () => {
  result.scheme.departments.forEach((_, d) => {
    const page = scorecardPage(card(d)), words = page.rows.flatMap(({ cells }) => cells.map(({ text }) => text)).join("\n");
    expect(page.rows.reduce((sum, row) => sum + rowHeight(page, row), 0)).toBeLessThan(1080);
    for (const { name } of card(d).losses) expect(words).toContain(name);
    for (const { cells } of page.rows) expect(cells.reduce((sum, { columns }) => sum + columns, 0)).toBe(page.columns);
  });
});

test("all units in one go, with progress; a second run replaces the first; names that Excel forbids are mended; text stays text", async () => {
  const own = inputOf({ ...DISTRICT, 单位名录: (DISTRICT["单位名录"] ?? []).slice(0, 12).map((row, index) => (index === 0 ? { ...row, 单位名称: "=1+1[甲]/乙", 简称: "=甲" } : row)) });
  const excel = await openExcel({ client: "excel" }), told: string[] = [];
  const progress = (done: number, total: number) => void told.push(`${done}/${total}`);
  const write = () => excel.Excel.run((context) => writeScorecards(context, own, { progress }));
  const names = await write();
  expect(names).toHaveLength(own.result.scheme.departments.length);
  expect(told).toEqual(["0/12", "8/12", "12/12"]);
  expect(await write()).toEqual(names);
  expect(excel.state.sheets.map(({ name }) => name).filter((name) => name.startsWith("成绩单-"))).toEqual(names);
  expect(names[0]).toBe("成绩单-=1+1 甲  乙");
  const values = await excel.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(names[0] ?? "").getRange("A2").load("values,formulas");
    await context.sync();
    return [range.values[0]?.[0], range.formulas[0]?.[0]];
  });
  expect(values).toEqual(["=1+1[甲]/乙", "=1+1[甲]/乙"]);
  await excel.close();
}, 60_000);
