/**
 * Milliseconds that each piece of work takes, the median of `rounds`; rounds take turns, so that noise hits all alike.
 * Quick work is repeated until a sample is long enough to be interrupted as often as slow work is: on a busy machine
 * it would otherwise look quicker than it is.
 */
export function medianTimes<Name extends string>(work: Readonly<Record<Name, () => unknown>>, { rounds, warmUp }: { readonly rounds: number; readonly warmUp: number }): Record<Name, number> {
  const names = Object.keys(work) as Name[];
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  const repeats = Object.fromEntries(names.map((name) => [name, repeatsOf(warm(work[name], warmUp))])) as Record<Name, number>;
  for (let round = 0; round < rounds; round++) {
    for (const name of names) {
      const start = performance.now(), count = repeats[name];
      for (let done = 0; done < count; done++) work[name]();
      times[name].push((performance.now() - start) / count);
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(times[name])])) as Record<Name, number>;
}

/** Milliseconds: some slices of a busy processor's time. */
const SAMPLE = 12;

function repeatsOf(time: number): number {
  return Math.max(1, Math.ceil(SAMPLE / Math.max(time, 0.001)));
}

/**
 * Until the machine code has settled: so many rounds, and for quick work as many as a fifth of a second holds. Gives
 * what the quickest of them took.
 */
function warm(work: () => unknown, rounds: number): number {
  const start = performance.now();
  let quickest = Infinity;
  for (let round = 0; round < rounds || (rounds > 1 && performance.now() - start < WARM_UP); round++) {
    const before = performance.now();
    work();
    quickest = Math.min(quickest, performance.now() - before);
  }
  return quickest;
}

const WARM_UP = 200;

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b), middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
