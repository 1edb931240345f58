import type { PerUnitTerm, RatioTerm, RelativeTerm, Target, ThresholdTerm } from "../../assessment/rule";
import { outcomeWords } from "./outcome-words";
import { difference, factText, quantity, valueText } from "./quantity";
import type { TermReading } from "./term-reading";

type Comparing = PerUnitTerm | ThresholdTerm | RatioTerm | RelativeTerm;

/** The working of a term that compares a fact with a target or with the peers. */
export function compared<Value>(reading: TermReading<Value>, term: Comparing): string {
  switch (term.kind) {
    case "per-unit": return perUnitWords(reading, term);
    case "threshold": return thresholdWords(reading, term);
    case "ratio": return ratioWords(reading, term);
    case "relative": return relativeWords(reading, term);
    default: return term satisfies never;
  }
}

const STEP_WORDS = { proportional: "按比例折合", whole: "按整档计", begun: "不足一档按一档计" } as const;

function perUnitWords<Value>(reading: TermReading<Value>, term: PerUnitTerm): string {
  const { measure, fact, steps, distance, scalars } = reading, { target, effect } = term;
  const outcome = outcomeWords(reading), start = target === undefined ? factText(measure, fact) : comparison(reading, target);
  if (distance === null || steps === null || scalars.compare(distance, scalars.zero) === 0) return `${start}，${outcome}`;
  const far = target === undefined ? "" : `，${sideWord(reading, term)}${difference(measure, scalars.text(distance))}`;
  if (effect === "void" || effect === "veto") return `${start}${far}，${outcome}`;
  if (term.per === 1 && scalars.compare(steps, distance) === 0) return `${start}${far}×${term.points}分=${outcome}`;
  return `${start}${far}，每${difference(measure, String(term.per))}一档，${STEP_WORDS[term.steps]}${scalars.text(steps)}档×${term.points}分=${outcome}`;
}

function sideWord<Value>({ measure }: TermReading<Value>, term: PerUnitTerm): string {
  if (measure.type === "rate") return term.side === "below" ? "低" : "高";
  return term.side === "below" ? "少" : "超";
}

function thresholdWords<Value>(reading: TermReading<Value>, term: ThresholdTerm): string {
  const { measure, against, value, scalars } = reading;
  const acts = scalars.compare(value, scalars.zero) > 0;
  const target = against === null ? "" : `${targetName(reading, term.target)}${quantity(measure, scalars.text(against))}`;
  const above = (term.side === "above") === acts;
  const words = above ? (term.inclusive === acts ? "达到" : "高于") : term.inclusive === acts ? "未超过" : "低于";
  return `${factText(measure, reading.fact)}，${words}${target}，${outcomeWords(reading)}`;
}

function ratioWords<Value>(reading: TermReading<Value>, term: RatioTerm): string {
  const { measure, against, scalars } = reading;
  const asIs = term.target.kind === "number" && term.target.value === 100 && measure.type === "rate";
  const by = against === null || asIs ? "" : `÷${quantity(reading.targetMeasure ?? measure, scalars.text(against))}`;
  const share = `${factText(measure, reading.fact)}${by}`;
  return `${term.part === "reached" ? share : `（1−${share}）`}×${term.points}分=${outcomeWords(reading)}`;
}

function relativeWords<Value>(reading: TermReading<Value>, term: RelativeTerm): string {
  const { measure, fact, against, worst, scalars } = reading;
  const text = (value: Value | null): string => (value === null ? "" : quantity(measure, scalars.text(value)));
  const own = factText(measure, fact), outcome = outcomeWords(reading), peers = term.among === "group" ? "组内" : "";
  if (term.method === "share-of-best") {
    return term.better === "higher" ? `${own}÷${peers}最高${text(against)}×${term.points}分=${outcome}` : `${peers}最低${text(against)}÷${own}×${term.points}分=${outcome}`;
  }
  const least = term.lowest === undefined ? "" : `（最差得${term.lowest}分）`;
  return `${own}，${peers}最优${text(against)}，最差${text(worst)}${least}，按极差折算${outcome}`;
}

/** 应达95%,实际94%. */
function comparison<Value>(reading: TermReading<Value>, target: Target): string {
  const { measure, fact, against, scalars } = reading;
  if (against === null) return factText(measure, fact);
  return `${measure.label}：${targetName(reading, target)}${quantity(measure, scalars.text(against))}，实际${valueText(measure, fact)}`;
}

const FIGURES = { mean: "平均值", median: "中位数", best: "最好值", worst: "最差值" } as const;

function targetName<Value>({ targetMeasure }: TermReading<Value>, target: Target): string {
  switch (target.kind) {
    case "number": return "标准";
    case "measure": return targetMeasure?.label ?? "目标";
    case "peers": {
      const plus = target.plus ?? 0, shift = plus === 0 ? "" : `${plus > 0 ? "加" : "减"}${Math.abs(plus)}后`;
      return `${target.among === "group" ? "组内" : ""}${FIGURES[target.figure]}${shift}`;
    }
    default: return target satisfies never;
  }
}
