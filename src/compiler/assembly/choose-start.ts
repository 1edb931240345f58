import type { Category } from "../../assessment/indicator";
import type { Item } from "../patterns/pattern";
import { membersOf, type Base } from "./bind-bases";
import type { Draft } from "./draft";
import { paidOnce } from "./paid-once";

/** 得2分,每少1篇扣0.5分 on a 4-point item: the parts that are named do not make up full marks. */
function onlyParts(draft: Draft, items: readonly Item[]): boolean {
  const bases = items.filter((item): item is Base => item.kind === "base" && draft.points !== null && item.value < draft.points);
  // 粮食生产(3分):达到80%的计1分,…: the heading says that all the points are there to begin with.
  if (items.some((item) => item.kind === "base" && item.where !== "award" && item.value === draft.points)) return false;
  if (bases.length === 0 || bases.reduce((sum, { value }) => sum + value, 0) >= (draft.points ?? 0)) return false;
  const covered = new Set(bases.flatMap((base) => membersOf(items, base, draft)));
  return draft.terms.every(({ shape, bonus }, index) => covered.has(index) || shape.effect === "veto" || bonus === true);
}

/** 甲得1分,乙得1分,丙得1分,缺一项扣1分: what is missing has earned nothing already. */
function twiceCounted(draft: Draft): boolean {
  const awards = draft.terms.filter((term) => paidOnce(term) !== null);
  const sum = awards.reduce((total, term) => total + (paidOnce(term) ?? 0), 0);
  const missing = draft.terms.some(({ shape, measure, part }) => (awards.every((award) => award.part === part) || awards.every((award) => award.part !== part)) && shape.kind === "per-unit" && shape.effect === "deduct" && shape.target === undefined && /^(?:每)?(?:少|缺)[^(]{0,3}\(/.test(measure.label));
  return awards.length >= 2 && sum === draft.points && missing;
}

/** 采用1篇得15分,每增加1篇加2分 on a 15-point item: what is added comes on top of full marks. */
function beyondFull({ points }: Draft, earns: Draft["terms"]): boolean {
  const plain = earns.filter(({ bonus }) => bonus !== true);
  const paid = plain.reduce((sum, term) => sum + (paidOnce(term) ?? NaN), 0);
  return plain.length > 0 && plain.length < earns.length && Math.abs(paid - (points ?? 0)) < 1e-9;
}

/** Full marks from which points are taken, or nothing to which they are added. */
export function chooseStart(draft: Draft, items: readonly Item[], category: Category): Draft {
  if (draft.points === null) return { ...draft, start: "zero", floor: "none", ceiling: "none" };
  if (category === "penalty") return { ...draft, start: "zero", floor: -draft.points, ceiling: 0 };
  const acting = draft.terms.filter(({ shape }) => shape.effect !== "veto");
  const earns = acting.filter(({ shape }) => shape.effect === "earn");
  const takes = acting.filter(({ shape }) => shape.effect === "deduct" || shape.effect === "void");
  if (category === "bonus" || takes.length === 0) return { ...draft, start: earns.length > 0 || category === "bonus" ? "zero" : "full", ceiling: category !== "bonus" && beyondFull(draft, earns) ? "none" : draft.ceiling };
  if (earns.length === 0) return { ...draft, start: onlyParts(draft, items) ? "zero" : "full" };
  if (twiceCounted(draft)) return { ...draft, faults: [...draft.faults, ...takes.slice(-1).map(({ from, to }) => ({ code: "counted-twice", message: "前面各项得分已合计为满分,又写缺一项扣分:请只保留一种写法,以免同一事项扣两次。", from, to }))] };
  const paidOnTop = earns.every(({ bonus }) => bonus === true);
  const fromFull = acting[0]?.shape.effect === "deduct" || items.some((item) => item.kind === "base" && item.value === draft.points);
  return paidOnTop && fromFull && !onlyParts(draft, items) ? { ...draft, start: "full", ceiling: "none" } : { ...draft, start: "zero" };
}
