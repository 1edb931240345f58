import type { Numeral } from "../../assessment/rule";
import type { Item, TermItem } from "../patterns/pattern";

/**
 * 达到95%的得5分,每低1个百分点扣0.1分: the award only names what the deductions are taken from. It becomes the base of
 * what follows.
 */
export function absorbAwards(items: readonly Item[], points: Numeral | null): readonly Item[] {
  const paid = items.reduce((sum, item) => sum + (item.kind === "term" && isAward(item) ? (worthOf(item) ?? 0) : 0), 0);
  const sharesOut = points !== null && Math.abs(paid - points) < 1e-9;
  if (isMissing(items)) {
    if (sharesOut) return items.filter((item) => item.kind !== "term" || !isAward(item));
    // 甲、乙、丙各得1分,一项不符扣1分: what fails has earned nothing already.
    const step = items.findLast((item) => item.kind === "term");
    if (step?.kind === "term" && items.every((item) => item.kind !== "term" || item === step || worthOf(item) === worthOfStep(step))) return items.filter((item) => item !== step);
  }
  return items.flatMap((item, index): readonly Item[] => {
    const whole = wholeOf(items, index);
    if (whole && item.kind === "term") return [{ ...item, measure: { ...item.measure, label: whole.measure.label } }];
    if (wholeOf(items, index + 1)) return [];
    if (item.kind !== "term" || !isAward(item)) return [item];
    const worth = worthOf(item);
    if (worth === null) return [item];
    if (isSettled(items, index)) return fullAgain(items, index, worth === points) ?? [item];
    const later = items.slice(index + 1).filter((each): each is TermItem => each.kind === "term");
    const next = later[0];
    // 完成率100%得5分,未完成的按比例得分: the proportion says both.
    if (next?.shape.kind === "ratio" && (next.measure.label === item.measure.label || next.measure.label === `${item.measure.label}的比例`)) return [];
    if (!next || !takesFrom(next, item, { worth, points, later, only: onlyAward(items, item), listed: isListed(items, index), sharesOut })) return [item];
    const { from, to, part, sentence } = item;
    return [{ kind: "base", value: worth, where: "award", from, to, part, sentence }];
  });
}

/** 记录齐全得4分,不全酌情给分: the same points, in whole or in part, and a reviewer gives them. The award that the judgement at `index` covers. */
function wholeOf(items: readonly Item[], index: number): TermItem | null {
  const [award, judged] = [items[index - 1], items[index]];
  if (award?.kind !== "term" || !isAward(award) || judged?.kind !== "term" || judged.shape.kind !== "judgement" || judged.shape.effect !== "earn" || judged.bonus === true) return null;
  const { min, max } = judged.shape;
  const open = min === 0 && max !== null && max === worthOf(award);
  return open && award.part === judged.part && /不|未|部分|一般|基本|较/.test(judged.measure.label) ? award : null;
}

/**
 * 建立制度得5分,未建立制度的不得分,制度不健全的少一项扣1分, all the points: the award names what is had to begin with, the
 * other side takes all of it, and what follows a part. Null where anything else is given, or where only 否则 follows.
 */
function fullAgain(items: readonly Item[], index: number, isWhole: boolean): readonly Item[] | null {
  const [award, next] = [items[index], items[index + 1]];
  if (award?.kind !== "term" || next?.kind !== "context" || next.said === undefined || !isWhole) return null;
  const others = items.filter((each): each is TermItem => each.kind === "term" && each !== award);
  if (others.length === 0 || items.slice(0, index).some(({ kind }) => kind === "term") || !others.every(({ shape }) => shape.effect === "deduct")) return null;
  const { from, to, part, sentence } = award;
  const none: TermItem = { kind: "term", by: "void", from: next.from, to: next.to, part: next.part, sentence: next.sentence, measure: { label: next.said, type: "yes-no", unit: "" }, shape: { kind: "yes-no", effect: "void" } };
  return [{ kind: "base", value: worthOf(award) ?? 0, where: "award", from, to, part, sentence }, none];
}

/** 有计划得5分,无计划得0分: the award stands on its own, whatever is taken afterwards. */
function isSettled(items: readonly Item[], index: number): boolean {
  const next = items[index + 1];
  return next?.kind === "context" && next.complement === true;
}

function isListed(items: readonly Item[], index: number): boolean {
  const [before, award] = [items[index - 1], items[index]];
  return before?.kind === "term" && award?.kind === "term" && isAward(before) && before.part === award.part && before.sentence === award.sentence;
}

/** 路面干净得10分,发现一处扣2分: a finding that is named by nothing but its unit is of what was just awarded. */
const FINDING = /^(?:每|发现|出现|查出|查实|有)*(?:.{1,2}数$|(?:问题|不[^(]{1,4})?\([处点个项次]\)$)/;

function isFinding({ shape, measure }: TermItem): boolean {
  return shape.kind === "per-unit" && shape.effect === "deduct" && shape.target === undefined && FINDING.test(measure.label);
}

/** 组织到位得3分,每缺1人扣0.5分: a step without a matter of its own lacks something of what was just awarded. */
function isLack({ shape, measure }: TermItem): boolean {
  return shape.kind === "per-unit" && shape.effect === "deduct" && /^(?:每)?(?:少|缺|低|漏|差|下降|降低|不足)[^(]{0,4}\(/.test(measure.label);
}

function isAward(item: TermItem): boolean {
  return item.shape.effect === "earn" && (item.shape.kind === "yes-no" || item.shape.kind === "threshold") && item.bonus !== true;
}

function worthOf(item: TermItem): Numeral | null {
  return item.shape.kind === "yes-no" || item.shape.kind === "threshold" ? (item.shape.points ?? null) : null;
}

function onlyAward(items: readonly Item[], award: TermItem): boolean {
  return items.every((item) => item === award || item.kind !== "term" || item.shape.effect !== "earn" || item.bonus === true);
}

/**
 * 实行的得1分,未实行的扣1分; 得1分,每少一次扣0.25分: two sides of one thing. 建立制度的得5分,发生事故的扣1分 are two
 * things, and the first stays a fact of its own.
 */
function related(next: TermItem, award: TermItem): boolean {
  if (isFinding(next) || (next.shape.kind === "per-unit" && next.measure.unit === "处" && next.part === award.part && next.sentence - award.sentence <= 1)) return true;
  if (next.shape.kind === "per-unit" && (next.shape.target !== undefined || /少|缺|低|下降|减|不足|超|上升|增/.test(next.measure.label))) return true;
  if (/^(?:否则|反之|其他|其余|达不到|未达到)/.test(next.measure.label)) return true;
  if (/^(?:达到要求|符合要求|全部(?:达标|完成|合格|符合)|无|未发生|没有发生|按要求|按规定|否则|基准|基础)/.test(award.measure.label)) return true;
  const shared = [...next.measure.label].filter((character) => !COMMON.has(character) && award.measure.label.includes(character));
  return new Set(shared).size >= 2 || (shared.length >= 1 && next.measure.label.length <= 8);
}

const COMMON = new Set("的未不无没有每发现工作情况按要求规定及时()、,和与或对在中次件项个人");

/** 全部认领的得3分;…的扣3分: who loses all that can be had has not met what it was given for, whatever its name. */
const takesAll = ({ shape }: TermItem, worth: Numeral) => shape.kind === "yes-no" && shape.effect === "deduct" && shape.points === worth;

/** 遵守纪律的得10分。迟到的每次扣1分;串岗的每次扣1分: all the points, and then nothing but what is taken from them. */
function onlyTakes(later: readonly TermItem[]): boolean {
  // 低于平均的得5分,高于平均的不得分 leaves the middle to neither.
  return later.every(({ shape, measure }) => shape.effect === "deduct" || (shape.effect === "void" && !/平均|高于|低于|超过/.test(measure.label)));
}

interface Setting {
  readonly worth: Numeral;
  readonly points: Numeral | null;
  readonly later: readonly TermItem[];
  readonly only: boolean;
  /** One of several awards in a row: what is missing then may be any of them. */
  readonly listed: boolean;
  /** The awards together are the points of the item. */
  readonly sharesOut: boolean;
}

/** 甲得5分;乙得5分。有一项未落实扣1分: the awards say what the item is made of, and the step what is lost for each that fails. */
function isMissing(items: readonly Item[]): boolean {
  const terms = items.filter((item): item is TermItem => item.kind === "term");
  const last = terms.at(-1);
  const awards = terms.slice(0, -1);
  if (!last || awards.length < 2 || !awards.every(isAward) || last.behind) return false;
  // 1.两名监察员得2分;2.协管员到位得1分,每缺一个扣0.5分: the step is of the part in which it stands.
  if (awards.some(({ part }) => part === last.part) && awards.some(({ part }) => part !== last.part)) return false;
  return last.shape.kind === "per-unit" && last.shape.effect === "deduct" && last.shape.target === undefined && MISSING.test(last.measure.label);
}

const worthOfStep = ({ shape }: TermItem) => (shape.kind === "per-unit" ? shape.points : null);

const MISSING = /^(?:其中)?(?:有|任何|任意|每)?(?:未落实|不落实|未达到?|不达标|未达标|不符合?|不合格|未完成|完不成|没有完成|缺少?|少|做不到|未做到|不到位|没有|没落实|未开展)(?:要求|标准)?\((?:项|个|条)\)$/;

/** 按时完成得1.5分,不按时完成的扣1分: the second says what is lost of the first. */
const negates = ({ shape, measure }: TermItem) => shape.kind === "yes-no" && shape.effect === "deduct" && /^(?:不|未|没|否则)/.test(measure.label);

function takesFrom(next: TermItem, award: TermItem, setting: Setting): boolean {
  const deducts = setting.later.some(({ shape }) => shape.effect === "deduct");
  if (setting.worth === setting.points && setting.only && onlyTakes(setting.later)) return true;
  if (setting.worth === setting.points && setting.only && (related(next, award) || takesAll(next, setting.worth))) return deducts;
  if (setting.worth !== setting.points && !setting.listed && next.part === award.part && next.sentence === award.sentence && (isLack(next) || isFinding(next))) return true;
  if (next.behind && next.part === award.part) return true;
  if (setting.sharesOut && next.part === award.part && next.sentence - award.sentence <= 1 && (negates(next) || next.by === "slope")) return true;
  if (next.part !== award.part || next.shape.effect !== "deduct" || next.sentence - award.sentence > 1) return false;
  // A step back from the very mark that the award names.
  return next.shape.kind === "per-unit" && (next.shape.target !== undefined || next.otherwise?.some(({ id }) => id === "") === true);
}
