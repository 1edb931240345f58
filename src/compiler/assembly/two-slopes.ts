import type { Numeral, PerUnitTerm } from "../../assessment/rule";
import type { Item, Otherwise, TermItem } from "../patterns/pattern";

const WHOLE_GAP = "按全部差距";

type Slope = TermItem & { readonly shape: Omit<PerUnitTerm, "measure" | "span"> & { readonly target: { readonly kind: "number"; readonly value: Numeral } } };

/**
 * 低于98%的,每低1个百分点扣0.1分;低于95%的,每低1个百分点扣0.3分: each stretch at its own rate, or, under the second
 * mark, the whole gap at the second rate. Both are defensible, so the person is asked.
 */
export function twoSlopes(items: readonly Item[]): readonly Item[] {
  return items.reduce<readonly Item[]>((list, item, index) => {
    const before = isSlope(item) ? list.slice(0, index).findLast((other): other is Slope => isSlope(other) && further(item, other)) : undefined;
    if (!isSlope(item) || !before) return list;
    const [near, far] = both(before, item);
    return list.map((each) => (each === before ? near : each === item ? far : each));
  }, items);
}

function isSlope(item: Item): item is Slope {
  return item.kind === "term" && item.by === "slope" && item.shape.kind === "per-unit" && item.shape.target?.kind === "number";
}

/** The same measure, on the same side, from a mark that lies further off, and dearer. */
function further(item: Slope, before: Slope): boolean {
  const [near, far] = [before.shape, item.shape];
  if (before.part !== item.part || before.measure.label !== item.measure.label || near.side !== far.side || near.effect !== far.effect || near.per !== far.per || near.cap !== undefined) return false;
  return (near.side === "below" ? far.target.value < near.target.value : far.target.value > near.target.value) && far.points > near.points;
}

function both(before: Slope, item: Slope): readonly [TermItem, TermItem] {
  const [near, far] = [before.shape, item.shape];
  const gap = Math.abs(near.target.value - far.target.value);
  const first = exact((gap * near.points) / near.per);
  const jump = exact((gap * (far.points - near.points)) / near.per);
  const why = `${far.target.value}%以外的部分现分段计(前${gap}个百分点每${near.per}个${near.points}分,合计${first}分,其后每${far.per}个${far.points}分;再差${far.per}个百分点共${exact(first + far.points)}分),也可将全部差距按每${far.per}个${far.points}分计(共${exact(first + jump + far.points)}分)。`;
  const apart: Otherwise = { id: WHOLE_GAP, why, ask: false, instead: [{ ...before, otherwise: [] }] };
  const together: Otherwise = {
    id: WHOLE_GAP,
    why,
    ask: true,
    instead: [
      { ...item, otherwise: [], shape: { ...far, points: exact(far.points - near.points) } },
      { ...item, otherwise: [], shape: { kind: "threshold", effect: far.effect, points: jump, target: far.target, side: far.side, inclusive: false } },
    ],
  };
  return [
    { ...before, shape: { ...near, cap: first }, otherwise: [...(before.otherwise ?? []).map((each) => capped(each, first)), apart] },
    { ...item, otherwise: [...(item.otherwise ?? []), together] },
  ];
}

function capped(otherwise: Otherwise, cap: Numeral): Otherwise {
  return { ...otherwise, instead: otherwise.instead.map((term): TermItem => (term.shape.kind === "per-unit" ? { ...term, shape: { ...term.shape, cap } } : term)) };
}

function exact(value: number): Numeral {
  return Math.round(value * 1e6) / 1e6;
}
