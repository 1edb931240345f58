import { type BenchIndicator, SECTIONS, type Workload } from "./workload";

/** What the loop finds, in hundredths of a point. */
export interface LoopResult {
  readonly total: Int32Array;
  readonly rank: Int32Array;
  readonly groupRank: Int32Array;
  /** Index into the cuts 90, 80, 60, below. */
  readonly grade: Uint8Array;
}

const GROUPS = 4;

/**
 * What one core can do: a loop over typed arrays, written for this workload and nothing else. It keeps item scores and
 * section totals, converts to 100, ranks by counting and grades. Every figure of the bench is a ratio to it.
 */
export function createTypedLoop(workload: Workload): () => LoopResult {
  const { departments: D, indicators, values, groups } = workload;
  const scores = new Int32Array(D * indicators.length), sum = new Int32Array(D * SECTIONS), full = new Int32Array(D * SECTIONS), section = new Int32Array(D * SECTIONS);
  const bonus = new Int32Array(D), total = new Int32Array(D), rank = new Int32Array(D), groupRank = new Int32Array(D), grade = new Uint8Array(D);
  let counts = new Int32Array(0);

  return () => {
    sum.fill(0);
    full.fill(0);
    bonus.fill(0);
    indicators.forEach((indicator, column) => scoreColumn(indicator, { x: values, out: scores, at: column * D, D }));
    indicators.forEach(({ kind, section: own, points }, column) => {
      if (kind === "bonus") addBonus(bonus, { out: scores, at: column * D, D });
      else addSection(sum, full, { out: scores, at: column * D, D, to: own * D, points });
    });
    let top = 0;
    for (let i = 0; i < D; i++) {
      let s = 0, f = 0;
      for (let k = i; k < sum.length; k += D) {
        s += sum[k]!;
        f += full[k]!;
        section[k] = ((20_000 * sum[k]! + full[k]!) / (2 * full[k]!)) | 0;
      }
      const t = Math.floor((20_000 * s + f) / (2 * f)) + bonus[i]!;
      total[i] = t;
      grade[i] = t >= 9000 ? 0 : t >= 8000 ? 1 : t >= 6000 ? 2 : 3;
      if (t > top) top = t;
    }
    const width = top + 1;
    if (counts.length < width * (GROUPS + 1)) counts = new Int32Array(width * (GROUPS + 1));
    else counts.fill(0);
    for (let i = 0; i < D; i++) {
      counts[total[i]!]!++;
      counts[(groups[i]! + 1) * width + total[i]!]!++;
    }
    for (let g = 0; g <= GROUPS; g++) {
      let place = 1;
      for (let t = width - 1; t >= 0; t--) {
        const here = counts[g * width + t]!;
        counts[g * width + t] = place;
        place += here;
      }
    }
    for (let i = 0; i < D; i++) {
      rank[i] = counts[total[i]!]!;
      groupRank[i] = counts[(groups[i]! + 1) * width + total[i]!]!;
    }
    return { total, rank, groupRank, grade };
  };
}

interface Column {
  readonly x: Int32Array;
  readonly out: Int32Array;
  readonly at: number;
  readonly D: number;
}

function scoreColumn(indicator: BenchIndicator, column: Column): void {
  const { kind, points, each, target } = indicator;
  switch (kind) {
    case "per-case":
    case "fault": return deduct(column, points, each);
    case "rate-gap":
    case "shortfall": return deductGap(column, indicator);
    case "rate-share": return share(column, points);
    case "bands": return band(column, indicator);
    case "bonus": return give(column, points, each);
    default: throw new RangeError(`${kind satisfies never} ${target}`);
  }
}

function deduct({ x, out, at, D }: Column, points: number, each: number): void {
  const start = points * 100 + 50;
  for (let i = at; i < at + D; i++) {
    const v = x[i]!, left = start - Math.imul(v, each);
    out[i] = v < 0 ? -1 : left < 0 ? 0 : (left / 100) | 0;
  }
}

function deductGap({ x, out, at, D }: Column, { points, each, target }: BenchIndicator): void {
  const start = points * 100 + 50;
  for (let i = at; i < at + D; i++) {
    const v = x[i]!, gap = target - v, left = gap > 0 ? start - Math.imul(gap, each) : start;
    out[i] = v < 0 ? -1 : left < 0 ? 0 : (left / 100) | 0;
  }
}

function share({ x, out, at, D }: Column, points: number): void {
  for (let i = at; i < at + D; i++) {
    const v = x[i]!;
    out[i] = v < 0 ? -1 : ((Math.imul(points, v) + 5000) / 10_000) | 0;
  }
}

function band({ x, out, at, D }: Column, { bounds, gives }: BenchIndicator): void {
  const b0 = bounds[0]!, b1 = bounds[1]!, b2 = bounds[2]!, g0 = gives[0]!, g1 = gives[1]!, g2 = gives[2]!, g3 = gives[3]!;
  for (let i = at; i < at + D; i++) {
    const v = x[i]!;
    out[i] = v < 0 ? -1 : v >= b0 ? g0 : v >= b1 ? g1 : v >= b2 ? g2 : g3;
  }
}

function give({ x, out, at, D }: Column, points: number, each: number): void {
  const most = points * 100;
  for (let i = at; i < at + D; i++) {
    const v = x[i]!, got = Math.imul(v, each);
    out[i] = v < 0 ? -1 : ((got < most ? got : most) + 50) / 100 | 0;
  }
}

function addBonus(bonus: Int32Array, { out, at, D }: Omit<Column, "x">): void {
  for (let i = 0; i < D; i++) bonus[i] = bonus[i]! + (out[at + i]! < 0 ? 0 : out[at + i]!);
}

function addSection(sum: Int32Array, full: Int32Array, { out, at, D, to, points }: Omit<Column, "x"> & { readonly to: number; readonly points: number }): void {
  for (let i = 0; i < D; i++) {
    const v = out[at + i]!, counts = v < 0 ? 0 : -1;
    sum[to + i] = sum[to + i]! + (v & counts);
    full[to + i] = full[to + i]! + (points & counts);
  }
}
