import { DISTRICT } from "../../src/samples/district";
import { DATA_ITEMS } from "../../src/samples/scheme/data-items";
import { isPrinted } from "../../src/samples/yearly/figure";
import { FIGURE_AREAS } from "../../src/samples/yearly/yearly";

/** Published figure, its indicator, which of its data items, and the column whose sum it is. */
const TABLE: readonly (readonly [figure: number, indicator: string, item: number, column: "填报值" | "基数"])[] = [
  [3, "Z1-06", 0, "填报值"], [1, "Z1-06", 1, "填报值"], [3, "Z1-07", 0, "填报值"],
  [44, "Z2-03", 0, "填报值"], [96, "Z2-02", 0, "填报值"], [227, "Z2-04", 0, "填报值"],
  [22, "Z2-06", 0, "基数"], [1957, "Z2-06", 1, "基数"], [43, "Z2-06", 2, "基数"], [104, "Z2-06", 3, "基数"],
  [2530, "Z2-07", 0, "基数"], [12628, "Z2-07", 1, "基数"],
  [180, "Z3-02", 0, "填报值"], [260, "Z3-03", 0, "填报值"],
  [46, "Z3-05", 0, "基数"], [24, "Z3-05", 1, "基数"], [49, "Z3-06", 0, "填报值"], [70, "Z3-06", 0, "基数"],
  [5, "Z3-04", 0, "填报值"], [4, "Z3-04", 1, "填报值"], [120, "Z3-07", 0, "基数"], [120, "Z3-08", 0, "基数"],
  [6, "Z3-10", 0, "填报值"], [11, "Z3-10", 1, "填报值"], [11, "Z3-12", 0, "填报值"], [140, "Z3-12", 1, "填报值"],
  [629, "Z3-11", 0, "填报值"], [32740, "Z3-13", 0, "基数"], [370, "Z3-13", 1, "基数"], [2, "Z3-15", 0, "填报值"],
  [69754, "Z3-16", 0, "基数"], [1106, "Z3-17", 0, "填报值"], [151879, "Z3-17", 1, "填报值"],
  [31, "Z3-18", 0, "基数"], [12, "Z3-18", 1, "基数"],
  [2, "Z4-02", 0, "填报值"], [34, "Z4-03", 0, "填报值"], [27, "Z4-04", 0, "填报值"], [16, "Z4-06", 0, "填报值"],
  [13, "Z4-08", 0, "填报值"], [79, "Z4-08", 1, "填报值"], [46, "Z4-09", 0, "填报值"],
  [275, "Z5-01", 0, "基数"], [580, "Z5-02", 0, "基数"], [2497, "Z5-03", 0, "基数"], [2604, "Z5-04", 0, "基数"],
  [4, "Z5-05", 0, "填报值"], [2604, "Z5-05", 1, "基数"], [1654, "Z5-06", 0, "基数"],
  [2973, "Z6-02", 0, "填报值"], [6308.73, "Z6-03", 0, "填报值"], [6308.73, "Z6-03", 0, "基数"], [47, "Z6-03", 1, "填报值"], [47, "Z6-03", 1, "基数"],
  [323, "Z6-04", 0, "基数"], [940, "Z6-04", 1, "填报值"], [0, "Z6-04", 2, "填报值"], [29263, "Z6-06", 0, "基数"],
  [147, "Z7-02", 0, "基数"], [3, "Z7-07", 0, "填报值"],
  [1, "J-02", 0, "填报值"], [4, "J-04", 0, "填报值"], [22, "J-04", 1, "填报值"], [3, "J-05", 0, "填报值"], [148, "J-05", 1, "填报值"],
];

const cellsOf = (indicator: string, item: number, column: string): readonly number[] => {
  const label = DATA_ITEMS[indicator]?.[item];
  const rows = (DISTRICT["数据填报"] ?? []).filter((row) => row["指标编号"] === indicator && row["数据项"] === label);
  return rows.map((row) => row[column]).filter((cell) => cell !== "不涉及").map(Number);
};

/** Sums in hundredths, so that money adds up exactly. */
const sumOf = (cells: readonly number[]): number => cells.reduce((sum, cell) => sum + Math.round(cell * 100), 0) / 100;

test.each(TABLE)("the units' data add up to %s (%s, item %s, %s)", (figure, indicator, item, column) => {
  const cells = cellsOf(indicator, item, column);
  expect(cells.length).toBeGreaterThan(0);
  expect(sumOf(cells)).toBe(figure);
});

test("every figure that 年度数据 calls a sum is in the table above", () => {
  const known = new Set(TABLE.map(([figure, indicator, item, column]) => `${figure} ${indicator} ${item} ${column}`));
  const stated = FIGURE_AREAS.flatMap(({ figures }) => figures).filter(isPrinted).flatMap(({ value, split }) => (split ? [`${value} ${split.indicator} ${split.item} ${split.column}`] : []));
  expect(stated.filter((figure) => !known.has(figure))).toEqual([]);
  expect(stated.length).toBeGreaterThanOrEqual(55);
});

test("“近13万份” of leaflets is a little under 130,000", () => {
  const sum = sumOf(cellsOf("Z4-05", 0, "填报值"));
  expect(sum).toBeGreaterThan(125_000);
  expect(sum).toBeLessThan(130_000);
});

test("the callers' satisfaction is reported as 100% everywhere, as published, and some of it was verified lower", () => {
  const rows = (DISTRICT["数据填报"] ?? []).filter((row) => row["数据项"] === DATA_ITEMS["Z6-06"]?.[1]);
  expect(rows).toHaveLength(44);
  for (const row of rows) expect(row["填报值"]).toBe(row["基数"]);
  expect(rows.filter((row) => row["核验值"] !== null).length).toBe(4);
});
