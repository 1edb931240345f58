import type { Settings } from "../../assessment/settings";

export interface Ranks {
  /** By member, 1 is first. */
  readonly rank: Int32Array;
  readonly tied: Uint8Array;
}

/**
 * 名次 of keys, any numbers, higher is better. Competition: equal keys share the better place and leave the next ones
 * empty (1,2,2,4); dense: they leave none (1,2,2,3).
 */
export function rank(keys: Float64Array, method: Settings["rankMethod"]): Ranks {
  const sorted = keys.slice().sort(), count = keys.length;
  const distinctAbove = method === "dense" ? distinctFrom(sorted) : null;
  const ranks = new Int32Array(count), tied = new Uint8Array(count);
  for (let member = 0; member < count; member++) {
    const key = keys[member]!, after = upperBound(sorted, key);
    ranks[member] = 1 + (distinctAbove === null ? count - after : distinctAbove[after]!);
    tied[member] = after >= 2 && sorted[after - 2] === key ? 1 : 0;
  }
  return { rank: ranks, tied };
}

/** How many keys are at most this one. */
function upperBound(sorted: Float64Array, key: number): number {
  let low = 0, high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! <= key) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** At each index, how many distinct keys stand there or beyond. */
function distinctFrom(sorted: Float64Array): Int32Array {
  const counts = new Int32Array(sorted.length + 1);
  for (let at = sorted.length - 1; at >= 0; at--) counts[at] = counts[at + 1]! + (at === sorted.length - 1 || sorted[at] !== sorted[at + 1] ? 1 : 0);
  return counts;
}
