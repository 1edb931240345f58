import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ReportTable } from "../../../src/reports/report-table";
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

test.each([
  [[], "请指定要生成的内容"],
  [["--out", "报告.doc"], "--out 应为 .docx 文件"],
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
