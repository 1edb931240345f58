import type { Rule, TermGroup } from "../assessment/rule";
import type { Algebra } from "./columns/algebra";
import { ratioOf, type Ratio } from "./columns/ratio";
import { sumOf } from "./columns/sum-of";
import { emptiesItem } from "./terms/empties-item";
import type { Bundle, TermOutcome } from "./rule-trace";

const NOTHING: Ratio = { n: 0, d: 1 };

/** One bundle for each group, one for each term that stands in none, in the order of the clause. */
export function bundlesOf(rule: Rule): readonly TermGroup[] {
  const grouped = new Set(rule.groups.flatMap((group) => group.terms));
  const single = rule.terms.flatMap((_, index): TermGroup[] => (grouped.has(index) ? [] : [{ terms: [index], combine: "sum" }]));
  const first = (group: TermGroup): number => Math.min(...group.terms);
  return [...rule.groups.filter((group) => group.terms.length > 0), ...single].sort((a, b) => first(a) - first(b));
}

export type BundleEvaluator = <Column>(algebra: Algebra<Column>, terms: readonly TermOutcome<Column>[]) => Bundle<Column>;

/**
 * What a bundle takes and gives: 就高不重复 counts the largest only, 累计不超过 bounds the sum. A part with points of its
 * own starts from these and stays between nothing and these; a void within it empties the part, not the item.
 */
export function compileBundle(rule: Rule, group: TermGroup): BundleEvaluator {
  const of = (effect: string): readonly number[] => group.terms.filter((index) => rule.terms[index]?.effect === effect);
  const deducting = of("deduct"), earning = of("earn"), voiding = group.base === undefined ? [] : group.terms.filter((index) => emptiesItem(rule.terms[index]!));
  const cap = group.cap === undefined ? null : ratioOf(group.cap), base = group.base === undefined ? null : ratioOf(group.base);
  return (algebra, terms) => {
    const together = (indices: readonly number[]) => combine(algebra, { columns: indices.map((index) => terms[index]!.held), highest: group.combine === "highest", cap });
    const taken = together(deducting), gained = together(earning);
    if (base === null) return { terms: group.terms, taken, gained };
    const lost = netOf(algebra, taken, gained) ?? algebra.constant(NOTHING);
    const within = algebra.atLeast(algebra.atMost(lost, base), NOTHING);
    const struck = voiding.map((index) => algebra.times(terms[index]!.held, base));
    const part = struck.reduce((most, column) => algebra.highest(most, column), within);
    if (rule.start === "full") return { terms: group.terms, taken: part, gained: null };
    return { terms: group.terms, taken: null, gained: algebra.shift(algebra.times(part, { n: -1, d: 1 }), base) };
  };
}

interface Combination<Column> {
  readonly columns: readonly Column[];
  readonly highest: boolean;
  readonly cap: Ratio | null;
}

function combine<Column>(algebra: Algebra<Column>, { columns, highest, cap }: Combination<Column>): Column | null {
  const all = highest ? columns.reduce<Column | null>((most, column) => (most === null ? column : algebra.highest(most, column)), null) : sumOf(algebra, columns);
  return all === null || cap === null ? all : algebra.atMost(all, cap);
}

/** What is taken less what is given; null when there is neither. */
export function netOf<Column>(algebra: Algebra<Column>, taken: Column | null, gained: Column | null): Column | null {
  if (gained === null) return taken;
  return taken === null ? algebra.times(gained, { n: -1, d: 1 }) : algebra.minus(taken, gained);
}
