import { compile } from "../../src/compiler/compile";
import { DATA_ITEMS } from "../../src/samples/scheme/data-items";
import { AREAS } from "../../src/samples/scheme/indicators";
import { SETTINGS } from "../../src/samples/settings";

const CATEGORIES = { 加分: "bonus", 扣分: "penalty", 否决: "veto" } as const;
const indicators = AREAS.flatMap((area) => area.indicators);
const read = ({ clause, points, category }: (typeof indicators)[number]) => compile(clause, { points, category: category ? CATEGORIES[category] : "base" });

test.each(indicators)("$id is read, with the data items that the data name: $clause", (indicator) => {
  const { rule, problems } = read(indicator);
  expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(rule?.measures.map(({ label }) => label)).toEqual(DATA_ITEMS[indicator.id]);
});

test("exactly one clause leaves its points to a reviewer", () => {
  expect(indicators.filter((indicator) => read(indicator).status === "judgement").map(({ id }) => id)).toEqual(["Z4-10"]);
});

test("采用读法 settles clauses that have the reading it names", () => {
  const rows = SETTINGS.filter((row) => String(row["设置项"]).startsWith("采用读法:"));
  expect(rows.length).toBeGreaterThan(0);
  for (const row of rows) {
    const indicator = indicators.find(({ id }) => row["设置项"] === `采用读法:${id}`);
    expect(indicator && read(indicator).alternatives.map(({ id }) => id)).toContain(row["值"]);
  }
});
