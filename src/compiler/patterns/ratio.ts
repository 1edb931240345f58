import { label } from "../labels";
import { findRate } from "../conditions/find-requirement";
import type { MeasureDraft, Pattern, TermItem } from "./pattern";
import { conditionOf, spot, statementAt, textOf, whole } from "./place";

/** Points in proportion: 得分=率×10分, 按完成比例得分; and 100-扣分. */
export const ratio: Pattern = {
  name: "ratio",
  kinds: ["按比例得分", "计算公式"],
  examples: [
    { clause: "得分=回访满意率×6分", points: 6, reads: "zero: earn ratio 6" },
    { clause: "培训覆盖率(5分),按比例计分", points: 5, reads: "zero: earn ratio 5" },
    { clause: "办结率满分8分,按办结比例得分", points: 20, reads: "zero: earn ratio 8" },
    { clause: "100-扣分分值=得分", points: 100, reads: "full: deduct count 1" },
  ],
  not: ["得分=甲率×乙率×5分", "得分=差错率×5分", "按7:3的比例计入总分"],
  read: (place) => {
    const statement = statementAt(place);
    if (!statement) return null;
    const { act } = statement;
    const common = { kind: "term" as const, by: "ratio", ...whole(statement), ...spot(statement) };
    if (act.kind === "points-taken") {
      if (place.points === null || (act.value !== 0 && act.value !== place.points)) return null;
      const item: TermItem = { ...common, measure: { label: label(act.label) || "扣分分值", type: "count", unit: "分" }, shape: { kind: "per-unit", effect: "deduct", points: 1, per: 1, steps: "proportional", side: "above" } };
      return { items: [item], used: 1 };
    }
    if (act.kind !== "ratio") return null;
    const stated = place.items.filter((item) => item.kind === "base" && item.part === statement.part).at(-1);
    const points = act.value !== "full" ? act.value : stated?.kind === "base" ? stated.value : place.points;
    if (points === null) return null;
    const condition = conditionOf(place, statement);
    const named = label(nameOf(act.label) || nameOf(condition) || nameOf(textOf(place, statement.background)) || nameOf(earlier(place)) || condition || (act.label === "" ? "" : `${act.label}比例`));
    if (FAULTY.test(named)) return null;
    const mark = markBefore(place, condition);
    if ((named === "" && !mark) || (findRate(condition) !== null && !mark)) return null;
    const item: TermItem = { ...common, measure: mark?.measure ?? { label: named, type: "rate", unit: "%", min: 0, max: 100 }, shape: { kind: "ratio", effect: "earn", points: mark?.points ?? points, target: { kind: "number", value: mark?.value ?? act.target }, part: act.part } };
    return { items: [item], used: 1 };
  },
};

/** 投诉率×5分 would pay for faults: the more, the better. */
const FAULTY = /投诉|差错|出错|错误|违规|违法|败诉|超期|逾期|迟报|缺失|缺勤|漏|流失|发案|重复|返工|事故/;

/** 达到95%的得5分,未达到的按比例得分: the mark of the award before is where the proportion is whole. */
function markBefore(place: Parameters<Pattern["read"]>[0], condition: string): { measure: MeasureDraft; value: number; points: number } | null {
  const before = place.items.at(-1);
  if (before?.kind !== "term" || before.shape.kind !== "threshold" || before.shape.effect !== "earn" || before.shape.side !== "above") return null;
  if (before.measure.type !== "rate" || before.shape.target.kind !== "number" || before.shape.points === undefined) return null;
  if (condition !== "" && !/未|不足|低于|达不到|没有|其他|其余/.test(condition)) return null;
  const stated = findRate(condition);
  if (stated && stated.value !== before.shape.target.value) return null;
  return { measure: before.measure, value: before.shape.target.value, points: before.shape.points };
}

function earlier(place: Parameters<Pattern["read"]>[0]): string {
  const before = statementAt(place, place.index - 1);
  return before ? conditionOf(place, before) : "";
}

/** The name of a rate at the end of some words. */
function nameOf(words: string): string {
  return /([^,;。:()=]{0,40}(?:率|比例|占比|覆盖面|完成度|满意度|比重))[^,;。:]{0,4}$/.exec(words)?.[1] ?? "";
}
