import type { Binding, Item, TermItem } from "../patterns/pattern";
import type { Draft, DraftGroup } from "./draft";
import { isTerm } from "./draft";
import { paidOnce } from "./paid-once";

export type Base = Extract<Binding, { kind: "base" }>;

/** Gives each part of the item the points that the clause names for it. */
export function bindBases(draft: Draft, items: readonly Item[]): Draft {
  let bound = draft;
  for (const base of items) {
    if (base.kind !== "base" || base.value === draft.points) continue;
    const members = membersOf(items, base, draft);
    if (draft.points !== null && base.value > draft.points) bound = faulty(bound, base, `条款写明${base.value}分,大于本项分值${draft.points}分:请核对分值。`);
    else if (members.length === 0 && draft.points !== null) bound = faulty(bound, base, `没有找到「${base.value}分」所指的计分内容:请写明这${base.value}分怎样得或怎样扣。`);
    if (members.length === 0 || (draft.points !== null && base.value > draft.points)) continue;
    if (base.ground === true && draft.points !== null && members.every((index) => draft.terms[index]?.bonus === true)) {
      bound = faulty(bound, base, `基础分${base.value}分怎样取得没有写明:请写成「…的得${base.value}分」。`);
      continue;
    }
    // 基础分5分,每处扣1分;有创新加5分: what is added is not taken from the base.
    const plain = members.filter((index) => draft.terms[index]?.bonus !== true);
    const held = plain.length > 0 && plain.every((index) => draft.terms[index]?.shape.effect !== "earn") ? plain : members;
    bound = bindOne(withinPart(bound, base, held), base, held);
  }
  return bound;
}

function faulty(draft: Draft, { from, to }: Base, message: string): Draft {
  return { ...draft, faults: [...draft.faults, { code: "unbound-points", message, from, to }] };
}

/** 述法情况(2分)。未述法的不得分: nothing for the part, not for the item. */
function withinPart(draft: Draft, base: Base, members: readonly number[]): Draft {
  const terms = draft.terms.map((term, index): TermItem => {
    const { shape } = term;
    if (!members.includes(index) || shape.effect !== "void" || (shape.kind !== "yes-no" && shape.kind !== "threshold")) return term;
    return { ...term, shape: { ...shape, effect: "deduct", points: base.value } };
  });
  return { ...draft, terms };
}

/** Which terms a part's points cover, as indices: from the points up to the next points or the next part. */
export function membersOf(items: readonly Item[], base: Base, { terms, points }: Pick<Draft, "terms" | "points">): readonly number[] {
  const at = items.indexOf(base);
  const step = base.where === "after" ? -1 : 1;
  const members: number[] = [];
  for (let index = at + step; index >= 0 && index < items.length; index += step) {
    const item = items[index];
    if (!item || item.kind === "base" || (item.kind !== "problem" && item.part !== base.part)) break;
    // An award is the base of what is taken from it, up to the next award.
    if (base.where === "award" && isTerm(item) && item.shape.effect === "earn") break;
    if (base.where === "award" && base.value !== points && isTerm(item) && isElse(item, base)) break;
    if (isTerm(item) && item.requirement !== true) members.push(terms.findIndex(({ from, to, measure }) => from === item.from && to === item.to && measure === item.measure));
  }
  return members.filter((index) => index >= 0).sort((one, other) => one - other);
}

/** 达到80%计1分,每减少10%扣0.1分;每抛荒一亩扣1分: after the step back from the award, a sentence of another matter. */
function isElse({ sentence, shape, by }: TermItem, base: Base): boolean {
  return sentence > base.sentence && shape.kind === "per-unit" && shape.effect === "deduct" && shape.target === undefined && by === "per-unit";
}

function bindOne(draft: Draft, base: Base, members: readonly number[]): Draft {
  const terms = members.flatMap((index) => draft.terms[index] ?? []);
  if (terms.length === 0 || terms.every(({ shape }) => shape.kind === "ratio" && shape.points === base.value)) return draft;
  const deductsOnly = terms.every(({ shape }) => shape.effect === "deduct" || shape.effect === "void");
  if (draft.start === "zero" && deductsOnly) {
    // A line without points of its own takes; it does not begin with points.
    return draft.points === null && base.where === "after" ? capped(draft, members, base) : grouped(draft, { terms: members, combine: "sum", base: base.value });
  }
  return capped(draft, members, base);
}

function capped(draft: Draft, members: readonly number[], base: Base): Draft {
  // 机制健全(5分)。制度齐全得2分,台账齐全得3分: the awards already share out the points.
  if (paid(draft, members) <= base.value) return draft;
  const [only] = members;
  if (members.length !== 1 || only === undefined) return grouped(draft, { terms: members, combine: "sum", cap: base.value });
  return { ...draft, terms: draft.terms.map((term, index) => (index === only ? withCap(term, base.value) : term)) };
}

/** What awards can pay together; more than any limit where something else is among them. */
function paid(draft: Draft, members: readonly number[]): number {
  return members.reduce((total, index) => {
    const term = draft.terms[index];
    return total + ((term && paidOnce(term)) ?? Infinity);
  }, 0);
}

function grouped(draft: Draft, group: DraftGroup): Draft {
  const taken = draft.groups.flatMap(({ terms }) => terms);
  const terms = group.terms.filter((index) => !taken.includes(index));
  return terms.length === 0 ? draft : { ...draft, groups: [...draft.groups, { ...group, terms }] };
}

/** The tighter of two caps counts. */
export function withCap(term: TermItem, cap: number): TermItem {
  const { shape } = term;
  if (shape.kind === "judgement") {
    const max = shape.max === null ? cap : Math.min(shape.max, cap);
    return { ...term, shape: { ...shape, max }, measure: { ...term.measure, max } };
  }
  const tighter = shape.cap === undefined ? cap : Math.min(shape.cap, cap);
  if ((shape.kind === "yes-no" || shape.kind === "threshold") && (shape.points ?? 0) <= tighter) return term;
  if (shape.kind === "yes-no" && shape.effect === "void") return term;
  return { ...term, shape: { ...shape, cap: tighter } };
}
