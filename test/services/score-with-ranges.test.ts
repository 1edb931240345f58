import { tablesFromData } from "../../src/excel/tables/tables-from-data";
import { inspectTables } from "../../src/services/inspect-tables";
import { scoreWorkbook } from "../../src/services/score-workbook";
import { called, folder, saved } from "../workbench/called";
import { openWorkbook } from "./open-workbook";
import { smallDistrict } from "./small-district";
import { plant, verify } from "./verify/scored-sample";
import { readFileSync } from "node:fs";
import { join } from "node:path";

const DATA = smallDistrict(9);
const verdicts = async () => {
  const { units } = (await inspectTables(tablesFromData(DATA), { kind: "firm" })).json as { readonly units: readonly { readonly name: string; readonly verdict: string }[] };
  return Object.fromEntries(units.map(({ name, verdict }) => [name, verdict]));
};

test("单位排名 says how firm each place is when asked, verify replays it, and the next plain scoring takes it back", async () => {
  const opened = await openWorkbook(DATA);
  const column = async () => {
    const [header = [], ...rows] = await opened.cells("单位排名"), at = header.indexOf("名次区间");
    return Object.fromEntries(rows.map((row) => [row[header.indexOf("单位名称")], at < 0 ? null : row[at]]));
  };
  expect((await opened.score()).written).toBe("written");
  expect(Object.values(await column())).toEqual(DATA["单位名录"]!.map(() => null));
  const { written, ranges } = await opened.run((context) => scoreWorkbook(context, { now: "2026-01-02 03:05", ranges: "with" }));
  expect([written, ranges?.method]).toEqual(["written", expect.stringContaining("试算10000次") as unknown]);
  expect(await column()).toEqual(await verdicts());
  expect((await verify(opened)).differences).toEqual([]);
  await plant(opened, { table: "单位排名", row: { 单位名称: "第2局" }, column: "名次区间" }, "稳定第1名");
  expect((await verify(opened)).differences.map(({ unit, column: name, stated, cause }) => [unit, name, stated, cause])).toEqual([["第2局", "名次区间", "稳定第1名", "typed-over"]]);
  await opened.score("2026-01-03 03:04");
  expect(Object.values(await column())).toEqual(DATA["单位名录"]!.map(() => ""));
});

test("fazhi score --ranges: in the table, in JSON, and in the file", async () => {
  const path = saved(DATA), json = join(folder(), "r.json"), out = join(folder(), "out.xlsx"), expected = await verdicts();
  const { code, out: printed } = await called(["score", path, "--ranges", "--json", json, "--out", out]);
  expect(code).toBe(0);
  expect(printed).toContain("名次区间");
  const { departments, rankRanges } = JSON.parse(readFileSync(json, "utf8")) as { readonly rankRanges: string; readonly departments: readonly { readonly name: string; readonly rankRange: { readonly words: string } }[] };
  expect(rankRanges).toContain("种子1");
  expect(Object.fromEntries(departments.map(({ name, rankRange }) => [name, rankRange.words]))).toEqual(expected);
  expect((await called(["verify", out])).code).toBe(0);
  expect((await called(["score", path])).out).not.toContain("名次区间");
});
