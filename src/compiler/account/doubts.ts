import type { Draft, Fault } from "../assembly/draft";
import type { TermItem } from "../patterns/pattern";

/** Readings that hang together in form and hardly in sense: a person must look at them. */
export function doubts(draft: Draft): readonly Fault[] {
  return [...nameless(draft.terms), ...sameWords(draft.terms), ...tooGenerous(draft), ...fullTwice(draft), ...bothSides(draft.terms), ...partsOfParts(draft.terms), ...openVoid(draft)];
}

/** Points for nothing said. */
function nameless(terms: readonly TermItem[]): readonly Fault[] {
  return terms.filter(({ measure }) => !/\p{L}/u.test(measure.label)).map((term) => fault("no-measure", "没有写明所指的事项,请补上。", term));
}

/** 未公示扣1分 … 未公示扣2分 in one part: two points for one fact. */
function sameWords(terms: readonly TermItem[]): readonly Fault[] {
  const seen = new Map<string, TermItem>();
  return terms.filter(isFact).flatMap((term) => {
    const key = `${term.part} ${term.measure.label}`;
    const twin = seen.get(key);
    seen.set(key, term);
    return twin && twin.measure !== term.measure ? [fault("same-words", `「${term.measure.label}」出现两次:请写明两处各指什么。`, term)] : [];
  });
}

function isFact({ shape }: TermItem): boolean {
  return shape.kind === "yes-no" && shape.effect !== "veto";
}

const FAR = 1.5;
/** Where some points have a verb and some have none, the latter may be those of a heading. */
const NEAR = 1.35;

/** Awards that together are worth far more than the item, with nothing that says that only one of them counts. */
function tooGenerous(draft: Draft): readonly Fault[] {
  const { points, terms, groups } = draft;
  const last = terms.at(-1);
  if (points === null || !last || draft.ceiling !== "points" || draft.limit !== null || groups.length > 0) return [];
  const sum = terms.reduce((total, { shape, bonus, by }) => total + (shape.kind === "yes-no" && shape.effect === "earn" && bonus !== true && by !== "distribution" ? (shape.points ?? 0) : 0), 0);
  const mixed = new Set(terms.filter(({ shape }) => shape.effect === "earn").map(({ requirement }) => requirement === true)).size > 1;
  return sum > points * (mixed ? NEAR : FAR) ? [fault("more-than-item", `各项得分合计${sum}分,远超本项分值${points}分:请写明各项是否可以同时得分。`, last)] : [];
}

/** 每项得1.5分,全部完成的得满分: the whole and its steps cannot both be paid. */
function fullTwice({ points, terms }: Draft): readonly Fault[] {
  const paid = terms.filter(({ shape, bonus }) => shape.effect === "earn" && bonus !== true);
  const whole = paid.find(({ shape }) => shape.kind === "yes-no" && points !== null && shape.points === points);
  return whole && paid.some(({ shape }) => shape.kind === "per-unit" || (shape.kind === "ratio" && shape.points === points)) ? [fault("counted-twice", "既写每项得分又写得满分:请写明两者怎样合计。", whole)] : [];
}

/** 已公开的得6分,未公开的扣3分 within a larger item: what was not earned is not taken once more. */
function bothSides(terms: readonly TermItem[]): readonly Fault[] {
  return terms.flatMap((term, index) => {
    if (term.shape.kind !== "yes-no" || term.shape.effect !== "deduct") return [];
    const core = /^(?:未|没有|没)(?:能|按时|按要求|按规定|及时)?([^,、]{2,12})$/.exec(term.measure.label)?.[1];
    const award = core && terms.slice(0, index).find(({ shape, measure, bonus, part }) => shape.kind === "yes-no" && shape.effect === "earn" && bonus !== true && part === term.part && measure.label.includes(core) && !/[未没不]/.test(measure.label));
    return award ? [fault("counted-twice", `「${award.measure.label}」已写得分,未做到的又写扣分:请只保留一种写法,以免同一事项扣两次。`, term)] : [];
  });
}

/** 每个主题2分,其中组织1分: a share of what was just counted. */
function partsOfParts(terms: readonly TermItem[]): readonly Fault[] {
  return terms.slice(1).flatMap((term, index) => {
    const before = terms[index];
    return /^其中/.test(term.measure.label) && before?.part === term.part && before.shape.effect === term.shape.effect ? [fault("counted-twice", "「其中」所指的分数已包含在前面的分数里:请只写一种。", term)] : [];
  });
}

/** A line without points of its own, several awards, and 不得分 for something else: of which of them? */
function openVoid({ points, terms }: Draft): readonly Fault[] {
  const awards = terms.filter(({ shape }) => shape.effect === "earn");
  if (points !== null) return partVoid(terms, awards);
  return awards.length < 2 && !awards.some(({ shape }) => shape.kind === "per-unit") ? [] : terms.filter(({ shape }) => shape.effect === "void").map((term) => fault("void-scope", "「不得分」指哪一项得分没有写明:请写在该项之后,例如「否则不得分」。", term));
}

/** 公示得1分,…;走访得1分,发现未走访的不得分: of that award or of the item? */
function partVoid(terms: readonly TermItem[], awards: readonly TermItem[]): readonly Fault[] {
  const voids = terms.filter(({ shape, part, sentence }) => shape.effect === "void" && awards.some((award) => award.part === part && award.sentence === sentence) && awards.some((award) => award.part !== part || award.sentence !== sentence));
  return voids.map((term) => fault("void-scope", "「不得分」指本项还是其中一部分没有写明:请写「本项不得分」,或写在该部分之后「否则不得分」。", term));
}

function fault(code: string, message: string, { from, to }: TermItem): Fault {
  return { code, message, from, to };
}
