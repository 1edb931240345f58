import type { Scheme } from "../assessment/scheme";
import { replay } from "../engine/replay/replay";
import type { RankRanges } from "../reports/report-input";
import { FIRM_DEFAULTS, firmness, type FirmOptions } from "./inspect/firmness";

/** Steps of a replay, units by indicators, that all runs together may take: some ten seconds. */
const MOST_STEPS = 2_000_000_000;
const LEAST_RUNS = 1_000;

/**
 * 名次区间 as an inspection of the same scheme finds them, for reports. `scheme`: as it was read. With as many runs as the
 * inspection makes, fewer for thousands of units; the method says how many, and with which seed.
 */
export async function rankRanges(scheme: Scheme, options: Partial<FirmOptions> = {}): Promise<RankRanges> {
  const { departments, indicators } = scheme, affordable = Math.max(LEAST_RUNS, Math.floor(MOST_STEPS / (departments.length * indicators.length)));
  const { units, method } = await firmness(replay(scheme), { ...FIRM_DEFAULTS, runs: Math.min(FIRM_DEFAULTS.runs, affordable), ...options });
  const known = new Map(units.map(({ department, all, allWithin }) => [department, { overall: all, within: allWithin }]));
  return { method: method.replaceAll(" ", ""), units: departments.map((_, department) => known.get(department) ?? null) };
}
