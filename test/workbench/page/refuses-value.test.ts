import type { Measure } from "../../../src/assessment/rule";
import { baseEntryOf, entryOf, type Entry } from "../../../src/excel/forms/requirement";
import { createWorkbookState } from "../../../src/simulator";
import { refusesValue } from "../../../src/workbench/page/validation/refuses-value";

/** What a person may type into a form's cell B2, whose base C2 holds this: the form's own rule, asked as the page asks it. */
function accepts(entry: Entry | null, base: number | string = ""): (text: string) => boolean {
  if (entry === null) throw new Error("no rule");
  const state = createWorkbookState(), [sheet] = state.sheets;
  if (!sheet) throw new Error("no sheet");
  if (base !== "") sheet.cells.set(1, 2, { value: base });
  const rule = entry.kind === "list" ? { list: { inCellDropDown: true, source: entry.words.join(",") } } : { custom: { formula: entry.formula.replaceAll("{V}", "B1").replaceAll("{B}", "C1") } };
  sheet.validations.push({ area: { row: 0, column: 1, rows: 5, columns: 1 }, rule, ignoreBlanks: true });
  return (text) => refusesValue(state, { sheet, area: { row: 1, column: 1, rows: 1, columns: 1 } }, text).kind === "fits";
}

const measure = (part: Partial<Measure>): Measure => ({ label: "甲", type: "count", unit: "次", ...part });

test.each<[string, Measure, string, readonly string[], readonly string[]]>([
  ["a count", measure({}), "", ["0", "3", "不涉及", "无业务", "", "=2+1"], ["1.5", "-1", "三次", "也许", "3次/月"]],
  ["a count within bounds", measure({ min: 1, max: 5 }), "", ["1", "5"], ["0", "6"]],
  ["an amount", measure({ type: "amount", unit: "分", min: 0, max: 100 }), "", ["0", "89.6", "100", "不涉及"], ["100.5", "-0.1", "优"]],
  ["an amount that may be negative", measure({ type: "amount" }), "", ["-3.5", "0"], ["甲"]],
  ["a rank", measure({ type: "rank" }), "", ["1", "12"], ["0", "1.5", "第一"]],
  ["a rate alone", measure({ type: "rate", unit: "%" }), "", ["96.5", "96.5%", "0", "无业务", "不涉及", "4700"], ["-1", "全部"]],
  ["a rate over its base", measure({ type: "rate", unit: "%" }), "50", ["47", "50", "0", "不涉及"], ["51", "-1"]],
  ["yes or no", measure({ type: "yes-no", unit: "" }), "", ["是", "否", "不涉及"], ["有", "yes", "0"]],
  ["a choice", measure({ type: "choice", unit: "", options: ["好", "较好", "一般"] }), "", ["好", "一般", "不涉及"], ["差", "较"]],
])("%s", (_, given, base, good, bad) => {
  const fits = accepts(entryOf(given), base === "" ? "" : Number(base));
  expect(good.filter((text) => !fits(text))).toEqual([]);
  expect(bad.filter(fits)).toEqual([]);
});

test("only rates have a base, which is a number", () => {
  expect(baseEntryOf(measure({}))).toBeNull();
  const rule = baseEntryOf(measure({ type: "rate" }));
  expect(rule).toEqual({ kind: "formula", formula: "=AND(ISNUMBER({B}),{B}>=0)" });
});

test("options that a list cannot hold are not offered as one", () => {
  expect(entryOf(measure({ type: "choice", options: Array.from({ length: 60 }, (_, index) => `第${index}档很长的说明`) }))).toBeNull();
});
