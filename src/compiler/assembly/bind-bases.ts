import type { Binding, Item, TermItem } from "../patterns/pattern";
import type { Draft, DraftGroup } from "./draft";
import { isTerm } from "./draft";

export type Base = Extract<Binding, { kind: "base" }>;

/** Gives each part of the item the points that the clause names for it. */
export function bindBases(draft: Draft, items: readonly Item[]): Draft {
  let bound = draft;
  for (const base of items) {
    if (base.kind !== "base" || (draft.points !== null && base.value >= draft.points)) continue;
    const members = membersOf(items, base, draft.terms);
    bound = bindOne(withinPart(bound, base, members), base, members);
  }
  return bound;
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
export function membersOf(items: readonly Item[], base: Base, terms: readonly TermItem[]): readonly number[] {
  const at = items.indexOf(base);
  const step = base.where === "after" ? -1 : 1;
  const members: number[] = [];
  for (let index = at + step; index >= 0 && index < items.length; index += step) {
    const item = items[index];
    if (!item || item.kind === "base" || (item.kind !== "problem" && item.part !== base.part)) break;
    // An award is the base of what is taken from it, up to the next award.
    if (base.where === "award" && isTerm(item) && item.shape.effect === "earn") break;
    if (isTerm(item) && item.requirement !== true) members.push(terms.findIndex(({ from, to, measure }) => from === item.from && to === item.to && measure === item.measure));
  }
  return members.filter((index) => index >= 0).sort((one, other) => one - other);
}

function bindOne(draft: Draft, base: Base, members: readonly number[]): Draft {
  const terms = members.flatMap((index) => draft.terms[index] ?? []);
  if (terms.length === 0 || terms.some(({ shape }) => shape.kind === "ratio")) return draft;
  const deductsOnly = terms.every(({ shape }) => shape.effect === "deduct" || shape.effect === "void");
  if (draft.start === "zero" && deductsOnly) {
    // A line without points of its own takes; it does not begin with points.
    return draft.points === null && base.where === "after" ? capped(draft, members, base) : grouped(draft, { terms: members, combine: "sum", base: base.value });
  }
  return capped(draft, members, base);
}

function capped(draft: Draft, members: readonly number[], base: Base): Draft {
  const [only] = members;
  if (members.length !== 1 || only === undefined) return grouped(draft, { terms: members, combine: "sum", cap: base.value });
  return { ...draft, terms: draft.terms.map((term, index) => (index === only ? withCap(term, base.value) : term)) };
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
