import type { Scored } from "../run/scored";

/** How well one base indicator tells units apart. Shares from 0 to 1; null where too few are scored. */
export interface Separation {
  readonly indicator: number;
  readonly units: number;
  /** Of points reached: mean and standard deviation (over all units, not a sample). */
  readonly mean: number;
  readonly spread: number;
  readonly full: number;
  readonly none: number;
  /** Pearson's correlation of the share reached with the unit's total; null where either does not vary. */
  readonly correlation: number | null;
}

/** Every base indicator that somebody is scored on, in the order of the rules. */
export function separations({ prepared, items, totals }: Scored): readonly Separation[] {
  return prepared.scheme.indicators.flatMap(({ category }, indicator): readonly Separation[] => {
    if (category !== "base") return [];
    const reached = (prepared.tasksOf[indicator] ?? []).flatMap((index) => {
      const task = prepared.tasks[index]!;
      return [...items[index]!.points].flatMap((points, row) => (points !== points || task.full === 0 ? [] : [{ share: points / task.full, total: totals.total[task.departments[row]!]! }]));
    });
    if (reached.length === 0) return [];
    const shares = reached.map(({ share }) => share);
    return [{
      indicator, units: reached.length, mean: mean(shares), spread: deviation(shares),
      full: shares.filter((share) => share >= 1).length / shares.length, none: shares.filter((share) => share <= 0).length / shares.length,
      correlation: correlation(shares, reached.map(({ total }) => total)),
    }];
  });
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

function deviation(values: readonly number[]): number {
  const middle = mean(values);
  return Math.sqrt(mean(values.map((value) => (value - middle) ** 2)));
}

function correlation(a: readonly number[], b: readonly number[]): number | null {
  const [ma, mb, da, db] = [mean(a), mean(b), deviation(a), deviation(b)];
  if (a.length < 3 || da < 1e-12 || db < 1e-12) return null;
  return mean(a.map((value, index) => (value - ma) * ((b[index] ?? 0) - mb))) / (da * db);
}
