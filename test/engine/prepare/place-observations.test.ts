import type { Observation } from "../../../src/assessment/observation";
import { score } from "../../../src/engine/score";
import { department, indicator, observation, perCase, rule, scheme } from "../builders";

const TWO = rule({
  measures: [{ label: "受理 件数", type: "count", unit: "件" }, { label: "办结率", type: "rate", unit: "%" }],
  terms: [
    { kind: "per-unit", effect: "deduct", measure: 0, points: 0.5, per: 1, steps: "proportional", side: "above", span: [0, 2] },
    { kind: "per-unit", effect: "deduct", measure: 1, points: 0.1, per: 1, steps: "proportional", side: "below", target: { kind: "number", value: 100 }, span: [2, 4] },
  ],
});

function scored(...observations: readonly Observation[]) {
  const result = score(scheme({ departments: [department("D1")], indicators: [indicator("K1", TWO)], observations }));
  return { item: result.item(0, 0), codes: result.problems.map(({ code }) => code), messages: result.problems.map(({ message }) => message) };
}

test("items are matched by label, width and spaces apart", () => {
  expect(scored(observation("D1", "K1", 2, "受理件数"), observation("D1", "K1", 95, "办结 率")).item).toEqual({ state: "scored", score: 35_000, full: 50_000 });
});

test("不涉及 without an item speaks for all of them", () => {
  expect(scored(observation("D1", "K1", "不涉及")).item).toEqual({ state: "not-applicable", score: null, full: 50_000 });
});

test("an unknown item is reported with the closest label", () => {
  expect(scored(observation("D1", "K1", 2, "受理数"), observation("D1", "K1", 95, "办结率"))).toMatchObject({
    item: { state: "not-reported", score: 0 }, messages: ["指标K1没有数据项“受理数”，是否应为“受理 件数”；请更正，本行未计分"],
  });
});

test("a row without an item for an indicator with several is reported", () => {
  expect(scored(observation("D1", "K1", 2)).messages).toEqual(["指标K1有2个数据项（受理 件数、办结率），本行没有写明数据项；请补填，本行未计分"]);
});

test("a fact of the wrong type or out of bounds counts as not reported", () => {
  expect(scored(observation("D1", "K1", "多", "受理件数"), observation("D1", "K1", 101, "办结率"))).toMatchObject({
    item: { state: "not-reported", score: 0 },
    messages: ["指标K1“受理 件数”填报的是“多”，应填数字；更正前按未填报处理", "指标K1“办结率”填报的是101，不应大于100；更正前按未填报处理"],
  });
  expect(scored(observation("D1", "K1", -1, "受理件数"), observation("D1", "K1", 99, "办结率")).codes).toEqual(["below-bounds"]);
});

test("two rows for the same fact: neither counts, in either order", () => {
  const one = observation("D1", "K1", 2, "受理件数"), other = observation("D1", "K1", 3, "受理件数"), rate = observation("D1", "K1", 100, "办结率");
  for (const rows of [[one, other, rate], [other, one, rate]]) expect(scored(...rows)).toMatchObject({ item: { state: "not-reported", score: 0 }, codes: ["duplicate-observation"] });
});

test("an empty row beside a filled one is no conflict", () => {
  expect(scored(observation("D1", "K1", null, "受理件数"), observation("D1", "K1", 2, "受理件数"), observation("D1", "K1", 100, "办结率"))).toMatchObject({ item: { score: 40_000 }, codes: [] });
});

test("unknown units and indicators are reported where they stand", () => {
  const where = { sheet: "数据填报", cell: "B7" };
  const result = score(scheme({ departments: [department("D1")], indicators: [indicator("K1", perCase(5, 1))], observations: [{ ...observation("D9", "K1", 1), where }, { ...observation("D1", "K9", 1), where }] }));
  expect(result.problems).toEqual([
    { code: "unknown-unit", severity: "error", message: "单位“D9”不在单位名录中，请更正单位名称或补入名录；本行未计分", where },
    { code: "unknown-indicator", severity: "error", message: "指标编号“K9”不在考评细则中，请更正编号或补入细则；本行未计分", where },
  ]);
});
