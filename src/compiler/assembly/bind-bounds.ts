import type { Item, TermItem } from "../patterns/pattern";
import type { Draft } from "./draft";

/** Floors, ceilings, broken steps, 不涉及: what holds for the whole clause. */
export function bindBounds(draft: Draft, items: readonly Item[]): Draft {
  let bound = draft;
  for (const item of items) {
    switch (item.kind) {
      case "floor":
        if (bound.points !== null && item.value !== "none" && item.value >= bound.points) bound = faulty(bound, item, `最低${item.value}分不小于本项分值${bound.points}分:请核对。`);
        else if (bound.points !== null) bound = { ...bound, floor: item.value };
        break;
      case "no-ceiling":
        // 扣分上不封顶: what is taken may pass the item's points.
        bound = bound.terms.every(({ shape }) => shape.effect === "deduct") ? { ...bound, floor: "none" } : { ...bound, ceiling: "none" };
        break;
      case "steps":
        bound = { ...bound, terms: bound.terms.map((term) => withSteps(term, item)) };
        break;
      case "not-applicable":
        if (bound.notApplicable !== null && JSON.stringify(bound.notApplicable) !== JSON.stringify(item.how)) bound = faulty(bound, item, "不涉及此项工作时怎样计分有两种写法:请只保留一种。");
        else bound = { ...bound, notApplicable: item.how };
        break;
      default:
        break;
    }
  }
  return bound;
}

function faulty(draft: Draft, { from, to }: Item, message: string): Draft {
  return { ...draft, faults: [...draft.faults, { code: "unbound-limit", message, from, to }] };
}

function withSteps(term: TermItem, item: Extract<Item, { kind: "steps" }>): TermItem {
  if (term.shape.kind !== "per-unit" || term.part !== item.part || term.to > item.from) return term;
  const { otherwise, ...settled } = term;
  const kept = otherwise?.filter(({ id }) => !/计$/.test(id)) ?? [];
  return { ...settled, shape: { ...term.shape, steps: item.steps }, ...(kept.length > 0 ? { otherwise: kept } : {}) };
}
