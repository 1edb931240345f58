import { rankingPlan } from "../../../src/excel/result/ranking-plan";
import { scorePlan } from "../../../src/excel/result/score-plan";
import { ledgerPlan } from "../../../src/excel/result/ledger-plan";
import { rowsOf } from "../../../src/functions/scheme/rows-of";
import type { TableRow } from "../../../src/assessment/tables";
import { scoreTables } from "../../../src/services/score-tables";
import { cells, soundDistrict } from "../given/district-cells";
import { openFunctions, type OpenedFunctions, shown } from "../given/custom-functions";

const district = soundDistrict();
const range = (table: string) => cells(district, table);
const five = () => ["单位名录", "考评细则", "数据填报", "责任清单", "考评设置"].map(range);
const result = scoreTables(district).result!;
let opened: OpenedFunctions;
beforeAll(async () => { opened = await openFunctions(); });
afterAll(() => opened.excel.close());
const call = (id: string, ...args: unknown[]) => shown(() => opened.functions[id]!(...args));

test("the sample is large enough to say something", () => {
  expect(district["考评细则"]!.length).toBeGreaterThan(40);
  expect(district["数据填报"]!.length).toBeGreaterThan(1000);
});

test("FZ.SCORES, FZ.RANKING and FZ.LEDGER give the tables that the pane writes", async () => {
  expect(await call("SCORES", ...five())).toEqual(rowsOf(scorePlan(result)));
  expect(await call("RANKING", ...five())).toEqual(rowsOf(rankingPlan(result)));
  const ledger = rowsOf(ledgerPlan(result));
  for (const name of ["区司法局", "区财政局", "青桐街道"]) {
    expect(await call("LEDGER", name, ...five())).toEqual([ledger[0], ...ledger.filter(([unit]) => unit === name)]);
  }
});

test("columns in another order, blank rows and a title above make no difference", async () => {
  const [units = [], rules = [], facts = [], ...rest] = five();
  const turned = facts.flatMap((row, index) => [...(index % 100 === 5 ? [row.map(() => "")] : []), [...row].reverse()]);
  const titled = [["考评细则(2020年度)", ...rules[0]!.slice(1).map(() => "")], ...rules, rules[0]!.map(() => "")];
  expect(await call("SCORES", units, titled, turned, ...rest)).toEqual(rowsOf(scorePlan(result)));
});

test("arguments are left as they were, and a change in them is seen", async () => {
  const given = five(), before = structuredClone(given);
  const first = await call("RANKING", ...given);
  expect(given).toEqual(before);
  const facts = given[2]!, value = facts[0]!.indexOf("填报值"), item = facts.findIndex((row, index) => index > 0 && row[value] === "否");
  facts[item]![value] = "是";
  expect(await call("SCORES", ...given)).not.toEqual(rowsOf(scorePlan(result)));
  facts[item]![value] = "否";
  expect(await call("RANKING", ...given)).toEqual(first);
});

/** One unit's rows of one indicator: what counts of them, beside the data item. */
function labelled(unit: unknown, id: unknown): unknown[][] {
  const rows = (district["数据填报"] ?? []).filter((row: TableRow) => row["单位名称"] === unit && row["指标编号"] === id);
  return rows.map((row) => (row["核验值"] === null ? [row["数据项"], row["填报值"], row["基数"]] : [row["数据项"], row["核验值"], row["核验基数"]]));
}

test("every cell of FZ.SCORES without a list of duties is what FZ.SCORE gives for it", async () => {
  const [header, ...rows] = (await call("SCORES", range("单位名录"), range("考评细则"), range("数据填报"), null, [["设置项", "值"], ["否决效果", "排名末位"]])) as (string | number)[][];
  const bases = district["考评细则"]!.filter((rule) => rule["类别"] === "基础" && rule["适用组别"] === "" && rule["不适用处理"] === "");
  const seen = { figures: 0, words: 0 };
  for (const rule of bases) {
    const column = header!.findIndex((name) => String(name).startsWith(`${String(rule["指标编号"])} `));
    for (const row of rows) {
      const facts = labelled(row[0], rule["指标编号"]);
      // A row without a data item speaks for all of them, which a range of one clause cannot say.
      if (facts.some(([label]) => label === "")) continue;
      const own = await call("SCORE", rule["评分标准"], rule["分值"], facts.length === 0 ? [] : [[["数据项", "填报值", "基数"], ...facts]]);
      const cell = row[column];
      if (typeof own === "number") seen.figures++;
      else seen.words++;
      const told = typeof own === "number" ? own : (own as { code: string; message: string });
      if (typeof told === "object" && told.message.includes("与其他单位比较")) continue;
      // What others scored on average (不涉及的按其他单位平均分计) is nothing that one clause can know.
      if (typeof told === "object" && told.message.startsWith("不涉及") && String(rule["评分标准"]).includes("其他单位的平均分")) continue;
      expect({ unit: row[0], id: rule["指标编号"], score: typeof told === "number" ? told : told.message.slice(0, String(cell).length) }).toEqual({ unit: row[0], id: rule["指标编号"], score: cell });
    }
  }
  expect(seen.figures).toBeGreaterThan(500);
  expect(seen.words).toBeGreaterThan(100);
});
