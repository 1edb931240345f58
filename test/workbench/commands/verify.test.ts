import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { readXlsx } from "../../../src/simulator/package/read-xlsx";
import { writeXlsx } from "../../../src/simulator/package/write-xlsx";
import { openState } from "../../services/open-workbook";
import { smallDistrict } from "../../services/small-district";
import { called, folder, saved } from "../called";

async function scored(): Promise<string> {
  const path = join(folder(), "评分.xlsx");
  expect((await called(["score", saved(smallDistrict(6)), "--out", path, "--partial", "--by", "李四"])).code).toBe(0);
  return path;
}

/** The same file with other cells. */
async function edited(path: string, cells: Readonly<Record<string, string | number>>): Promise<string> {
  const state = readXlsx(readFileSync(path));
  if (!("sheets" in state)) throw new Error("the file does not open");
  const { run } = await openState(state);
  await run(async (context) => {
    for (const [address, value] of Object.entries(cells)) {
      const [sheet = "", cell = ""] = address.split("!"), found = context.workbook.worksheets.getItemOrNullObject(sheet);
      await context.sync();
      (found.isNullObject ? context.workbook.worksheets.add(sheet) : found).getRange(cell).values = [[value]];
    }
    await context.sync();
  });
  const other = join(dirname(path), "改动.xlsx");
  writeFileSync(other, writeXlsx(state));
  return other;
}

test("verify: a clean file agrees, with exit code 0, and says where its result came from", async () => {
  const path = await scored(), before = readFileSync(path);
  const { code, out, err } = await called(["verify", path]);
  expect([code, err]).toEqual([0, ""]);
  expect(out).toMatch(/^核对一致：单位排名、指标得分、失分明细、图表共 \d+ 格，与重新计算的结果相同\n末次评分 2026-01-02 03:04，李四，方案版本 —，程序 0\.1\.0；输入与当时相同，结果摘要一致\n/);
  expect(readFileSync(path).equals(before)).toBe(true);
});

test("verify: a difference with its cell, cause and grounds; exit code 1; --json to a file or to standard output; --out adds a sheet to a copy", async () => {
  const path = await edited(await scored(), { "单位排名!H4": 91.234 }), at = (name: string) => join(dirname(path), name);
  const { code, out, err } = await called(["verify", path, "--out", at("核对.xlsx"), "--json", at("核对.json")]);
  expect(code).toBe(1);
  expect(out).toContain("有 1 处差异");
  expect(out).toMatch(/单位排名!H4 .* 手工改动/);
  expect(err).toContain("的工作表“核对结果”");
  const json = JSON.parse(readFileSync(at("核对.json"), "utf8")) as { agrees: boolean; differences: readonly object[] };
  expect(json).toMatchObject({ agrees: false, differences: [{ sheet: "单位排名", cell: "H4", stated: "91.234", cause: "typed-over", causeWords: "手工改动" }] });
  expect(JSON.parse((await called(["verify", path, "--json"])).out)).toEqual(json);
  const state = readXlsx(readFileSync(at("核对.xlsx")));
  expect("sheets" in state && state.sheets.map(({ name }) => name)).toContain("核对结果");
});

test("verify --table: a ranking from elsewhere, also in another file", async () => {
  const path = await scored();
  const ranking = await edited(path, { "通报!A1": "单位", "通报!B1": "分数", "通报!A2": "第1局", "通报!B2": 1 });
  const { code, out } = await called(["verify", path, "--table", "通报", "--in", ranking, "--json"]);
  expect(code).toBe(1);
  expect(JSON.parse(out)).toMatchObject({ rankBasis: "all", differences: [{ sheet: "通报", cell: "B2", unit: "第1局", stated: "1.00", cause: "unexplained" }] });
  const lost = await called(["verify", path, "--table", "没有"]);
  expect([lost.code, lost.out]).toEqual([1, "找不到“没有”。请写表格名、工作表名或区域，如 通报!A3:D48。\n"]);
});

test("verify: wrong calls are told how to call it", async () => {
  const path = await scored();
  expect((await called(["verify", path, "--map", "总分=C"])).code).toBe(2);
  expect((await called(["verify", path, "--table", "通报", "--map", "均分=C"])).err).toContain("“均分=C”不能识别");
  expect((await called(["verify", saved(smallDistrict(3))])).err).toContain("不是工作簿");
  expect((await called(["verify", path, "--out", path])).code).toBe(2);
});
