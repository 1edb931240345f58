/** A stretch of neighbouring rows that are alike. */
export interface Run<T> {
  readonly from: number;
  readonly count: number;
  readonly like: T;
}

/** Neighbouring things with the same key as one stretch; those whose key is null are left out. */
export function runsOf<T>(things: readonly T[], keyOf: (thing: T) => string | null): readonly Run<T>[] {
  const runs: { from: number; count: number; like: T; key: string }[] = [];
  things.forEach((thing, index) => {
    const key = keyOf(thing), last = runs.at(-1);
    if (key === null) return;
    if (last && last.key === key && last.from + last.count === index) last.count += 1;
    else runs.push({ from: index, count: 1, like: thing, key });
  });
  return runs;
}
