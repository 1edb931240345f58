import type { Item } from "../patterns/pattern";
import type { Draft } from "./draft";
import { isTerm } from "./draft";

/** 就高不重复: among facts only the largest counts; among counts it is for the reporter not to count twice. */
export function bindHighest(draft: Draft, items: readonly Item[]): Draft {
  let bound = draft;
  for (const item of items) {
    if (item.kind !== "highest") continue;
    const before = items.slice(0, items.indexOf(item)).filter(isTerm);
    const effect = before.some(({ shape }) => shape.effect === "earn") ? "earn" : "deduct";
    const held = bound.terms.flatMap((term, index) => (term.to <= item.from && term.shape.effect === effect && (term.shape.kind === "yes-no" || term.shape.kind === "threshold") ? [index] : []));
    const free = held.filter((index) => !bound.groups.some(({ terms }) => terms.includes(index)));
    if (before.length === 0) bound = { ...bound, faults: [...bound.faults, { code: "unbound-limit", message: "没有找到「就高」所指的计分内容:请写在各项加分之后。", from: item.from, to: item.to }] };
    const counted = bound.terms.some(({ shape, to }) => to <= item.from && shape.kind === "per-unit");
    if (free.length >= 2) bound = { ...bound, groups: [...bound.groups, { terms: free, combine: "highest" }] };
    if (counted) bound = { ...bound, notices: [...bound.notices, { code: "count-once", message: "条款要求就高不重复:同一事项只按最高一档填报一次。", from: item.from, to: item.to }] };
  }
  return bound;
}
