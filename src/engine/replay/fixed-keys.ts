import type { Scored } from "../run/scored";

/** What of a unit's place no weighting changes. */
export interface FixedKeys {
  /** 1 where a veto leaves no total. */
  readonly zero: Uint8Array;
  /** Its place among equal totals, from 0, higher is better, equal where the scheme says equal; below the number of units. */
  readonly ties: Float64Array;
  /** What a 列末位 veto takes off: more than any total can be. */
  readonly last: Float64Array;
}

/** Beyond every total times every number of units that a workbook holds. */
const BELOW_ALL = 2 ** 51;

/** null where a tie-breaker is a sum that weights move. */
export function fixedKeys({ prepared, items, vetoes }: Scored): FixedKeys | null {
  const { tieBreakers, parts } = prepared.scheme.settings, units = prepared.scheme.departments.length;
  if (tieBreakers.some(({ kind }) => kind === "level1" || (kind === "part" && parts.length > 0))) return null;
  const lost = tieBreakers.flatMap((breaker) => (breaker.kind === "fewer-lost" ? [lostOn({ prepared, items }, new Set(breaker.indicators))] : []));
  const compared = (a: number, b: number): number => {
    for (const own of lost) if (own[a] !== own[b]) return own[a]! > own[b]! ? -1 : 1;
    return 0;
  };
  const order = Array.from({ length: units }, (_, unit) => unit).sort(compared), ties = new Float64Array(units);
  order.forEach((unit, at) => { ties[unit] = at === 0 ? 0 : ties[order[at - 1]!]! + (compared(order[at - 1]!, unit) === 0 ? 0 : 1); });
  const zero = new Uint8Array(units), last = new Float64Array(units);
  for (const { department, outcome } of vetoes) {
    if (outcome.kind === "total-zero") zero[department] = 1;
    if (outcome.kind === "last-rank") last[department] = BELOW_ALL;
  }
  return { zero, ties, last };
}

function lostOn({ prepared, items }: Pick<Scored, "prepared" | "items">, named: ReadonlySet<string>): Float64Array {
  const lost = new Float64Array(prepared.scheme.departments.length);
  prepared.tasks.forEach((task, index) => {
    if (!named.has(prepared.scheme.indicators[task.indicator]!.id)) return;
    items[index]!.points.forEach((points, row) => { if (points === points) lost[task.departments[row]!]! += task.full - points; });
  });
  return lost;
}
