import { DISTRICT } from "../../src/samples/district";
import { DATA_ITEMS } from "../../src/samples/scheme/data-items";
import { UNITS } from "../../src/samples/units";

const rows = DISTRICT["数据填报"] ?? [];

test("the data have a realistic size", () => {
  expect(rows.length).toBeGreaterThanOrEqual(2000);
  expect(rows.length).toBeLessThanOrEqual(2800);
});

test("every row names a unit, an indicator and one of its data items, each once", () => {
  const units = new Set(UNITS.map((row) => row["单位名称"]));
  for (const row of rows) {
    expect(units).toContain(row["单位名称"]);
    expect(DATA_ITEMS[String(row["指标编号"])] ?? []).toContain(row["数据项"]);
  }
  const keys = rows.map((row) => `${row["单位名称"]} ${row["指标编号"]} ${row["数据项"]}`);
  expect(new Set(keys).size).toBe(keys.length);
});

test("a unit that has data on an indicator has a row for each of its data items", () => {
  const units = [...new Set(rows.map((row) => `${row["单位名称"]} ${row["指标编号"]}`))];
  for (const key of units) {
    const [unit, id] = key.split(" ");
    const own = rows.filter((row) => row["单位名称"] === unit && row["指标编号"] === id);
    expect(own.map((row) => row["数据项"])).toEqual(DATA_ITEMS[id ?? ""]);
  }
});

test("no part is larger than its whole, reported or verified", () => {
  for (const row of rows.filter((each) => each["基数"] !== null)) expect(Number(row["填报值"])).toBeLessThanOrEqual(Number(row["基数"]));
  for (const row of rows.filter((each) => each["核验基数"] !== null)) expect(Number(row["核验值"])).toBeLessThanOrEqual(Number(row["核验基数"]));
});

test("no count is negative, and no unit lost more reviews than it had", () => {
  for (const row of rows) for (const column of ["填报值", "基数", "核验值"]) if (typeof row[column] === "number") expect(row[column]).toBeGreaterThanOrEqual(0);
  const of = (indicator: string, column: string, unit: unknown): number =>
    rows.filter((row) => row["指标编号"] === indicator && row["单位名称"] === unit).reduce((sum, row) => sum + Number(row[column]), 0);
  for (const unit of UNITS.map((row) => row["单位名称"])) expect(of("Z3-04", "填报值", unit)).toBeLessThanOrEqual(of("Z3-05", "基数", unit));
});

test("what was verified differs from what was reported, and says why", () => {
  const verified = rows.filter((row) => row["核验值"] !== null);
  expect(verified.length).toBeGreaterThanOrEqual(8);
  for (const row of verified) {
    expect(row["核验值"]).not.toBe(row["填报值"]);
    expect(row["理由"]).not.toBe("");
  }
});

test("all three states occur beside zero: not reported, no such duty, no business", () => {
  expect(rows.filter((row) => row["填报值"] === null).map((row) => `${row["单位名称"]} ${row["指标编号"]}`)).toEqual([
    "区商务局 Z1-05", "晴川街道 Z4-10", "晴川街道 Z6-07", "启明产业园区 Z7-03",
  ]);
  expect(rows.filter((row) => row["填报值"] === "不涉及").length).toBeGreaterThan(10);
  expect(rows.filter((row) => row["基数"] === 0).length).toBeGreaterThan(30);
  expect(rows.filter((row) => row["填报值"] === 0).length).toBeGreaterThan(300);
});

test("the tables are plain data, the same after a round trip", () => {
  expect(JSON.parse(JSON.stringify(DISTRICT))).toEqual(DISTRICT);
});
