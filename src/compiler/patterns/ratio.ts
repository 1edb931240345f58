import type { Act } from "../acts/act";
import { label } from "../labels";
import { findRate } from "../conditions/find-requirement";
import type { MeasureDraft, Pattern, Place, TermItem } from "./pattern";
import { FAULTY } from "./faulty";
import { isComplement } from "./void";
import { conditionOf, spot, statementAt, textOf, whole } from "./place";

/** Points in proportion: 得分=率×10分, 按完成比例得分; and 100-扣分. */
export const ratio: Pattern = {
  name: "ratio",
  kinds: ["按比例得分", "计算公式"],
  examples: [
    { clause: "得分=回访满意率×6分", points: 6, reads: "zero: earn ratio 6" },
    { clause: "培训覆盖率(5分),按比例计分", points: 5, reads: "zero: earn ratio 5" },
    { clause: "办结率满分8分,按办结比例得分", points: 20, reads: "zero: earn ratio 8" },
    { clause: "问题整改完成率按比例计分,得分=整改完成率×4分", points: 9, reads: "zero: earn ratio 4" },
    { clause: "100-扣分分值=得分", points: 100, reads: "full: deduct count 1" },
    { clause: "得分=3-0.5×超期件数,最低0分", points: 3, reads: "full: deduct count 0.5" },
  ],
  not: ["得分=甲率×乙率×5分", "得分=差错率×5分", "按7:3的比例计入总分"],
  read: (place) => {
    const statement = statementAt(place);
    if (!statement) return null;
    const { act } = statement;
    const common = { kind: "term" as const, by: "ratio", ...whole(statement), ...spot(statement) };
    if (act.kind === "points-taken") {
      if (place.points === null || (act.value !== 0 && act.value !== place.points)) return null;
      const item: TermItem = { ...common, measure: { label: label(act.label) || "扣分分值", type: "count", unit: act.unit }, shape: { kind: "per-unit", effect: "deduct", points: act.each, per: 1, steps: act.unit === "分" ? "proportional" : "whole", side: "above" } };
      return { items: [item], used: 1 };
    }
    if (act.kind !== "ratio") return null;
    const stated = place.items.filter((item) => item.kind === "base" && item.part === statement.part).at(-1);
    const restated = restatement(place, act);
    const worth = restated?.value ?? act.value;
    const points = worth !== "full" ? worth : stated?.kind === "base" ? stated.value : place.points;
    if (points === null) return null;
    const condition = conditionOf(place, statement);
    const named = label(nameOf(act.label) || nameOf(condition) || nameOf(textOf(place, statement.background)) || nameOf(earlier(place)) || condition || (act.label === "" || /[率度]$/.test(act.label) ? act.label : `${act.label}比例`));
    if (FAULTY.test(named)) return null;
    const mark = markBefore(place, condition) ?? deedBefore(place, condition);
    if ((named === "" && !mark) || (findRate(condition) !== null && !mark)) return null;
    const item: TermItem = { ...common, measure: mark?.measure ?? { label: named, type: "rate", unit: "%", min: 0, max: mayPass(place, act) ? 1000 : 100 }, shape: { kind: "ratio", effect: "earn", points: mark?.points ?? points, target: { kind: "number", value: mark?.value ?? act.target }, part: act.part } };
    return { items: [restated ? { ...item, to: restated.to } : item], used: restated ? 2 : 1 };
  },
};

/** 当年签约额/目标额×50,最高得50分: done may be more than was planned, and the clause says what then. */
function mayPass(place: Place, { label: name, value }: Extract<Act, { kind: "ratio" }>): boolean {
  const next = statementAt(place, place.index + 1)?.act;
  return /占.*(?:目标|计划|任务|应).*的比例$|完成/.test(name) && next?.kind === "cap" && (value === "full" || next.value <= value);
}

/** 出动计划完成率按比例计分,得分=计划完成率×4分: the formula says once more what the words before it say, with the points. */
function restatement(place: Place, act: Extract<Act, { kind: "ratio" }>): Extract<Act, { kind: "ratio" }> | null {
  const [here, next] = [statementAt(place), statementAt(place, place.index + 1)];
  if (!here || act.value !== "full" || next?.act.kind !== "ratio" || next.part !== here.part || next.condition.from < next.condition.to) return null;
  const rate = label(next.act.label);
  return nameOf(act.label).endsWith(rate) || nameOf(conditionOf(place, here)).endsWith(rate) ? next.act : null;
}

/** 达到95%的得5分,未达到的按比例得分: the mark of the award before is where the proportion is whole. */
function markBefore(place: Place, condition: string): { measure: MeasureDraft; value: number; points: number } | null {
  const before = place.items.at(-1);
  if (before?.kind !== "term" || before.shape.kind !== "threshold" || before.shape.effect !== "earn" || before.shape.side !== "above") return null;
  if (before.measure.type !== "rate" || before.shape.target.kind !== "number" || before.shape.points === undefined) return null;
  if (condition !== "" && !/未|不足|不达|低于|达不到|没有|其他|其余/.test(condition)) return null;
  const stated = findRate(condition);
  if (stated && stated.value !== before.shape.target.value) return null;
  return { measure: before.measure, value: before.shape.target.value, points: before.shape.points };
}

/** 完成任务的得5分,未完成的按比例得分: how much of the deed was done. The award itself is then part of the proportion. */
function deedBefore(place: Place, condition: string): { measure: MeasureDraft; value: number; points: number } | null {
  const before = place.items.at(-1);
  if (before?.kind !== "term" || before.shape.kind !== "yes-no" || before.shape.effect !== "earn" || before.shape.points === undefined || before.bonus) return null;
  if (!/^(?:未|没有|没|不能|不)(?:全部|按时|按期)?(?:完成|达到|达标|实现|到位)?(?:目标|任务|要求|计划)?(?:的|者)?$/.test(condition) && !isComplement(place, condition.replace(/(?:的|者)$/, ""))) return null;
  return { measure: { label: `${before.measure.label}的比例`, type: "rate", unit: "%", min: 0, max: 100 }, value: 100, points: before.shape.points };
}

function earlier(place: Place): string {
  const before = statementAt(place, place.index - 1);
  return before ? conditionOf(place, before) : "";
}

/** The name of a rate at the end of some words. */
function nameOf(words: string): string {
  return /([^,;。:()=]{0,40}(?:率|比例|占比|覆盖面|完成度|满意度|比重))[^,;。:]{0,4}$/.exec(words)?.[1] ?? "";
}
