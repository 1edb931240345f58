import type { Points, Result } from "../../assessment/result";

/** What a result comes to, for the 评分 view. All numbers in it are indices into the scheme, counts or points. */
export interface Summary {
  readonly departments: number;
  readonly indicators: number;
  /** Of departments × indicators. */
  readonly items: number;
  readonly scored: number;
  readonly notApplicable: number;
  /** Not reported, or waiting for a reviewer's number. */
  readonly pending: number;
  /** Bonus items that nobody has claimed: nothing is waited for. */
  readonly unclaimed: number;
  readonly groups: readonly GroupSummary[];
  /** At most five, the costliest first; bonus, penalty and veto items are no lost points. */
  readonly costliest: readonly CostlyIndicator[];
}
export interface GroupSummary {
  readonly group: string;
  readonly ranked: number;
  /** Several when they are tied. Empty when nobody is ranked. */
  readonly first: readonly number[];
  readonly last: readonly number[];
}
export interface CostlyIndicator {
  readonly indicator: number;
  readonly lost: Points;
  readonly departments: number;
}

export function summarize(result: Result): Summary {
  const { departments, indicators } = result.scheme;
  let scored = 0;
  let notApplicable = 0;
  let unclaimed = 0;
  const costs = indicators.map((_, indicator) => ({ indicator, lost: 0, departments: 0 }));
  for (let d = 0; d < departments.length; d++) {
    for (const cost of costs) {
      const item = result.item(d, cost.indicator);
      if (item.state === "scored") scored++;
      if (item.state === "not-applicable") notApplicable++;
      if (item.state === "not-reported" && indicators[cost.indicator]?.category === "bonus") unclaimed++;
      if (item.state !== "scored" || item.score === null || indicators[cost.indicator]?.category !== "base" || item.score >= item.full) continue;
      cost.lost += item.full - item.score;
      cost.departments++;
    }
  }
  const items = departments.length * indicators.length;
  return {
    departments: departments.length,
    indicators: indicators.length,
    items,
    scored,
    notApplicable,
    pending: items - scored - notApplicable - unclaimed,
    unclaimed,
    groups: groupsOf(result),
    costliest: costs.filter((cost) => cost.lost > 0).sort((a, b) => b.lost - a.lost).slice(0, 5),
  };
}

function groupsOf(result: Result): GroupSummary[] {
  const names = [...new Set(result.scheme.departments.map((department) => department.group))];
  return names.map((group) => {
    const ranked = result.departments.flatMap(({ groupRank }, department) => (groupRank !== null && result.scheme.departments[department]?.group === group ? [{ department, groupRank }] : []));
    const best = Math.min(...ranked.map((each) => each.groupRank));
    const worst = Math.max(...ranked.map((each) => each.groupRank));
    const at = (rank: number) => ranked.filter((each) => each.groupRank === rank).map((each) => each.department);
    return { group, ranked: ranked.length, first: at(best), last: worst > best ? at(worst) : [] };
  });
}
