import type { Fact } from "../../../src/assessment/observation";
import type { Bound, Rule, Target, Term } from "../../../src/assessment/rule";
import { decimal, least, less, minus, most, over, plus, q, same, times, total, wholePart, type Q } from "./fraction";

/** All departments that are scored on the rule: the one in question is `self`. */
export interface Field {
  readonly rule: Rule;
  readonly self: number;
  /** By department, then by measure; null where it cannot be used. */
  readonly facts: readonly (readonly (Q | string | boolean | null)[])[];
  readonly groups: readonly string[];
}

export interface Scored {
  readonly score: Q;
  /** Veto terms that strike. */
  readonly vetoes: readonly number[];
}

export function usableFact(fact: Fact): Q | string | boolean | null {
  if (fact.kind === "number") return q(fact.numerator, fact.denominator);
  if (fact.kind === "yes-no") return fact.value;
  return fact.kind === "word" ? fact.word : null;
}

/** The rule read aloud, one department at a time. */
export function scoreRule(field: Field): Scored {
  const { rule } = field;
  const amounts = rule.terms.map((term) => amountOf(field, term));
  const acts = (index: number): boolean => less(q(0), amounts[index]!);
  const inPart = (index: number): boolean => rule.groups.some((group) => group.base !== undefined && group.terms.includes(index));
  const empties = (term: Term): boolean => term.effect === "void" || (term.effect === "veto" && ["item-zero", "file-zero"].includes(term.outcome?.kind ?? ""));
  const vetoes = rule.terms.flatMap((term, index) => (term.effect === "veto" && !empties(term) && acts(index) ? [index] : []));
  if (rule.terms.some((term, index) => empties(term) && !inPart(index) && acts(index))) return { score: q(0), vetoes };

  let change = q(0);
  const alone = rule.terms.map((_, index) => index).filter((index) => !rule.groups.some((group) => group.terms.includes(index)));
  for (const index of alone) {
    const { effect } = rule.terms[index]!;
    if (effect === "earn") change = plus(change, amounts[index]!);
    if (effect === "deduct") change = minus(change, amounts[index]!);
  }
  for (const group of rule.groups) {
    const side = (effect: string): Q => {
      const own = group.terms.filter((index) => rule.terms[index]!.effect === effect).map((index) => amounts[index]!);
      const sum = group.combine === "highest" ? most(q(0), ...own) : total(own);
      return group.cap === undefined ? sum : least(sum, decimal(group.cap));
    };
    const net = minus(side("earn"), side("deduct"));
    if (group.base === undefined) {
      change = plus(change, net);
      continue;
    }
    const base = decimal(group.base), gone = group.terms.some((index) => empties(rule.terms[index]!) && acts(index));
    const left = gone ? q(0) : least(most(plus(base, net), q(0)), base);
    change = plus(change, rule.start === "full" ? minus(left, base) : left);
  }
  if (rule.limit !== undefined) {
    const takes = rule.terms.some((term) => term.effect === "deduct"), earns = rule.terms.some((term) => term.effect === "earn");
    const onTaking = takes && !earns ? true : earns && !takes ? false : rule.start === "full";
    change = onTaking ? most(change, minus(q(0), decimal(rule.limit))) : least(change, decimal(rule.limit));
  }
  let score = plus(rule.start === "full" ? decimal(rule.points ?? 0) : q(0), change);
  if (rule.floor !== "none") score = most(score, decimal(rule.floor));
  if (rule.ceiling === "points" && rule.points !== null) score = least(score, decimal(rule.points));
  if (typeof rule.ceiling === "number") score = least(score, decimal(rule.ceiling));
  return { score, vetoes };
}

/** Points that a term takes or gives within its own cap; for void and veto more than 0 when it strikes. */
function amountOf(field: Field, term: Term): Q {
  const own = field.facts[field.self]!;
  const target = "target" in term ? term.target : undefined;
  if (own[term.measure] === null || (target?.kind === "measure" && own[target.measure] === null)) return q(0);
  const amount = rawAmount(field, term);
  return term.cap === undefined ? amount : least(amount, decimal(term.cap));
}

function rawAmount(field: Field, term: Term): Q {
  const fact = field.facts[field.self]![term.measure]!, number = Array.isArray(fact) ? (fact as unknown as Q) : q(0);
  switch (term.kind) {
    case "yes-no": return fact === true ? decimal(term.points ?? 1) : q(0);
    case "judgement": return number;
    case "choice": return decimal(term.options.find((option) => option.label === fact)?.points ?? 0);
    case "threshold": {
      const bar = targetOf(field, term.target, term), beyond = term.side === "above" ? less(bar, number) : less(number, bar);
      return beyond || (term.inclusive && same(bar, number)) ? decimal(term.points ?? 1) : q(0);
    }
    case "per-unit": {
      const bar = term.target === undefined ? null : targetOf(field, term.target, term);
      const far = bar === null ? number : term.side === "above" ? minus(number, bar) : minus(bar, number);
      const steps = over(most(far, q(0)), decimal(term.per));
      const counted = term.steps === "proportional" ? steps : term.steps === "whole" ? q(wholePart(steps)) : q(-wholePart(minus(q(0), steps)));
      return times(counted, decimal(term.points));
    }
    case "ratio": {
      const bar = targetOf(field, term.target, term), share = same(bar, q(0)) ? q(0) : least(most(over(number, bar), q(0)), q(1));
      return times(decimal(term.points), term.part === "reached" ? share : minus(q(1), share));
    }
    case "bands": return decimal(bandScore(number, term.bands));
    case "rank": {
      const reported = field.rule.measures[term.measure]!.type === "rank", peers = peersOf(field, term.measure, "all");
      const better = (other: Q): boolean => (reported ? less(other, number) : less(number, other)), worse = (other: Q): boolean => !better(other) && !same(other, number);
      const place = term.from === "last" ? 1 + peers.filter(worse).length : reported ? Number(number[0] / number[1]) : 1 + peers.filter(better).length;
      return decimal(term.table.find((row) => row.place <= place && place <= row.upTo)?.points ?? 0);
    }
    case "relative": {
      const peers = peersOf(field, term.measure, term.among), high = most(...peers), low = least(...peers);
      const best = term.better === "higher" ? high : low, worst = term.better === "higher" ? low : high;
      const hold = (share: Q): Q => least(most(share, q(0)), q(1));
      if (term.method === "min-max") {
        const share = same(best, worst) ? q(1) : hold(over(minus(number, worst), minus(best, worst))), lowest = decimal(term.lowest ?? 0);
        return plus(lowest, times(share, minus(decimal(term.points), lowest)));
      }
      if (term.better === "higher") return same(best, q(0)) ? q(0) : times(hold(over(number, best)), decimal(term.points));
      return less(q(0), number) ? times(hold(over(best, number)), decimal(term.points)) : decimal(term.points);
    }
    default: return term satisfies never;
  }
}

/** The first band that holds the fact; else the nearest one below it. */
function bandScore(fact: Q, bands: readonly { readonly from: Bound | null; readonly to: Bound | null; readonly score: number | string }[]): number {
  const reaches = (from: Bound | null): boolean => from === null || less(decimal(from.value), fact) || (from.inclusive && same(decimal(from.value), fact));
  const within = (to: Bound | null): boolean => to === null || less(fact, decimal(to.value)) || (to.inclusive && same(decimal(to.value), fact));
  const held = bands.find((band) => reaches(band.from) && within(band.to));
  const below = bands.filter((band) => reaches(band.from)).sort((a, b) => (b.from?.value ?? -Infinity) - (a.from?.value ?? -Infinity))[0];
  const score = (held ?? below)?.score ?? 0;
  return typeof score === "number" ? score : 0;
}

function peersOf({ facts, groups, self }: Field, measure: number, among: "all" | "group"): readonly Q[] {
  return facts.flatMap((row, index) => (row[measure] !== null && (among === "all" || groups[index] === groups[self]) ? [row[measure] as Q] : []));
}

function targetOf(field: Field, target: Target, term: Term): Q {
  if (target.kind === "number") return decimal(target.value);
  if (target.kind === "measure") return field.facts[field.self]![target.measure] as Q;
  const peers = [...peersOf(field, term.measure, target.among)].sort((a, b) => (less(a, b) ? -1 : same(a, b) ? 0 : 1)), middle = peers.length / 2;
  const side = "side" in term ? term.side : "above", higher = term.kind === "ratio" ? (term.effect === "earn") === (term.part === "reached") : (term.effect === "earn") === (side === "above");
  const figures = {
    mean: over(total(peers), q(peers.length)),
    median: over(plus(peers[Math.ceil(middle) - 1]!, peers[Math.floor(middle)]!), q(2)),
    best: higher ? peers[peers.length - 1]! : peers[0]!,
    worst: higher ? peers[0]! : peers[peers.length - 1]!,
  };
  return plus(figures[target.figure], decimal(target.plus ?? 0));
}
