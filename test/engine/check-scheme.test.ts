import type { Duty } from "../../src/assessment/duty";
import type { Scheme } from "../../src/assessment/scheme";
import { checkResult } from "../../src/engine/check/check-result";
import { checkScheme } from "../../src/engine/check-scheme";
import { score } from "../../src/engine/score";
import { department, given, indicator, observation, perCase, rule, scheme } from "./builders";

const WHOLE = { departments: [department("D1", "甲组"), department("D2", "乙组")], indicators: [indicator("K1", given(60)), indicator("K2", given(40))], observations: [observation("D1", "K1", 50), observation("D1", "K2", 30)] };

function found(parts: Partial<Scheme>, today: string | null = null): readonly string[] {
  return checkScheme(scheme({ ...WHOLE, ...parts }), today).map(({ message }) => message);
}

function duty(parts: Partial<Duty>): Duty {
  return { id: "S1", title: "事项", basis: "", indicators: ["K1"], departments: ["D1"], role: "lead", deadline: "", ...parts };
}

test("a sound scheme has no problems", () => expect(found({})).toEqual([]));

test("duplicate codes and names, and groups of nobody", () => {
  expect(found({ departments: [department("D1", "甲组"), department("D1", "乙组")] })).toEqual(["单位编码“D1”重复，每个单位应有自己的编码，请更正", "单位“单位D1”在名录中重复，请删去多余的行"]);
  expect(found({ indicators: [indicator("K1", given(60)), indicator("K1", given(40))] })).toContain("指标编号“K1”重复，每个指标应有自己的编号，请更正");
  expect(found({ indicators: [indicator("K1", given(60)), indicator("K2", given(40), { groups: ["丙组", "甲组", "乙组"] })] })).toEqual(["指标K2的适用组别“丙组”在单位名录中没有单位，应为“甲组、乙组”之一，请更正"]);
});

test("points that do not add up: to the full marks, by group, or to what a level states", () => {
  expect(found({ indicators: [indicator("K1", given(60)), indicator("K2", given(35))] })).toEqual(["基础指标分值合计95分，与满分100分不一致；将按适用分值折算为100分，如非有意请更正分值"]);
  expect(found({ indicators: [indicator("K1", given(60)), indicator("K2", given(40), { groups: ["甲组"] })] })).toEqual(["基础指标分值合计乙组60分，与满分100分不一致；将按适用分值折算为100分，如非有意请更正分值"]);
  expect(found({ indicators: [indicator("K1", given(60), { level1: "组织领导（50分）" }), indicator("K2", given(40))] })).toEqual(["“组织领导（50分）”下各指标分值合计60分，与所写50分不一致，请更正"]);
});

test("weights of parts that are not 100%", () => {
  const part = (name: string, weight: number) => ({ name, weight, fullMarks: null, bonusCap: null });
  const settings = scheme({}).settings;
  expect(found({ settings: { ...settings, parts: [part("日常", 70), part("年终", 20)] } })).toContain("部分权重合计90%，应为100%，请更正考评设置");
});

test("unclear duties", () => {
  const all = [duty({}), duty({ id: "S2", indicators: ["K2"], departments: ["D2"] })];
  expect(found({ duties: all })).toEqual([]);
  expect(found({ duties: [...all, duty({ id: "S3", departments: [] })] })).toEqual(["责任事项“S3”没有责任单位，请补填"]);
  expect(found({ duties: [...all, duty({ id: "S3", departments: ["D9"], indicators: ["K9"] })] })).toEqual(["责任事项“S3”的责任单位“D9”不在单位名录中，请更正或补入名录", "责任事项“S3”的指标编号“K9”不在考评细则中，请更正或补入细则"]);
  expect(found({ duties: [duty({})] })).toEqual(["指标K2在责任清单中没有对应事项，没有单位据此计分；请补入责任事项", "单位“单位D2”在责任清单中没有责任事项，请核对是否遗漏"]);
  expect(found({ departments: [...WHOLE.departments, department("D3", "甲组")], duties: [...all, duty({ departments: ["D3"] })] })).toEqual(["责任事项“S1”有2个牵头单位（单位D1、单位D3），一般应由一个单位牵头；请核对"]);
});

test("deadlines are checked against the day that is passed in, and only then", () => {
  const duties = [duty({ deadlineDate: "2024-06-30" }), duty({ id: "S2", indicators: ["K2"], departments: ["D2"] })];
  expect(found({ duties }, "2024-07-01")).toEqual(["责任事项“S1”的完成时限2024-06-30已过，请核对完成情况"]);
  expect([found({ duties }, "2024-06-30"), found({ duties })]).toEqual([[], []]);
});

test("bands that overlap or leave a gap, and deductions larger than the item", () => {
  const bands = (to: number, inclusive: boolean) => rule({ start: "zero", points: 60, measures: [{ label: "得分", type: "amount", unit: "分" }], terms: [{ kind: "bands", effect: "earn", measure: 0, span: [0, 4], bands: [
    { from: { value: 90, inclusive: true }, to: null, score: 60 }, { from: { value: 60, inclusive: true }, to: { value: to, inclusive }, score: 30 }] }] });
  const withRule = (own: ReturnType<typeof bands>) => found({ indicators: [indicator("K1", own), indicator("K2", given(40))] });
  expect(withRule(bands(90, false))).toEqual([]);
  expect(withRule(bands(89, true))).toEqual(["指标K1的得分区间在89与90之间有空档，落入空档的按较低一档计分；请核对"]);
  expect(withRule(bands(90, true))).toEqual(["指标K1的得分区间在90处重叠，按较高一档计分；请核对"]);
  expect(withRule(perCase(60, 70))).toEqual(["指标K1一次扣70分，超过本项分值60分；按扣完为止处理，如应从总分中扣除，请列为扣分项"]);
});

test("an indicator without any data, and one that separates nobody", () => {
  expect(found({ observations: [observation("D1", "K1", 50)] })).toEqual(["指标K2没有任何单位填报数据，请核对数据填报"]);
  const result = score(scheme({ ...WHOLE, observations: [observation("D1", "K1", 60), observation("D2", "K1", 60), observation("D1", "K2", 1), observation("D2", "K2", 40)] }));
  expect(checkResult(result).map(({ message }) => message)).toEqual(["指标K1各单位均得满分，不能区分高下；可考虑调整评分标准"]);
});

test("settings that cannot mean what they say", () => {
  const { settings } = scheme({});
  expect(found({ settings: { ...settings, grades: [{ group: "", cuts: [{ grade: "良好", from: 80 }, { grade: "优秀", from: 90 }] }] } })).toEqual(["等次分数线应从高到低排列，请更正", "等次没有最低一档，低于最低分数线的单位将没有等次；请补充不设分数线的一档"]);
  expect(found({ settings: { ...settings, tieBreakers: [{ kind: "fewer-lost", indicators: ["K9"] }], supportShare: 2 } })).toEqual(["配合单位失分比例2应在0至1之间，请更正", "同分排序中的“K9”不存在，请更正；现不起作用"]);
});
