import type { Override } from "../../../src/assessment/override";
import type { Result } from "../../../src/assessment/result";
import type { Settings } from "../../../src/assessment/settings";
import { overrideOf } from "../../../src/assessment/override-of";
import { score } from "../../../src/engine/score";
import { createDice } from "../dice";
import { randomScheme } from "../random-scheme";
import { department, indicator, observation, perCase, rule, scheme } from "../builders";

const override = (points: number, parts: Partial<Override> = {}): Override =>
  ({ department: "A", indicator: "K1", points, reason: "补交的材料属实。", reviewer: "张三", date: "2026-11-20", where: { sheet: "复核改分", cell: "C2" }, ...parts });

/** Two units on 5 points, 2 for each case; A has one case, B none. */
function reviewed(overrides: readonly Override[], settings: Partial<Settings> = { overrides: "counted" }): Result {
  return score(scheme({
    departments: [department("A"), department("B")],
    indicators: [indicator("K1", perCase(5, 2)), indicator("K2", perCase(5, 1)), indicator("K3", rule({ points: 2, start: "zero", measures: [{ label: "次数", type: "count", unit: "次" }], terms: [{ kind: "per-unit", effect: "earn", measure: 0, points: 1, per: 1, steps: "proportional", side: "above", span: [0, 4] }] }), { category: "bonus", points: 2 })],
    observations: [observation("A", "K1", 1), observation("B", "K1", 0), observation("A", "K2", 1), observation("B", "K2", 1)],
    settings, overrides,
  }));
}

const lines = (result: Result, unit = 0) => result.ledger(unit).map(({ indicator: at, lost, working }) => `${result.scheme.indicators[at]!.id} ${lost / 10_000} ${working}`);

test("a reviewer's score that counts is in the total, and the ledger tells both", () => {
  const result = reviewed([override(4.5)]);
  expect(result.problems).toEqual([]);
  expect(result.item(0, 0)).toEqual({ state: "scored", score: 45_000, full: 50_000 });
  expect(result.departments[0]!.total).toBe(850_000);
  expect(lines(result)).toEqual([
    "K1 0.5 复核改分：复核4.5分，计算3分（件数：1件×2分=扣2分），按复核计入；理由：补交的材料属实；复核人：张三，2026-11-20",
    "K2 1 件数：1件×1分=扣1分",
  ]);
  expect(overrideOf(result, 0, 0)).toEqual({ department: 0, indicator: 0, points: 45_000, computed: 30_000, counts: true, reason: "补交的材料属实。", reviewer: "张三", date: "2026-11-20", where: { sheet: "复核改分", cell: "C2" } });
  expect(overrideOf(result, 1, 0)).toBeNull();
});

test("one that is only listed changes no figure and stands beside the computed one", () => {
  const result = reviewed([override(4.5)], {}), without = reviewed([]);
  expect(result.departments).toEqual(without.departments);
  expect(result.overrides.map(({ points, computed, counts }) => [points, computed, counts])).toEqual([[45_000, 30_000, false]]);
  expect(lines(result)[1]).toBe("K1 0 复核改分：复核4.5分，计算3分，只列示、未计入；理由：补交的材料属实；复核人：张三，2026-11-20");
  expect(result.lineLosses()[0]!.reduce((sum, { lost }) => sum + lost, 0)).toBe(30_000);
});

test("it settles what was not reported, and a clause that nobody could read", () => {
  const open = scheme({
    departments: [department("A")], indicators: [indicator("K1", perCase(5, 2)), { ...indicator("K2", perCase(5, 1)), reading: { ...indicator("K2", perCase(5, 1)).reading, rule: null } }],
    overrides: [override(4), override(3, { indicator: "K2" })], settings: { overrides: "counted" },
  });
  const before = score({ ...open, overrides: [] }), after = score(open);
  expect([before.departments[0]!.state, before.departments[0]!.remarks.length]).toEqual(["provisional", 2]);
  expect([after.departments[0]!.state, after.departments[0]!.total, after.departments[0]!.full]).toEqual(["final", 700_000, 100_000]);
  expect(after.overrides.map(({ computed }) => computed)).toEqual([0, null]);
});

test("what cannot stand beside an item is a problem with its cell, and is not used", () => {
  const faults = (overrides: readonly Override[], settings: Partial<Settings> = { overrides: "counted" }) => {
    const result = reviewed(overrides, settings);
    expect(result.departments.map(({ total }) => total)).toEqual(reviewed([]).departments.map(({ total }) => total));
    expect(result.overrides).toEqual([]);
    return result.problems.map(({ code, message, where }) => `${code} ${where?.cell ?? ""} ${message}`);
  };
  expect(faults([override(5.5)])).toEqual(["bad-override C2 复核得分5.5超出指标K1的范围，应在0至5之间；请更正"]);
  expect(faults([override(-1)])).toEqual(["bad-override C2 复核得分-1超出指标K1的范围，应在0至5之间；请更正"]);
  expect(faults([override(2.5, { indicator: "K3" })])).toEqual(["bad-override C2 复核得分2.5超出指标K3的范围，应在0至2之间；请更正"]);
  expect(faults([override(4.125)])).toEqual(["bad-override C2 复核得分4.125的小数多于2位（考评设置“保留小数”）；请更正"]);
  expect(faults([override(4), override(3)])).toEqual(["duplicate-override C2 单位A的指标K1有2行复核改分，应只有一行；请删去多余的，更正前均不采用"]);
});

test("a unit that does not owe the item has no score to review", () => {
  const result = score(scheme({ departments: [department("A", "街道"), department("B", "部门")], indicators: [indicator("K1", perCase(5, 2), { groups: ["部门"] })], overrides: [override(4)] }));
  expect(result.problems.map(({ message }) => message)).toEqual(["指标K1不对单位A计分（不在责任清单或适用组别内），复核改分没有着落；请更正单位或编号，或先补入责任清单"]);
});

test("penalties are negative, and a veto is a matter of facts", () => {
  const penalty = { ...perCase(0, 1), start: "zero" as const, points: null, floor: "none" as const, ceiling: "none" as const };
  const given = (points: number, category: "penalty" | "veto") => score(scheme({ departments: [department("A")], indicators: [indicator("K1", penalty, { category, points: 3 }), indicator("K2", perCase(5, 1))], observations: [observation("A", "K1", 2), observation("A", "K2", 0)], overrides: [override(points)], settings: { overrides: "counted" } }));
  expect(given(-1, "penalty").departments[0]!.total).toBe(990_000);
  expect(given(2, "penalty").problems.map(({ message }) => message)).toEqual(["复核得分2超出指标K1的范围，应在-3至0之间（扣分项写负数，如-2）；请更正"]);
  expect(given(0, "veto").problems.map(({ message }) => message)).toEqual(["指标K1是否决项，不能改分；认定有误的，请在数据填报中更正核验值"]);
});

test("the ledger sums to what was lost, whatever reviewers gave", () => {
  let counted = 0;
  for (let seed = 1; seed <= 1500; seed++) {
    const given = randomScheme(seed), dice = createDice(seed);
    if (given.overrides === undefined) continue;
    const result = score({ ...given, settings: { ...given.settings, overrides: dice.pick(["counted", "listed"]) } });
    counted += result.overrides.filter(({ counts }) => counts).length;
    result.departments.forEach((_, unit) => result.scheme.indicators.forEach((__, at) => {
      const { score: own, full } = result.item(unit, at), lost = result.ledger(unit).filter((line) => line.indicator === at).reduce((sum, line) => sum + line.lost, 0);
      if (own !== null) expect({ seed, unit, at, lost }).toEqual({ seed, unit, at, lost: full - own + 0 });
    }));
  }
  expect(counted).toBeGreaterThan(200);
});
