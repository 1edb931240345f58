import { grade } from "./grade";
import { rank, type Ranks } from "./rank";
import { rankKeys, type Ranking } from "./rank-keys";
import type { Standing } from "./scored";

/** Ranks overall and within the groups, and grades. Departments that are not ranked take no place from others. */
export function makeStanding(ranking: Ranking): Standing {
  const { prepared } = ranking, { settings, departments } = prepared.scheme;
  const keys = rankKeys(ranking), ranked = rankedDepartments(ranking);
  const overall = spread(departments.length, ranked, rankOf(keys, ranked, settings.rankMethod));
  const within = { rank: new Int32Array(departments.length), tied: new Uint8Array(departments.length) };
  for (let group = 0; group < prepared.groups.length; group++) {
    const members = ranked.filter((department) => prepared.groupOf[department] === group);
    spreadInto(within, members, rankOf(keys, members, settings.rankMethod));
  }
  const { grades, problems } = grade({ ...ranking, keys, ranked });
  return { rank: overall.rank, tied: overall.tied, groupRank: within.rank, groupTied: within.tied, grade: grades, problems };
}

/** A department with nothing to be scored on, or that the settings leave out, is not ranked. */
function rankedDepartments({ prepared, sums }: Ranking): Int32Array {
  const count = prepared.scheme.departments.length, ranked: number[] = [];
  for (let department = 0; department < count; department++) {
    if (sums.excluded[department] === 0 && hasItems(sums.full, department, count)) ranked.push(department);
  }
  return Int32Array.from(ranked);
}

function hasItems(full: Float64Array, department: number, count: number): boolean {
  for (let at = department; at < full.length; at += count) if (full[at]! > 0) return true;
  return false;
}

function rankOf(keys: Float64Array, members: Int32Array, method: Parameters<typeof rank>[1]): Ranks {
  return rank(Float64Array.from(members, (department) => keys[department]!), method);
}

function spread(count: number, members: Int32Array, ranks: Ranks): Ranks {
  const all = { rank: new Int32Array(count), tied: new Uint8Array(count) };
  spreadInto(all, members, ranks);
  return all;
}

function spreadInto(all: Ranks, members: Int32Array, ranks: Ranks): void {
  for (let member = 0; member < members.length; member++) {
    all.rank[members[member]!] = ranks.rank[member]!;
    all.tied[members[member]!] = ranks.tied[member]!;
  }
}
