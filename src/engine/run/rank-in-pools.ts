import type { Settings } from "../../assessment/settings";
import type { Ranks } from "./rank";

/** The members from the best key down; equal keys in the order of the departments. */
export function orderByKey(keys: Float64Array, members: ArrayLike<number>): ArrayLike<number> {
  const width = keys.length;
  let largest = 0;
  for (let at = 0; at < members.length; at++) largest = Math.max(largest, Math.abs(keys[members[at]!]!));
  if (largest * width >= 2 ** 52) return Int32Array.from(members).sort((a, b) => (keys[b]! > keys[a]! ? 1 : keys[b]! < keys[a]! ? -1 : a - b));
  // Key and department in one number, so that plain numbers are sorted: keys are whole.
  const packed = new Float64Array(members.length);
  for (let at = 0; at < members.length; at++) packed[at] = members[at]! - keys[members[at]!]! * width;
  packed.sort();
  for (let at = 0; at < packed.length; at++) packed[at] = packed[at]! - Math.floor(packed[at]! / width) * width;
  return packed;
}

interface Pools {
  readonly keys: Float64Array;
  /** Best first. */
  readonly order: ArrayLike<number>;
  /** The pool of each department, 0 to pools − 1, null where all are in one; ranks are made within each. */
  readonly poolOf: Int32Array | null;
  readonly pools: number;
  readonly method: Settings["rankMethod"];
}

/** 名次 within pools in one walk down the order, as `rank` gives them for one; 0 for those that are not in it. */
export function rankInPools({ keys, order, poolOf, pools, method }: Pools): Ranks {
  const ranks = new Int32Array(keys.length), tied = new Uint8Array(keys.length);
  const seen = new Int32Array(pools), place = new Int32Array(pools), last = new Int32Array(pools).fill(-1);
  for (let at = 0; at < order.length; at++) {
    const department = order[at]!, pool = poolOf === null ? 0 : poolOf[department]!, before = last[pool]!;
    seen[pool] = seen[pool]! + 1;
    if (before >= 0 && keys[before] === keys[department]) tied[before] = tied[department] = 1;
    else place[pool] = method === "dense" ? place[pool]! + 1 : seen[pool]!;
    ranks[department] = place[pool]!;
    last[pool] = department;
  }
  return { rank: ranks, tied };
}
