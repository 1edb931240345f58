import type { Numeral, Rule, Term } from "../assessment/rule";
import { emptiesItem } from "./terms/empties-item";
import type { RuleTrace } from "./rule-trace";
import type { Scalars } from "./scalars";

/** What one term cost; negative where it gave. Without a term: what no single term decided. */
export interface Share<Value> {
  readonly term: number | null;
  readonly lost: Value;
}

export interface Attribution<Column, Value> {
  readonly scalars: Scalars<Value>;
  readonly rule: Rule;
  readonly trace: RuleTrace<Column>;
  readonly read: (column: Column) => Value;
  /** What the shares must sum to: full marks less the score, or less what a line outside the item gives. */
  readonly lost: Value;
  /** "shortfall": an item that is earned lost what it did not earn; "signed": what was taken less what was given. */
  readonly manner: "signed" | "shortfall";
}

/**
 * Splits what was lost among the terms, in the order of the clause: a bound (就高, 累计不超过, 扣完为止) leaves the earlier
 * terms whole and cuts the later ones. The shares sum to `lost` exactly.
 */
export function attribute<Column, Value>(attribution: Attribution<Column, Value>): readonly Share<Value>[] {
  const { rule, trace, read, lost, manner, scalars } = attribution, [only] = rule.terms;
  if (rule.terms.length === 1 && (only!.effect === "deduct" || only!.effect === "earn")) return scalars.compare(lost, scalars.zero) === 0 ? [] : [{ term: 0, lost }];
  const voiding = rule.terms.findIndex((term, index) => emptiesItem(term) && !inPart(rule, index) && isPositive(scalars, read(trace.terms[index]!.held)));
  if (voiding >= 0) return [{ term: voiding, lost }];
  const shares = manner === "signed" ? signedShares(attribution) : shortfallShares(attribution);
  return settle(scalars, shares, lost).filter((share) => scalars.compare(share.lost, scalars.zero) !== 0);
}

function isPositive<Value>(scalars: Scalars<Value>, value: Value): boolean {
  return scalars.compare(value, scalars.zero) > 0;
}

function inPart(rule: Rule, term: number): boolean {
  return rule.groups.some((group) => group.base !== undefined && group.terms.includes(term));
}

function signedShares<Column, Value>(attribution: Attribution<Column, Value>): readonly Share<Value>[] {
  const { rule, trace, read, scalars } = attribution;
  return trace.bundles.flatMap(({ terms, taken, gained }) => [
    ...(taken === null ? [] : spread(attribution, membersOf(rule, terms, "deduct"), read(taken))),
    ...(gained === null ? [] : spread(attribution, membersOf(rule, terms, "earn"), read(gained)).map((share) => ({ ...share, lost: scalars.negate(share.lost) }))),
  ]);
}

function shortfallShares<Column, Value>(attribution: Attribution<Column, Value>): readonly Share<Value>[] {
  const { rule, trace, read, lost, scalars } = attribution;
  const taken = trace.bundles.flatMap((bundle) => (bundle.taken === null ? [] : spread(attribution, membersOf(rule, bundle.terms, "deduct"), read(bundle.taken))));
  const short = trace.bundles.flatMap((bundle) => (bundle.gained === null ? [] : shortOf(attribution, bundle.terms, read(bundle.gained))));
  return [...taken, ...fill(scalars, short, scalars.subtract(lost, sumOfShares(scalars, taken)))];
}

function membersOf(rule: Rule, terms: readonly number[], effect: "deduct" | "earn"): readonly number[] {
  return terms.filter((index) => rule.terms[index]!.effect === effect || (effect === "deduct" && emptiesItem(rule.terms[index]!)));
}

/** A bundle's total among its members: a struck void takes all; else each up to its own points, in order. */
function spread<Column, Value>({ rule, trace, read, scalars }: Attribution<Column, Value>, members: readonly number[], total: Value): readonly Share<Value>[] {
  const struck = members.find((index) => emptiesItem(rule.terms[index]!) && isPositive(scalars, read(trace.terms[index]!.held)));
  if (struck !== undefined) return [{ term: struck, lost: total }];
  const counted = members.filter((index) => !emptiesItem(rule.terms[index]!)).map((index) => ({ term: index, lost: read(trace.terms[index]!.held) }));
  const whole = counted.find((share) => scalars.compare(share.lost, total) === 0);
  return whole === undefined ? fill(scalars, counted, total) : [whole];
}

/** What each earning term could have given and did not; a part with points of its own is short through its deductions. */
function shortOf<Column, Value>(attribution: Attribution<Column, Value>, terms: readonly number[], gained: Value): readonly Share<Value>[] {
  const { rule, trace, read, scalars } = attribution;
  const group = rule.groups.find((each) => each.terms === terms);
  if (group?.base !== undefined) return spread(attribution, membersOf(rule, terms, "deduct"), scalars.subtract(scalars.of(group.base), gained));
  const members = membersOf(rule, terms, "earn").map((term) => ({ term, most: mostOf(rule.terms[term]!) }));
  if (group?.combine === "highest") {
    const best = members.reduce((most, member) => ((member.most ?? 0) > (most.most ?? 0) ? member : most));
    return best.most === null ? [] : [{ term: best.term, lost: scalars.subtract(scalars.of(best.most), gained) }];
  }
  return members.map(({ term, most }) => ({ term, lost: most === null ? scalars.zero : scalars.subtract(scalars.of(most), read(trace.terms[term]!.held)) }));
}

/** The most that a term can give, null when the clause sets no end. */
function mostOf(term: Term): Numeral | null {
  if (term.cap !== undefined) return term.cap;
  switch (term.kind) {
    case "yes-no":
    case "threshold": return term.points ?? 0;
    case "ratio":
    case "relative": return term.points;
    case "judgement": return term.max;
    case "choice": return Math.max(0, ...term.options.map((option) => option.points ?? 0));
    case "bands": return Math.max(0, ...term.bands.map((band) => (typeof band.score === "number" ? band.score : 0)));
    case "rank": return Math.max(0, ...term.table.map((row) => row.points));
    case "per-unit": return null;
    default: return term satisfies never;
  }
}

/** Each share up to what is left, in order. */
function fill<Value>(scalars: Scalars<Value>, shares: readonly Share<Value>[], total: Value): readonly Share<Value>[] {
  let left = total;
  return shares.map(({ term, lost }) => {
    const given = !isPositive(scalars, left) ? scalars.zero : scalars.compare(lost, left) < 0 ? lost : left;
    left = scalars.subtract(left, given);
    return { term, lost: given };
  });
}

/** Cuts the last shares first until all sum to `lost`; what is still open falls to the only term, or to none. */
function settle<Value>(scalars: Scalars<Value>, shares: readonly Share<Value>[], lost: Value): readonly Share<Value>[] {
  const { zero, compare, subtract, add } = scalars;
  let over = subtract(sumOfShares(scalars, shares), lost);
  if (compare(over, zero) === 0) return shares;
  const cut = [...shares].reverse().map((share): Share<Value> => {
    const cost = compare(share.lost, zero), excess = compare(over, zero);
    if (excess === 0 || cost > 0 !== excess > 0) return share;
    const by = (excess > 0) === (compare(over, share.lost) < 0) ? over : share.lost;
    over = subtract(over, by);
    return { term: share.term, lost: subtract(share.lost, by) };
  }).reverse();
  if (compare(over, zero) === 0) return cut;
  const rest = subtract(zero, over), only = cut.length === 1 ? cut[0]! : null;
  return only === null ? [...cut, { term: null, lost: rest }] : [{ term: only.term, lost: add(only.lost, rest) }];
}

function sumOfShares<Value>(scalars: Scalars<Value>, shares: readonly Share<Value>[]): Value {
  return shares.reduce((sum, share) => scalars.add(sum, share.lost), scalars.zero);
}
