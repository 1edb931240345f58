import type { Fact } from "../../assessment/observation";
import { factsOfRow } from "../ledger/fact-of-row";
import { rescore, type Change } from "../rescore/rescore";
import type { Scored } from "../run/scored";
import { replayChanges } from "./apply-changes";
import { pathsOf, type FactPath } from "./fact-steps";

/** Facts of one unit that would turn the order of two, each with what stands there now. */
export interface Turning {
  /** Whose facts they are. */
  readonly department: number;
  readonly changes: readonly (Change & { readonly before: Fact })[];
  /** How large the change is: shares of what stands there, added up. */
  readonly size: number;
  /** The scoring with the changed facts, made from the beginning. */
  readonly after: Scored;
}

/**
 * The smallest changes that put `lower` above `upper`: single facts first, the smallest share of itself first; where no
 * single fact is enough, several of the lower unit, and then what would veto the upper one. Every one has been applied and
 * scored from the beginning.
 */
export function smallestChanges(scored: Scored, { upper, lower, most }: { readonly upper: number; readonly lower: number; readonly most: number }): readonly Turning[] {
  const turned = (other: Scored): boolean => other.standing.rank[lower]! > 0 && (other.standing.rank[upper] === 0 || other.standing.rank[lower]! < other.standing.rank[upper]!);
  const singles = [lower, upper].flatMap((department) => movesOf(scored, department).flatMap((move): readonly Omit<Turning, "after">[] => {
    const steps = fewestSteps(move.path, (fact) => turned(rescore(scored, { ...move.about, fact })));
    const fact = steps === null ? null : move.path.at(steps);
    return steps === null || fact === null ? [] : [{ department, changes: [{ ...move.about, before: move.before, fact }], size: move.path.size(steps) }];
  })).sort((a, b) => a.size - b.size);
  const vetoes = ({ changes }: Omit<Turning, "after">): boolean => changes.some(({ indicator }) => scored.prepared.scheme.indicators[indicator]?.category === "veto");
  const plain = singles.filter((each) => !vetoes(each)), several = plain.length > 0 ? null : severalOf(scored, lower, turned);
  const found = [...plain, ...(several === null ? [] : [several]), ...singles.filter(vetoes)];
  const checked: Turning[] = [], seen = new Set<string>();
  for (const each of found) {
    if (checked.length === most) break;
    // Both directions of one fact may turn it: the smaller one is enough.
    const key = each.changes.map(({ department, indicator, measure }) => `${department}/${indicator}/${measure}`).join();
    if (seen.has(key)) continue;
    const after = replayChanges(scored, each.changes);
    if (turned(after)) { checked.push({ ...each, after }); seen.add(key); }
  }
  return checked;
}

interface Move {
  readonly about: Omit<Change, "fact">;
  readonly before: Fact;
  readonly path: FactPath;
}

/** Every fact of a unit that is scored, in every direction. */
function movesOf({ prepared }: Scored, department: number): readonly Move[] {
  return prepared.tasks.flatMap((task): readonly Move[] => {
    const row = task.rowOf[department] ?? -1;
    if (row < 0 || task.evaluator === null) return [];
    return factsOfRow({ prepared, task, row }).flatMap((before, measure) => {
      const own = task.evaluator?.rule.measures[measure];
      return own === undefined ? [] : pathsOf(own, before).map((path) => ({ about: { department, indicator: task.indicator, measure }, before, path }));
    });
  });
}

/** The fewest steps after which it holds, for what once holding goes on to hold; null when even the most are not enough. */
function fewestSteps(path: FactPath, holds: (fact: Fact) => boolean): number | null {
  const at = (steps: number): boolean => {
    const fact = path.at(steps);
    return fact !== null && holds(fact);
  };
  if (path.most === 0 || !at(path.most)) return null;
  let low = 0, high = 1;
  while (high < path.most && !at(high)) [low, high] = [high, Math.min(high * 2, path.most)];
  while (low + 1 < high) {
    const middle = (low + high) >> 1;
    if (at(middle)) high = middle;
    else low = middle;
  }
  return high;
}

/** The gains of a unit's facts, the largest first, until they are enough together; then the last only as far as needed. */
function severalOf(scored: Scored, department: number, turned: (other: Scored) => boolean): Omit<Turning, "after"> | null {
  const best = new Map<string, { readonly move: Move; readonly steps: number; readonly gain: number }>();
  for (const move of movesOf(scored, department)) {
    const fact = move.path.at(move.path.most);
    if (fact === null) continue;
    const gain = rescore(scored, { ...move.about, fact }).totals.total[department]! - scored.totals.total[department]!;
    const key = `${move.about.indicator}/${move.about.measure}`, known = best.get(key);
    if (gain > 0 && (known === undefined || known.gain < gain)) best.set(key, { move, gain, steps: fewestSteps(move.path, (each) => rescore(scored, { ...move.about, fact: each }).totals.total[department]! - scored.totals.total[department]! >= gain) ?? move.path.most });
  }
  const changes: (Change & { readonly before: Fact })[] = [];
  let now = scored, size = 0;
  for (const { move, steps } of [...best.values()].sort((a, b) => b.gain - a.gain)) {
    const before = now, fewest = fewestSteps(move.path, (fact) => turned(rescore(before, { ...move.about, fact })));
    const taken = fewest ?? steps, fact = move.path.at(taken);
    if (fact === null) continue;
    changes.push({ ...move.about, before: move.before, fact });
    size += move.path.size(taken);
    now = rescore(now, { ...move.about, fact });
    if (turned(now)) return { department, changes, size };
  }
  return null;
}
