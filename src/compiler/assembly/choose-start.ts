import type { Category } from "../../assessment/indicator";
import type { Item } from "../patterns/pattern";
import type { Draft } from "./draft";

/** Full marks from which points are taken, or nothing to which they are added. */
export function chooseStart(draft: Draft, items: readonly Item[], category: Category): Draft {
  if (draft.points === null) return { ...draft, start: "zero", floor: "none", ceiling: "none" };
  if (category === "penalty") return { ...draft, start: "zero", floor: -draft.points, ceiling: 0 };
  const acting = draft.terms.filter(({ shape }) => shape.effect !== "veto");
  const earns = acting.filter(({ shape }) => shape.effect === "earn");
  const takes = acting.filter(({ shape }) => shape.effect === "deduct" || shape.effect === "void");
  if (category === "bonus" || takes.length === 0) return { ...draft, start: earns.length > 0 || category === "bonus" ? "zero" : "full" };
  if (earns.length === 0) return { ...draft, start: "full" };
  const paidOnTop = earns.every(({ bonus }) => bonus === true);
  const fromFull = acting[0]?.shape.effect === "deduct" || items.some((item) => item.kind === "base" && item.value === draft.points);
  return paidOnTop && fromFull ? { ...draft, start: "full", ceiling: "none" } : { ...draft, start: "zero" };
}
