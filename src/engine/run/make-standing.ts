import { grade } from "./grade";
import { orderByKey, rankInPools } from "./rank-in-pools";
import { rankKeys, type Ranking } from "./rank-keys";
import type { Ranks } from "./rank";
import type { Standing } from "./scored";

/** Ranks overall and within the groups, and grades. Departments that are not ranked take no place from others. */
export function makeStanding(ranking: Ranking): Standing {
  const { overall, within, keys, ranked } = makeRanks(ranking);
  const { grades, problems } = grade({ ...ranking, keys, ranked });
  return { rank: overall.rank, tied: overall.tied, groupRank: within.rank, groupTied: within.tied, grade: grades, problems };
}

interface AllRanks {
  readonly overall: Ranks;
  readonly within: Ranks;
  readonly keys: Float64Array;
  readonly ranked: readonly number[];
}

/** Ranks without grades. */
export function makeRanks(ranking: Ranking): AllRanks {
  const { prepared } = ranking, { rankMethod: method } = prepared.scheme.settings;
  const keys = rankKeys(ranking), ranked = rankedDepartments(ranking), order = orderByKey(keys, ranked);
  const overall = rankInPools({ keys, order, poolOf: null, pools: 1, method });
  const within = rankInPools({ keys, order, poolOf: prepared.groupOf, pools: prepared.groups.length, method });
  return { overall, within, keys, ranked };
}

/** A department with nothing to be scored on, or that the settings leave out, is not ranked. */
function rankedDepartments({ prepared, sums }: Ranking): readonly number[] {
  const count = prepared.scheme.departments.length, ranked: number[] = [];
  for (let department = 0; department < count; department++) {
    if (sums.excluded[department] === 0 && hasItems(sums.full, department, count)) ranked.push(department);
  }
  return ranked;
}

function hasItems(full: Float64Array, department: number, count: number): boolean {
  for (let at = department; at < full.length; at += count) if (full[at]! > 0) return true;
  return false;
}
