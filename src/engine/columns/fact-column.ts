/**
 * The facts of one measure, a row for each department to which the indicator applies: the value is n ÷ (scale × r),
 * all whole numbers. `nMax` and `rMax` bound |n| and r.
 */
export interface FactColumn {
  readonly n: Float64Array;
  readonly scale: number;
  /** null where every fact is a decimal of `scale`. */
  readonly r: Float64Array | null;
  readonly nMax: number;
  readonly rMax: number;
  /** Figures of peers may pass what machine integers hold; the column is then in `wide` alone. */
  readonly wide?: readonly { readonly numerator: bigint; readonly denominator: bigint }[];
}

/** The column of whole numbers over one scale. */
export function wholeColumn(n: Float64Array, scale: number): FactColumn {
  return { n, scale, r: null, nMax: greatest(n), rMax: 1 };
}

export function greatest(values: Float64Array): number {
  let most = 0;
  for (let i = 0; i < values.length; i++) {
    const magnitude = Math.abs(values[i]!);
    if (magnitude > most) most = magnitude;
  }
  return most;
}
