import type { LoopResult } from "./typed-loop";
import type { BenchIndicator, Workload } from "./workload";

/**
 * The same workload the slow way: one department after the other, whole numbers of any size, ranks by counting who is
 * better. Shares nothing with the engine or the loop.
 */
export function scoreExactly({ departments, indicators, values, groups }: Workload): LoopResult {
  const total = new Int32Array(departments), rank = new Int32Array(departments), groupRank = new Int32Array(departments), grade = new Uint8Array(departments);
  for (let row = 0; row < departments; row++) {
    let score = 0n, full = 0n, bonus = 0n;
    indicators.forEach((indicator, column) => {
      const fact = values[column * departments + row]!;
      if (fact < 0) return;
      const points = halfUp(scoreOf(indicator, BigInt(fact)), 1_000_000n);
      if (indicator.kind === "bonus") bonus += points;
      else {
        score += points;
        full += BigInt(indicator.points);
      }
    });
    total[row] = Number(halfUp(10_000n * score, full) + bonus);
    grade[row] = [9000, 8000, 6000].filter((cut) => total[row]! < cut).length;
  }
  const better = new Map<string, number>();
  const above = (pool: string, totals: readonly number[]): void => {
    const sorted = [...totals].sort((a, b) => b - a);
    sorted.forEach((value, place) => { if (!better.has(`${pool}/${value}`)) better.set(`${pool}/${value}`, place + 1); });
  };
  above("all", [...total]);
  for (let group = 0; group < 4; group++) above(`${group}`, [...total].filter((_, row) => groups[row] === group));
  for (let row = 0; row < departments; row++) {
    rank[row] = better.get(`all/${total[row]}`)!;
    groupRank[row] = better.get(`${groups[row]}/${total[row]}`)!;
  }
  return { total, rank, groupRank, grade };
}

/** One item's score in hundredths of a point; null where it does not apply. */
export function scoreExactlyByItem({ departments, indicators, values }: Workload, indicator: number, department: number): number | null {
  const fact = values[indicator * departments + department]!;
  return fact < 0 ? null : Number(halfUp(scoreOf(indicators[indicator]!, BigInt(fact)), 1_000_000n));
}

/** In millionths of a hundredth of a point. */
function scoreOf({ kind, points, each, target, bounds, gives }: BenchIndicator, fact: bigint): bigint {
  const full = BigInt(points) * 1_000_000n, unit = BigInt(each) * 10_000n;
  const most = (value: bigint): bigint => (value > full ? full : value), least = (value: bigint): bigint => (value < 0n ? 0n : value);
  switch (kind) {
    case "per-case":
    case "fault": return least(full - fact * unit);
    case "rate-gap":
    case "shortfall": return least(full - least(BigInt(target) - fact) * unit);
    case "rate-share": return BigInt(points) * fact * 100n;
    case "bonus": return most(fact * unit);
    case "bands": return BigInt(gives[bounds.filter((bound) => fact < BigInt(bound)).length]!) * 1_000_000n;
    default: return kind satisfies never;
  }
}

function halfUp(numerator: bigint, denominator: bigint): bigint {
  return (2n * numerator + denominator) / (2n * denominator);
}
