import type { Numeral, Target } from "../../assessment/rule";
import { findAll, findMarkOf } from "../conditions/find-mark";
import { findRate, type Requirement } from "../conditions/find-requirement";
import type { Per } from "../conditions/read-per";
import { TWO_RATES } from "../conditions/read-threshold";
import { readPeers } from "../conditions/read-peers";
import { countLabel, label } from "../labels";
import { sideOf } from "../lexicon/distance";
import { leadingTexts } from "./leading-texts";
import type { MeasureDraft, Otherwise, Place, TermItem } from "./pattern";
import { spot, statementAt, whole } from "./place";

/** The unit of a step that goes by rates. */
export const RATE = /^(?:%|个?百分点|个点)$/;

/** A step and what it gives or takes. */
export interface Step {
  readonly per: Per;
  readonly points: Numeral;
  readonly effect: "deduct" | "earn";
  readonly bonus: boolean;
}

/** 每低1个百分点: steps under or over a rate, proportional unless the step is a coarse one. */
export function slope(place: Place, step: Step): Pick<TermItem, "measure" | "shape" | "otherwise"> | null {
  const { per } = step;
  const statement = statementAt(place);
  const near = leadingTexts(place, per);
  const side = sideOf(per.verb) ?? sideOf(per.subject) ?? "below";
  const peers = near.map(readPeers).find((found) => found !== null) ?? null;
  const noun = label(per.subject);
  const marks = near.map((text) => findMarkOf(text, noun));
  // 甲不低于70%,乙不低于50%,每低1%扣1分: from which of the two?
  if (!TWO_RATES.test(noun) && marks.find((found) => found !== null) === "unclear") return null;
  const rate = marks.find((found): found is Requirement => found !== null && found !== "unclear") ?? near.map(findAll).find((found) => found !== null) ?? baseOf(per, near);
  const shared = place.items.findLast((item) => item.kind === "term");
  const subject = (peers ?? rate)?.subject ?? "";
  const own = label(rateName(per.subject));
  const task = peers === null && rate === null && side === "below" ? taskOf(place, per.subject) : "";
  const named = task || (own !== "" && TWO_RATES.test(label(subject)) && subject.includes(own) ? own : "") || label(subject) || label(near.map(rateName).find((word) => word !== "") ?? "") || (peers ? label(per.subject) : "");
  const target: Target | null = peers ? peers.target : rate ? { kind: "number", value: rate.value } : task !== "" ? { kind: "number", value: 100 } : null;
  const sameAsBefore = named === "" && !isOther(noun, shared) && shared?.measure.unit === "%" && (shared.shape.kind === "per-unit" || (rate !== null && shared.part === statement?.part));
  const measure: MeasureDraft = sameAsBefore
    ? shared.measure
    : target === null
      ? { label: countLabel(per), type: "rate", unit: "个百分点", min: 0, max: 1000 }
      : { label: named === "" ? "完成率" : named, type: "rate", unit: "%", ...rateBounds(named, rate?.value ?? 0) };
  const coarse = per.per > 1;
  const shape = { kind: "per-unit" as const, effect: step.effect, points: step.points, per: per.per, side, ...(target ? { target } : sameAsBefore && shared.shape.kind === "per-unit" && shared.shape.target ? { target: shared.shape.target } : {}) };
  const steps = coarse || per.full ? ("whole" as const) : ("proportional" as const);
  const other = coarse || per.full ? ("proportional" as const) : ("whole" as const);
  const common = statement ? { kind: "term" as const, by: "slope", measure, ...whole(statement), ...spot(statement), ...(step.bonus ? { bonus: true as const } : {}) } : null;
  const otherwise: readonly Otherwise[] = common
    ? [{ id: other === "whole" ? "按整档计" : "按比例计", ask: coarse, why: whyOther(step, other), instead: [{ ...common, shape: { ...shape, steps: other } }] }]
    : [];
  return { measure, shape: { ...shape, steps }, otherwise };
}

/** 缩短30%以上的加3分,在此基础上每提高10%加1分: the figure of the award is the base, whatever verb stands before it. */
function baseOf(per: Per, near: readonly string[]): Requirement | null {
  if (!/(?:在此|该|这一?)(?:基础|基数)/.test(per.subject)) return null;
  return near.map(findRate).find((found) => found !== null) ?? null;
}

/** 乙干预每降低5% after 甲干预率: a matter of its own, whose mark was not found. */
function isOther(noun: string, shared: TermItem | undefined): boolean {
  const core = noun.replace(/未|没有|不|达到?|完成|任务|目标|要求|标准|低于|高于|超过|[比率]例?|的|每|,|\d+%?/g, "");
  return core.length >= 2 && shared !== undefined && ![...core].some((character) => shared.measure.label.includes(character));
}

/** 完成任务的得4分,未完成的每少5%扣1分: what is measured is how much of the task was done. */
function taskOf(place: Place, subject: string): string {
  const award = place.items.findLast((item) => item.kind === "term" && item.part === statementAt(place)?.part);
  if (award?.kind !== "term" || award.shape.effect !== "earn" || !/完成/.test(award.measure.label)) return "";
  if (/^(?:任务|目标|计划)?(?:完成率)?$/.test(label(subject))) return `${award.measure.label.replace(/^100%|(?:即|就)$/g, "").replace(/完成/, "")}完成率`;
  const task = /(?:^|[,;:])([^,;:]{0,16}?)(?:未能?|没有|没|不能)(?:全面|全部|按时|按期)?完成([^,;:\d]{0,12}?)(?:数|量)?(?:的|者|,|每)*$/.exec(subject);
  if (!task || !/任务|目标|计划|指标/.test(`${task[1] ?? ""}${task[2] ?? ""}`)) return "";
  return `${label(`${task[1] ?? ""}${task[2] ?? ""}`)}完成率`;
}

/** A growth may be negative or pass a hundred; a share may not. */
function rateBounds(name: string, mark: Numeral): { min: Numeral; max: Numeral } {
  return mark > 100 || /增|降|涨|完成|超/.test(name) ? { min: -1000, max: 1000 } : { min: 0, max: 100 };
}

function whyOther(step: Step, other: "whole" | "proportional"): string {
  const gap = Math.round((step.per.per * 1.5 + Number.EPSILON) * 1000) / 1000;
  const proportional = `按比例计${Math.round(step.points * 1.5 * 10000) / 10000}分`;
  const stepped = `按整档计${step.points}分`;
  return other === "whole" ? `相差${gap}个百分点时,现按比例计(${proportional}),也可只计整档(${stepped})。` : `相差${gap}个百分点时,现只计整档(${stepped}),也可按比例计(${proportional})。`;
}

function rateName(text: string): string {
  return /([^,;。:()\d]{0,24}(?:率|比例|占比|覆盖面|满意度|达标度|比重))(?:应当?|要|须)?[^,;。:]{0,4}$/.exec(text)?.[1] ?? "";
}
