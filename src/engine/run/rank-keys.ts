import { compare } from "../../assessment/exact";
import type { TieBreaker } from "../../assessment/settings";
import type { Prepared } from "../prepare/prepared";
import type { ItemScores } from "./item-scores";
import type { Sums, Totals, Veto } from "./scored";

export interface Ranking {
  readonly prepared: Prepared;
  readonly items: readonly ItemScores[];
  readonly sums: Sums;
  readonly totals: Totals;
  readonly vetoes: readonly Veto[];
}

/**
 * A number for each department, higher is better, equal only where the scheme says equal: the total as rounded where
 * that decides alone, else the place in the order of total, 列末位 vetoes and tie-breakers.
 */
export function rankKeys(ranking: Ranking): Float64Array {
  const { prepared, totals, vetoes } = ranking, { settings } = prepared.scheme;
  const last = new Set(vetoes.filter(({ outcome }) => outcome.kind === "last-rank").map(({ department }) => department));
  if (totals.exact === null && last.size === 0 && settings.tieBreakers.length === 0) return totals.total;
  const { exact } = totals;
  const byTotal: Comparison = exact === null ? byNumber((at) => totals.total[at]!) : (a, b) => compare(exact[a]!, exact[b]!);
  const chain: readonly Comparison[] = [byNumber((at) => (last.has(at) ? 0 : 1)), byTotal, ...settings.tieBreakers.map((breaker) => compileBreaker(breaker, ranking))];
  const compared: Comparison = (a, b) => {
    for (const comparison of chain) {
      const side = comparison(a, b);
      if (side !== 0) return side;
    }
    return 0;
  };
  return keysInOrder(totals.total.length, compared);
}

/** Positive when a is better. */
type Comparison = (a: number, b: number) => number;

function byNumber(value: (department: number) => number): Comparison {
  return (a, b) => {
    const own = value(a), other = value(b);
    return own > other ? 1 : own < other ? -1 : 0;
  };
}

function keysInOrder(count: number, compared: Comparison): Float64Array {
  const order = Array.from({ length: count }, (_, department) => department).sort(compared);
  const keys = new Float64Array(count);
  order.forEach((department, place) => {
    const before = order[place - 1];
    keys[department] = before === undefined ? 0 : keys[before]! + (compared(department, before) === 0 ? 0 : 1);
  });
  return keys;
}

function compileBreaker(breaker: TieBreaker, { prepared, items, sums, totals }: Ranking): Comparison {
  const departments = prepared.scheme.departments.length;
  switch (breaker.kind) {
    case "fewer-lost": {
      const lost = new Float64Array(departments), named = new Set(breaker.indicators);
      prepared.tasks.forEach((task, index) => {
        if (!named.has(prepared.scheme.indicators[task.indicator]!.id)) return;
        items[index]!.points.forEach((points, row) => { if (points === points) lost[task.departments[row]!]! += task.full - points; });
      });
      return byNumber((at) => -lost[at]!);
    }
    case "part": {
      const part = totals.parts[prepared.parts.findIndex((each) => each.name === breaker.part)];
      return part === undefined ? () => 0 : byNumber((at) => (Number.isNaN(part[at]!) ? -Infinity : part[at]!));
    }
    case "level1": {
      const level = prepared.level1.indexOf(breaker.level1), levels = prepared.level1.length;
      if (level < 0) return () => 0;
      const own = new Float64Array(departments);
      prepared.parts.forEach((_, part) => { for (let at = 0; at < departments; at++) own[at]! += sums.score[(part * levels + level) * departments + at]!; });
      return byNumber((at) => own[at]!);
    }
    default: return breaker satisfies never;
  }
}
