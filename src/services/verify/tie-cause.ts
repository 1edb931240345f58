import type { Result } from "../../assessment/result";
import { formatPoints } from "../../assessment/points";
import type { Settings } from "../../assessment/settings";
import { restateTotals } from "../../engine/replay/restate";
import { resultOf } from "../../engine/result-of";
import type { Scored } from "../../engine/run/scored";
import type { Case } from "./case";
import type { StatedRanking } from "./compare-ranking";

interface RankCell {
  readonly department: number;
  readonly rank: number;
  readonly ranking: StatedRanking;
  readonly within: "all" | "group";
}

/**
 * Whether a wrong rank has to do with equal totals: the unit ties with another, or ties were numbered in the other way
 * (1,2,2,3 for 1,2,2,4), or their order was not broken as the settings say. In words, or null.
 */
export function tieCause(given: Case, { department, rank, ranking, within }: RankCell): string | null {
  const { result, decimals } = given, { departments, settings } = result.scheme;
  const total = (unit: number): number => ranking.totals[unit] ?? result.departments[unit]?.total ?? 0;
  const ranked = departments.flatMap((own, unit) => ((result.departments[unit]?.rank ?? null) === null || (within === "group" && own.group !== departments[department]?.group) ? [] : [unit]));
  const equals = ranked.filter((unit) => unit !== department && total(unit) === total(department));
  const expected = rankOf(result, department, within);
  if (equals.length > 0) {
    const rule = settings.tieBreakers.length > 0 ? "应按同分排序的设置确定先后" : `应为第${expected ?? "—"}名，同分名次相同`;
    return `与${equals.map((unit) => departments[unit]?.name ?? "").join("、")}同为${formatPoints(total(department), decimals)}分，${rule}`;
  }
  const other = otherNumberings(given, ranking).find(({ result: numbered }) => rankOf(numbered, department, within) === rank);
  return other === undefined ? null : `${other.words}排名即为该名次`;
}

interface Numbering { readonly words: string; readonly result: Result }

const MEMORY = new WeakMap<StatedRanking, readonly Numbering[]>();

/** The stated totals ranked with ties treated otherwise. */
function otherNumberings({ scored, result }: Case, ranking: StatedRanking): readonly Numbering[] {
  const known = MEMORY.get(ranking);
  if (known !== undefined) return known;
  const { rankMethod, tieBreakers } = result.scheme.settings, other = rankMethod === "dense" ? "competition" : "dense";
  const words = { dense: "同分并列不占位", competition: "同分并列占位" };
  const made: readonly Numbering[] = [
    { words: `按${words[other]}`, result: numbered(scored, ranking, { rankMethod: other }) },
    ...(tieBreakers.length === 0 ? [] : [
      { words: `不按同分排序的设置、按${words[rankMethod]}`, result: numbered(scored, ranking, { tieBreakers: [] }) },
      { words: `不按同分排序的设置、按${words[other]}`, result: numbered(scored, ranking, { tieBreakers: [], rankMethod: other }) },
    ]),
  ];
  MEMORY.set(ranking, made);
  return made;
}

function numbered(scored: Scored, ranking: StatedRanking, change: Partial<Settings>): Result {
  const { scheme } = scored.prepared, prepared = { ...scored.prepared, scheme: { ...scheme, settings: { ...scheme.settings, ...change } } };
  return resultOf(restateTotals({ ...scored, prepared }, ranking));
}

const rankOf = (result: Result, department: number, within: RankCell["within"]): number | null =>
  result.departments[department]?.[within === "all" ? "rank" : "groupRank"] ?? null;
