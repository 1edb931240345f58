import type { Binding, Item, TermItem } from "../patterns/pattern";
import { withCap } from "./bind-bases";
import type { Draft } from "./draft";
import { isTerm } from "./draft";
import { paidOnce } from "./paid-once";

type Cap = Extract<Binding, { kind: "cap" }>;

/** Gives each cap the terms that it holds: the one before it, several, or the whole clause. */
export function bindCaps(draft: Draft, items: readonly Item[]): Draft {
  let bound = draft;
  for (const cap of items) {
    if (cap.kind === "cap") bound = bindOne(bound, cap, items);
  }
  return bound;
}

function bindOne(draft: Draft, cap: Cap, items: readonly Item[]): Draft {
  if (cap.scope === "each") return faulty(draft, cap, "「每…最多」的限额无法并入总数");
  const held = heldBy(draft, cap, items);
  if (held.length === 0) return draft.points !== null && cap.value >= draft.points ? draft : faulty(draft, cap, "没有找到这一限额所指的计分内容");
  // 共计4分 behind awards of 2 and 2 only adds up.
  if (draft.points !== null && cap.value === draft.points && cap.effect === "any" && awards(draft) === cap.value) return draft;
  // A cap at the item's full marks says no more than the item itself.
  if (tooWide(draft, held, cap)) return repeated(draft, held, cap) ?? faulty(draft, cap, `限额${cap.value}分大于前面所写的分数`);
  // Above full marks (加分) it says how far.
  if (draft.ceiling === "none" && cap.effect !== "deduct") return capTerms(draft, held, cap);
  if (draft.points !== null && cap.value === draft.points) return draft;
  // 每减1名扣0.1分,扣分不超过2分 on a 1.5-point item: the clause itself lets the score fall below nothing.
  if (draft.points !== null && cap.value > draft.points) return cap.effect === "deduct" ? capTerms({ ...draft, floor: "none" }, held, cap) : draft;
  return capTerms(draft, held, cap);
}

function capTerms(draft: Draft, held: readonly number[], cap: Cap): Draft {
  if (held.length === draft.terms.length && held.length > 1 && sameEffect(draft, held)) return { ...draft, limit: draft.limit === null ? cap.value : Math.min(draft.limit, cap.value) };
  const [only] = held;
  if (held.length === 1 && only !== undefined) return { ...draft, terms: draft.terms.map((term, index) => (index === only ? withCap(term, cap.value) : term)) };
  if (draft.groups.some(({ terms }) => terms.some((index) => held.includes(index)))) return faulty(draft, cap, "同一计分内容有两个合计限额");
  return { ...draft, groups: [...draft.groups, { terms: held, combine: "sum", cap: cap.value }] };
}

function awards({ terms }: Draft): number {
  return terms.reduce((sum, term) => sum + (paidOnce(term) ?? 0), 0);
}

/** 每月1篇得1分,全年12分: a cap above all that could be paid shows that what came before was meant to repeat. */
function tooWide(draft: Draft, held: readonly number[], cap: Cap): boolean {
  const points = held.map((index) => {
    const shape = draft.terms[index]?.shape;
    return shape?.kind === "yes-no" || shape?.kind === "threshold" ? (shape.points ?? 0) : Infinity;
  });
  return points.reduce((sum, each) => sum + each, 0) < cap.value;
}

/**
 * 获省级表彰的加3分,获市级的加2分,合计不超过10分: so much can only be reached by several awards of a kind, and each counts.
 * Null where something else is among them.
 */
function repeated(draft: Draft, held: readonly number[], cap: Cap): Draft | null {
  const several = held.every((index) => draft.terms[index]?.shape.kind === "yes-no" && draft.terms[index]?.bonus === true);
  if (!several) return null;
  const terms = draft.terms.map((term, index): TermItem => {
    const { shape, measure } = term;
    if (!held.includes(index) || shape.kind !== "yes-no" || shape.effect === "veto" || shape.effect === "void") return term;
    return { ...term, otherwise: [], measure: { label: `${measure.label}(次)`, type: "count", unit: "次" }, shape: { kind: "per-unit", effect: shape.effect, points: shape.points ?? 0, per: 1, steps: "whole", side: "above" } };
  });
  const notices = [...draft.notices, { code: "counted-by-cap", message: `限额${cap.value}分大于各项加分之和:按每次加分读,各项填报次数。`, from: cap.from, to: cap.to }];
  return capTerms({ ...draft, terms, notices }, held, cap);
}

function faulty(draft: Draft, cap: Cap, what: string): Draft {
  return { ...draft, faults: [...draft.faults, { code: "cap-without-terms", message: `${what}:请写明限额属于哪一项。`, from: cap.from, to: cap.to }] };
}

function sameEffect(draft: Draft, held: readonly number[]): boolean {
  return new Set(held.map((index) => draft.terms[index]?.shape.effect)).size === 1;
}

function heldBy(draft: Draft, cap: Cap, items: readonly Item[]): readonly number[] {
  const before = items
    .slice(0, items.indexOf(cap))
    .filter(isTerm)
    .filter((term) => matches(term, cap))
    .map((term) => indexOf(draft, term))
    .filter((index) => index >= 0);
  if (typeof cap.scope === "number") return before.length >= cap.scope ? before.slice(-cap.scope) : [];
  if (cap.scope === "all") return before;
  const last = before.at(-1);
  if (last === undefined) return following(draft, cap, items);
  const near = nearest(draft, cap, before, last);
  // 甲加4分;乙加3分,总分不超过10分: more than the nearest can pay reaches back to those before.
  return cap.effect === "any" && near.length < before.length && tooWide(draft, near, cap) ? before : near;
}

function nearest(draft: Draft, cap: Cap, before: readonly number[], last: number): readonly number[] {
  const inSentence = before.filter((index) => draft.terms[index]?.sentence === cap.sentence && draft.terms[index]?.part === cap.part);
  if (inSentence.length > 0) {
    const steps = inSentence.filter((index) => draft.terms[index]?.shape.kind === "per-unit");
    return steps.length > 0 && steps.includes(last) ? (steps.length === inSentence.length ? inSentence : [last]) : inSentence;
  }
  const inPart = before.filter((index) => draft.terms[index]?.part === cap.part);
  return inPart.length > 0 ? inPart : before;
}

/** 最高不超过5分:每项得1分 stands before what it holds. */
function following(draft: Draft, cap: Cap, items: readonly Item[]): readonly number[] {
  return items
    .slice(items.indexOf(cap) + 1)
    .filter(isTerm)
    .filter((term) => matches(term, cap) && term.part === cap.part)
    .map((term) => indexOf(draft, term))
    .filter((index) => index >= 0);
}

/** By place in the text: earlier steps may have put caps on the term. */
function indexOf(draft: Draft, term: TermItem): number {
  return draft.terms.findIndex(({ from, to, measure }) => from === term.from && to === term.to && measure === term.measure);
}

function matches(term: TermItem, cap: Cap): boolean {
  const { effect } = term.shape;
  return effect !== "void" && effect !== "veto" && (cap.effect === "any" || cap.effect === effect);
}
