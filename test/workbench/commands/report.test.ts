import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ReportTable } from "../../../src/reports/report-table";
import { isPackageFault } from "../../../src/simulator/package/package-fault";
import { readXlsx } from "../../../src/simulator/package/read-xlsx";
import { smallDistrict } from "../../services/small-district";
import { called, folder, saved } from "../called";

const tables = smallDistrict(4);

test("report --tables --json writes every table with its columns, rows, notes and source", async () => {
  const { out } = await called(["report", saved(tables), "--tables", "--json"]);
  const written = (JSON.parse(out) as { tables: ReportTable[] }).tables;
  expect(written.map(({ id }) => id)).toEqual(["ranking", "group-ranking-1", "group-ranking-2", "level1", "losses", "grades", "last-units", "duties"]);
  for (const { columns, rows, source } of written) {
    expect(source).toContain("计分时间2026-01-02 03:04");
    for (const row of rows) expect(row).toHaveLength(columns.length);
  }
});

test("report --tables prints them with unit, notes and source", async () => {
  const { out } = await called(["report", saved(tables), "--tables"]);
  expect(out).toMatch(/^总分排名表（单位：分）\n/);
  expect(out).toMatch(/来源：小区考评；计分时间2026-01-02 03:04；输入摘要[0-9a-f]{12}，结果摘要[0-9a-f]{12}。/);
});

test("report --out writes the annual report, --scorecards a file for each unit", async () => {
  const at = folder(), out = join(at, "报告.docx"), cards = join(at, "成绩单");
  const { err } = await called(["report", saved(tables), "--out", out, "--scorecards", cards]);
  expect(readFileSync(out).subarray(0, 2).toString()).toBe("PK");
  expect(readdirSync(cards).sort()).toEqual(["成绩单-第1局.xlsx", "成绩单-第2局.xlsx", "成绩单-第3局.xlsx", "成绩单-第4局.xlsx"]);
  expect(err).toContain("黄色标出的部分需由人填写");
  expect(err).toContain("4个单位的成绩单已写入");
}, 30_000);

test("report --out .xlsx writes every table on a sheet of its own, with native charts and rank ranges", async () => {
  const out = join(folder(), "报告用表.xlsx"), { err } = await called(["report", saved(tables), "--out", out, "--runs", "50", "--seed", "3"]);
  const book = readXlsx(readFileSync(out));
  if (isPackageFault(book)) throw new Error(JSON.stringify(book));
  expect(book.sheets.map(({ name }) => name)).toEqual(["总分排名表", "甲组总分排名表", "乙组总分排名表", "一级指标得分表", "失分分析表", "等次分布", "末位情况及原因", "责任落实情况"]);
  expect(book.sheets.map(({ charts }) => charts.length)).toEqual([1, 1, 1, 1, 1, 1, 0, 0]);
  expect(err).toContain("8张报告用表已写入");
}, 30_000);

test("report: rank ranges follow --runs and --seed and say so; --runs 0 leaves them out", async () => {
  const ranking = async (...more: readonly string[]) => (JSON.parse((await called(["report", saved(tables), "--tables", "--json", ...more])).out) as { tables: ReportTable[] }).tables[0]!;
  const ranged = await ranking("--runs", "50", "--seed", "3");
  expect(ranged).toEqual(await ranking("--runs", "50", "--seed", "3"));
  expect(ranged.notes.find((note) => note.startsWith("名次区间"))).toMatch(/试算50次（种子3）/);
  const at = ranged.columns.findIndex(({ name }) => name === "名次区间");
  for (const row of ranged.rows) expect(row[at]).toMatch(/^(稳定第\d+名|第\d+–\d+名|—)$/);
  expect((await ranking("--runs", "0")).columns.map(({ name }) => name)).not.toContain("名次区间");
}, 30_000);

test.each([
  [[], "请指定要生成的内容"],
  [["--out", "报告.doc"], "--out 应为 .docx"],
])("report %s is refused before anything is read", async (args, said) => {
  const { code, err } = await called(["report", saved(tables), ...args]);
  expect([code, err]).toEqual([2, expect.stringContaining(said)]);
});

test("report never overwrites its input", async () => {
  const input = saved(tables);
  const { code } = await called(["report", input, "--scorecards", input]);
  expect(code).toBe(2);
  expect(existsSync(input)).toBe(true);
});
