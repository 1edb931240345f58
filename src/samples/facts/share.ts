import type { Unit } from "../units";

/** Numbers by unit, in the order in which the rows are written. */
export type ByUnit = Partial<Record<Unit, number>>;

/** The entries of a record of units, in its order. */
export const entriesOf = <T>(record: Partial<Record<Unit, T>>): (readonly [Unit, T])[] =>
  Object.entries(record) as (readonly [Unit, T])[];

/** The same number for each of some units. */
export const same = (units: readonly Unit[], value: number): ByUnit => Object.fromEntries(units.map((unit) => [unit, value]));

/**
 * How the sample splits a published district figure between units: in proportion to the weights, whole parts first, the
 * rest one each by largest remainder (equal remainders: in the order of the weights). The parts add up to `total`, a
 * whole number. Sums and products stay whole numbers below 2^53, so the split is exact.
 */
export function share(total: number, weights: ByUnit): ByUnit {
  const entries = entriesOf(weights);
  const whole = entries.reduce((sum, [, weight]) => sum + weight, 0);
  const parts = entries.map(([unit, weight]) => ({ unit, part: Math.floor((total * weight) / whole), rest: (total * weight) % whole }));
  const left = total - parts.reduce((sum, { part }) => sum + part, 0);
  const raised = new Set([...parts].sort((a, b) => b.rest - a.rest).slice(0, left).map(({ unit }) => unit));
  return Object.fromEntries(parts.map(({ unit, part }) => [unit, raised.has(unit) ? part + 1 : part]));
}
