import type { Numeral, Target } from "../../assessment/rule";
import { findBound, findCount, findLeast } from "../conditions/find-requirement";
import { isFaultNoun } from "../conditions/names-fault";
import { readPer, type Per } from "../conditions/read-per";
import { TWO_RATES } from "../conditions/read-threshold";
import { weightyWords } from "../conditions/weight";
import { countLabel, label } from "../labels";
import { sideOf } from "../lexicon/distance";
import { AMOUNT_UNIT, TIME_UNIT } from "../lexicon/measure-word";
import type { Statement } from "../statements/statement";
import { leadingTexts } from "./leading-texts";
import type { MeasureDraft, Otherwise, Pattern, Place, TermItem } from "./pattern";
import { conditionOf, given, spot, standsBehind, statementAt, whole } from "./place";
import { RATE, slope, type Step } from "./slope";
import { slopeOfEach, slopesOfAll } from "./slope-of-each";

const AMOUNT = new RegExp(`^${AMOUNT_UNIT}$`);
const TIME = new RegExp(`^${TIME_UNIT}$`);

/** Points for every step: per occurrence, per item, shortfall from a required count, slope under or over a rate. */
export const perUnit: Pattern = {
  name: "per-unit",
  kinds: ["按次扣分", "按项得分", "少一扣一", "达标后按差距扣分", "迟报逾期"],
  examples: [
    { clause: "档案缺页的,每处扣0.4分", points: 3, reads: "full: deduct count 0.4" },
    { clause: "漏登一户扣0.2分", points: 2, reads: "full: deduct count 0.2" },
    { clause: "应巡河12次,每少1次扣0.5分", points: 6, reads: "full: deduct count 0.5 below 12" },
    { clause: "每季度例会不少于2次,每缺1次扣1分", points: 8, reads: "full: deduct count 1 below 8" },
    { clause: "化解率达到92%,每低1个百分点扣0.3分", points: 5, reads: "full: deduct rate 0.3 below 92" },
    { clause: "办复率达100%,满意率不低于95%。办复率或满意率每低1个百分点扣0.5分", points: 3, reads: "full: deduct rate 0.5 below 100; deduct rate 0.5 below 95" },
    { clause: "投诉率不超过5%,每超过0.5个百分点扣1分", points: 5, reads: "full: deduct rate 1/0.5 above 5" },
    { clause: "未编印一份手册扣0.4分", points: 4, reads: "full: deduct count 0.4" },
    { clause: "督办事项一件未回复扣1分", points: 4, reads: "full: deduct count 1" },
    { clause: "物价指数控制在104以内,每上升1个百分点扣0.5分", points: 5, reads: "full: deduct rate 0.5 above 104" },
    { clause: "每逾期2天扣0.5分", points: 4, reads: "full: deduct count 0.5/2" },
    { clause: "扣3分/宗", points: null, reads: "zero: deduct count 3" },
    { clause: "每培训10人得1分,最多得3分", points: 5, reads: "zero: earn count 1/10 cap 3" },
  ],
  not: ["违规收费的,每起1分", "每季度至少召开一次会议的得2分", "发现3处问题扣1分", "未落实一村一顾问的扣2分", "未实行一次性告知扣1分", "任何一项不符合的扣5分", "没有一起研究部署的扣1分", "覆盖面达到90%,合格率每低1%扣0.5分"],
  read: (place) => {
    const statement = statementAt(place);
    const gift = statement && given(place, statement);
    if (!statement || !gift) return null;
    const condition = conditionOf(place, statement);
    const unit = gift.move?.unit ?? (statement.act.kind === "score" ? (statement.act.unit ?? "") : "");
    if (isRelief(place, statement)) return null;
    const per = places(unit !== "" ? suffixPer(condition, unit) : readPer(condition), place);
    if (per === null || per === "odd" || isSingle(place, per)) return null;
    // 每高0.1个: events are not counted in tenths, so the unit is not what it seems.
    if (!Number.isInteger(per.per) && !RATE.test(per.unit) && !isAmount(per.unit) && !TIME.test(per.unit)) return null;
    if (gift.move !== null && gift.move.more.length > 0) return null;
    // 举办讲座1次(2分) asks for one; only 每, or a step that stands alone, counts without a verb.
    if (gift.move === null && per.said === "one" && per.verb !== "" && !isTableRow(place, per)) return null;
    // 没有开展扣4分,开展1次扣2分: once is too few there, not a fault each time.
    if (gift.effect === "deduct" && per.said === "one" && DEED.test(per.verb) && !LACK.test(per.verb) && !/(?:未|没|没有|不|未能)$/.test(per.subject)) return null;
    const effect = effectOf(place, gift, condition);
    if (effect === null) return null;
    if (per.unit !== "分" && weightyWords(per.subject) !== null) return null;
    const item = termOf(place, { per, points: gift.points, effect, bonus: gift.move?.bonus === true });
    if (item === null || item.by !== "slope") return item && { items: [item], used: 1 };
    const subject = label(per.subject);
    // 受理率(2分)、办结率(2分),每低1个百分点扣0.1分: under which mark, and of which, is not said.
    if (subject === "" && item.measure.unit !== "%" && place.items.some((each) => each.kind === "term" && each.requirement === true)) return null;
    // 覆盖面达到90%,合格率每低1%: the mark of one is not that of the other.
    if (item.shape.kind === "per-unit" && item.shape.target === undefined && OTHER_MARK.test(item.measure.label)) return null;
    const all = subject === "" ? slopesOfAll(place, item) : null;
    if (all) return { items: all, used: 1 };
    const listed = [subject, item.measure.label].find((words) => TWO_RATES.test(words));
    const each = listed === undefined ? [item] : slopeOfEach(place, item, listed);
    return each && { items: each, used: 1 };
  },
};

/** 每1起扣0.5分,整改到位的,每起减扣0.4分: takes part of what was taken back, or on top of it? */
function isRelief(place: Place, { act, part }: Statement): boolean {
  return /^(?:每|各)?(?:减扣|少扣)/.test(place.text.slice(act.from)) && place.items.some((item) => item.kind === "term" && item.part === part && item.shape.effect === "deduct");
}

/** 未设置垃圾桶的每个点扣0.5分: 点 are places there, and points of a rate only where one is spoken of. */
function places(per: Per | "odd" | null, place: Place): Per | "odd" | null {
  return per !== null && per !== "odd" && per.unit === "个点" && !/[率比度幅%]|指数/.test(place.text) ? { ...per, unit: "点" } : per;
}

/** 论文采用1篇3分, without a verb and without points of its own: a row of a table of merits, each counted. */
function isTableRow(place: Place, per: Per): boolean {
  return place.points === null && place.statements.length === 1 && MERIT.test(`${per.subject}${per.verb}`);
}

const MERIT = /采用|录用|采纳|刊[登发载]|发表|获[得奖]?|表彰|表扬|批示|肯定|推广|转发|立功|先进|荣誉|一等|二等|三等|国家级|省级|市级/;
const OTHER_MARK = /(?:达到?|不低于|不少于|不超过|不高于|低于|高于|超过|至少|≥)\d/;
const LACK = /少|缺|漏|未|不|迟|晚|错|超|误/;
const DEED = /(?:开展|召开|举办|组织|完成|报送|参加|培训|达到|办理|化解)$/;

/**
 * 旁听庭审1次得1分 beside other awards that together make up full marks is one award, not one for each time; so is an
 * award of all the points.
 */
export function isSingle(place: Place, per: Per): boolean {
  const statement = statementAt(place);
  const gift = statement && given(place, statement);
  if (per.said !== "one" || !gift || gift.effect !== "earn" || gift.move?.bonus === true) return false;
  if (per.verb !== "" && hasMore(place, per)) return true;
  if (place.points === null) return false;
  // 有一名领导分管的记6分: one is what it takes.
  if (per.verb === "有" && /有(?:一|1)[名个位人]/.test(conditionOf(place, statement))) return true;
  const awards = place.statements.flatMap((each) => {
    const award = given(place, each);
    return award?.effect === "earn" ? [award.points] : [];
  });
  const sharesOut = awards.reduce((total, points) => total + points, 0) === place.points;
  return per.verb === "" ? sharesOut && awards.length > 1 : gift.points === place.points || sharesOut;
}

/** 建成1座得10分;每多一座加5分: the first alone, and then the steps. */
function hasMore(place: Place, per: Per): boolean {
  const next = statementAt(place, place.index + 1);
  const step = next && given(place, next)?.effect === "earn" ? readPer(conditionOf(place, next)) : null;
  return step !== null && step !== "odd" && step.said === "every" && step.unit === per.unit && /^(?:多|增加?|超过?|新增)/.test(step.verb);
}

function suffixPer(condition: string, unit: string): Per {
  const numbered = /^(\d+)(.+)$/.exec(unit);
  return { subject: condition, verb: "", per: numbered ? Number(numbered[1]) : 1, unit: numbered?.[2] ?? unit, noun: "", said: "every", full: false };
}

/** 每宗0.3分 says no verb: the verbs around it decide; a fault without any is left to a person. */
function effectOf(place: Place, gift: { effect: "deduct" | "earn"; move: unknown }, condition: string): "deduct" | "earn" | null {
  if (gift.move !== null) return gift.effect;
  const others = place.statements.flatMap(({ act }) => (act.kind === "move" ? [act.effect] : []));
  const fault = /未|不(?!少于|低于|超过|得)|违|缺|漏|超期|迟|错|投诉|事故/.test(condition);
  if (place.category === "penalty") return "deduct";
  // 每处错误1分 on a 6-point item: points behind a fault are taken.
  if (others.length === 0) return fault ? (place.points !== null && place.category === "base" && isFaultNoun(condition) ? "deduct" : null) : "earn";
  if (new Set(others).size > 1) return null;
  // 受理率、办结率每项2分,每低1个百分点扣0.1分: what each is worth, not what each takes.
  if (others[0] === "deduct") {
    if (fault || label(condition.replace(/每.*$/, "")) === "") return "deduct";
    // 每开工一个项目2分,最多10分: a limit to what is given.
    const next = statementAt(place, place.index + 1)?.act;
    return next?.kind === "cap" && /得|加|最多\d/.test(place.text.slice(next.from, next.to)) && next.effect !== "deduct" ? "earn" : null;
  }
  return fault ? null : "earn";
}

/** Null where a slope could be measured from several marks. */
function termOf(place: Place, step: Step): TermItem | null {
  const { per } = step;
  const statement = statementAt(place);
  if (!statement) throw new Error("per-unit: no statement");
  const common = {
    kind: "term" as const,
    by: RATE.test(per.unit) ? "slope" : "per-unit",
    ...whole(statement),
    ...spot(statement),
    ...(step.bonus ? { bonus: true as const } : {}),
    ...(step.effect === "deduct" && standsBehind(place, statement) ? { behind: true as const } : {}),
  };
  if (RATE.test(per.unit)) {
    const found = slope(place, step);
    return found && { ...common, ...found };
  }
  const required = requiredCount(place, per);
  const side = sideOf(per.verb) ?? "above";
  const steps = per.per === 1 && isAmount(per.unit) ? "proportional" : "whole";
  if (!required) {
    const measure: MeasureDraft = { label: countLabel(per), type: isAmount(per.unit) ? "amount" : "count", unit: per.unit };
    return { ...common, measure, shape: { kind: "per-unit", effect: step.effect, points: step.points, per: per.per, steps, side: "above" } };
  }
  const subject = label(required.subject.replace(/(?:不少于|至少|不低于|最少|须|需|应当?|要(?![素求闻点])|未?达到|完成)/g, "").replace(/(?:以上|及以上)$/, "").replace(/^未$/, ""));
  const measure: MeasureDraft = { label: countLabel({ subject, verb: "", noun: "", unit: per.unit }), type: isAmount(per.unit) ? "amount" : "count", unit: per.unit };
  const target: Target = { kind: "number", value: required.value };
  const shape = { kind: "per-unit" as const, effect: step.effect, points: step.points, per: per.per, steps, side } as const;
  const missing: TermItem = { ...common, measure: { label: countLabel(per), type: measure.type, unit: per.unit }, shape: { ...shape, side: "above" } };
  const otherwise: Otherwise = { id: side === "below" ? "填报缺少数" : "填报超出数", ask: false, why: `「${measure.label}」填报实际数,与${required.value}${per.unit}比较;也可直接填报${side === "below" ? "缺少" : "超出"}数。`, instead: [missing] };
  return { ...common, measure, shape: { ...shape, target }, otherwise: [otherwise] };
}

/** Points and money are measured in fractions; events are counted. */
function isAmount(unit: string): boolean {
  return unit === "分" || AMOUNT.test(unit);
}

/** The number asked for: in the condition itself, in the sentence before it, or in the award that this takes back. */
function requiredCount(place: Place, per: Per): { value: Numeral; subject: string } | null {
  if (sideOf(per.verb) === null || TIME.test(per.unit)) return null;
  for (const text of leadingTexts(place, per)) {
    const found = findCount(text, per.unit, per.noun) ?? (sideOf(per.verb) === "above" ? findBound(text, per.unit) : findLeast(text, per.unit));
    if (found === "unclear") return null;
    if (found) return found;
  }
  return null;
}
