import { type RankSpan, unionOf } from "../../assessment/rank-span";
import { leaveOut, type LeftOut } from "../../engine/replay/leave-out";
import { otherReadings, type OtherReading } from "../../engine/replay/other-readings";
import { replayRanks } from "../../engine/replay/rank-spread";
import type { Scored } from "../../engine/run/scored";
import { rankRange, type RankRange } from "../../engine/sensitivity/rank-range";

export interface FirmOptions {
  /** How many replays with moved weights. */
  readonly runs: number;
  /** Weights move by at most this, in percent. */
  readonly percent: number;
  readonly seed: number;
  /** Awaited between slices, so that a caller can show it and can stop by rejecting. */
  readonly onProgress?: (progress: { readonly doing: string; readonly done: number; readonly total: number }) => void | Promise<void>;
}

export const FIRM_DEFAULTS: Omit<FirmOptions, "onProgress"> = { runs: 10_000, percent: 20, seed: 1 };

/** The places that one ranked unit came to, over all units and (…Within) in its group. */
export interface FirmUnit {
  readonly department: number;
  readonly weights: RankRange;
  readonly within: RankRange;
  readonly omitted: RankSpan;
  readonly readings: RankSpan | null;
  /** All of it: nine in ten of the moved weights, every indicator left out, every other reading. */
  readonly all: RankSpan;
  readonly allWithin: RankSpan;
}

export interface Firmness {
  /** Ranked units, in the order of the scheme. */
  readonly units: readonly FirmUnit[];
  readonly left: readonly LeftOut[];
  readonly readings: readonly OtherReading[];
  /** How it was done, in Chinese, without a full stop. */
  readonly method: string;
}

/** Of a slice, in replays: long enough to be quick, short enough to stop. */
const SLICE = 250;

/** Replays with weights moved, indicators left out one at a time, and other readings. */
export async function firmness(scored: Scored, { runs, percent, seed, onProgress }: FirmOptions): Promise<Firmness> {
  const replay = replayRanks(scored, { percent, seed }), pending = otherReadings(scored), readings: OtherReading[] = [];
  for (let done = 0; done < runs; done += SLICE) {
    await onProgress?.({ doing: "权重变动试算", done, total: runs });
    replay.advance(Math.min(SLICE, runs - done));
  }
  for (const [index, read] of pending.entries()) {
    await onProgress?.({ doing: "其他读法试算", done: index, total: pending.length });
    readings.push(read());
  }
  const left = leaveOut(scored), { rank, groupRank } = scored.standing, { overall, within: counted } = replay.counts;
  const units = [...rank.keys()].filter((unit) => rank[unit]! > 0).map((department): FirmUnit => {
    const weights = rankRange({ base: rank, counts: overall }, department), within = rankRange({ base: groupRank, counts: counted }, department);
    const ofRank = { department, key: "rank", base: rank[department]! } as const, ofGroup = { department, key: "groupRank", base: groupRank[department]! } as const;
    const omitted = spanOf(left, ofRank), other = readings.length === 0 ? null : spanOf(readings, ofRank);
    return {
      department, weights, within, omitted, readings: other,
      all: unionOf([{ best: weights.low, worst: weights.high }, omitted, ...(other === null ? [] : [other]), spanOf([], ofRank)]),
      allWithin: unionOf([{ best: within.low, worst: within.high }, spanOf(left, ofGroup), spanOf(readings, ofGroup), spanOf([], ofGroup)]),
    };
  });
  const method = `各指标权重独立变动±${percent}%，试算 ${runs} 次（种子 ${seed}），取其中九成；逐项去掉 ${left.length} 项指标；${readings.length === 0 ? "没有其他读法" : `逐一改用 ${readings.length} 种其他读法`}`;
  return { units, left, readings, method };
}

type Replayed = Pick<OtherReading, "standing">;

/** Ranks of 0, not ranked in that replay, say nothing. The base's own place where there are none. */
function spanOf(replayed: readonly Replayed[], { department, key, base }: { readonly department: number; readonly key: "rank" | "groupRank"; readonly base: number }): RankSpan {
  const ranks = replayed.map(({ standing }) => standing[key][department]!).filter((rank) => rank > 0);
  return ranks.length === 0 ? { best: base, worst: base } : { best: Math.min(...ranks), worst: Math.max(...ranks) };
}
