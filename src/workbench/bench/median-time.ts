/** Milliseconds that each piece of work takes, the median of `rounds`; rounds take turns, so that noise hits all alike. */
export function medianTimes<Name extends string>(work: Readonly<Record<Name, () => unknown>>, { rounds, warmUp }: { readonly rounds: number; readonly warmUp: number }): Record<Name, number> {
  const names = Object.keys(work) as Name[];
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  for (const name of names) warm(work[name], warmUp);
  for (let round = 0; round < rounds; round++) {
    for (const name of names) {
      const start = performance.now();
      work[name]();
      times[name].push(performance.now() - start);
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(times[name])])) as Record<Name, number>;
}

/** Until the machine code has settled: so many rounds, and for quick work as many as a fifth of a second holds. */
function warm(work: () => unknown, rounds: number): void {
  const start = performance.now();
  for (let round = 0; round < rounds || (rounds > 1 && performance.now() - start < WARM_UP); round++) work();
}

const WARM_UP = 200;

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b), middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
