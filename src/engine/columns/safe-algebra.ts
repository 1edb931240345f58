import { fraction } from "../../assessment/exact";
import type { Algebra, Gaps, Interval, SignTest } from "./algebra";
import type { FactColumn } from "./fact-column";
import { locateSafe } from "./locate-safe";
import { lcm, type Ratio } from "./ratio";

/** Rows a block has at most: its registers stay in the processor's first cache. */
export const BLOCK = 512;

/** A row's value is n ÷ (d × r); `nMax` and `rMax` bound |n| and r. */
export interface SafeColumn {
  readonly n: Float64Array;
  readonly d: number;
  readonly r: Float64Array | null;
  readonly nMax: number;
  readonly rMax: number;
}

export interface SafeAlgebra extends Algebra<SafeColumn> {
  /** Starts a block: earlier columns are given up. */
  readonly begin: (rows: number) => void;
  readonly load: (facts: FactColumn, from: number) => SafeColumn;
  /** False when some number since `begin` may have passed 2^52: the block's columns are then worthless. */
  readonly fits: () => boolean;
}

/** Half of the safe integers, so that sums and rounded quotients of two bounded numbers stay exact. */
const LARGEST = 2 ** 52;

export function createSafeAlgebra(): SafeAlgebra {
  const pool: Float64Array[] = [];
  let used = 0, rows = 0, fits = true;

  const register = (): Float64Array => {
    const next = pool[used] ?? (pool[used] = new Float64Array(BLOCK));
    used++;
    return next;
  };
  const column = (n: Float64Array, nMax: number, like: { d: number; r: Float64Array | null; rMax: number }): SafeColumn => {
    if (nMax > LARGEST || like.d * like.rMax > LARGEST) fits = false;
    return { n, d: like.d, r: like.r, nMax, rMax: like.rMax };
  };
  const scaledBy = (a: Float64Array, k: number): Float64Array => {
    if (k === 1) return a;
    const out = register();
    for (let i = 0; i < rows; i++) out[i] = a[i]! * k;
    return out;
  };
  const multiplied = (a: Float64Array, b: Float64Array | null): Float64Array => {
    if (b === null) return a;
    const out = register();
    for (let i = 0; i < rows; i++) out[i] = a[i]! * b[i]!;
    return out;
  };
  /** The same values over the common denominator of both columns. */
  const aligned = (a: SafeColumn, b: SafeColumn): readonly [SafeColumn, SafeColumn] => {
    const d = lcm(a.d, b.d), sameRows = a.r === b.r;
    const r = sameRows || b.r === null ? a.r : a.r === null ? b.r : multiplied(a.r, b.r);
    const rMax = sameRows || b.r === null ? a.rMax : a.r === null ? b.rMax : a.rMax * b.rMax;
    const over = (x: SafeColumn, other: SafeColumn): SafeColumn => {
      const k = d / x.d, rest = sameRows ? null : other.r;
      return column(multiplied(scaledBy(x.n, k), rest), x.nMax * k * (rest === null ? 1 : other.rMax), { d, r, rMax });
    };
    return [over(a, b), over(b, a)];
  };
  /** Column a and constant k over a common denominator. */
  const alignedTo = (a: SafeColumn, k: Ratio): { readonly a: SafeColumn; readonly k: number } => {
    const d = lcm(a.d, k.d), factor = d / a.d;
    const widened = factor === 1 ? a : column(scaledBy(a.n, factor), a.nMax * factor, { d, r: a.r, rMax: a.rMax });
    const constant = k.n * (d / k.d);
    if (Math.abs(constant) * a.rMax > LARGEST) fits = false;
    return { a: widened, k: constant };
  };
  const flags = (fill: (out: Float64Array) => void): SafeColumn => {
    const out = register();
    fill(out);
    return { n: out, d: 1, r: null, nMax: 1, rMax: 1 };
  };

  const times = (a: SafeColumn, k: Ratio): SafeColumn =>
    column(scaledBy(a.n, k.n), a.nMax * Math.abs(k.n), { d: a.d * k.d, r: a.r, rMax: a.rMax });
  const combined = (a: SafeColumn, b: SafeColumn, step: (x: Float64Array, y: Float64Array, out: Float64Array) => void): SafeColumn => {
    const [x, y] = a.d === b.d && a.r === b.r ? [a, b] : aligned(a, b);
    const out = register();
    step(x.n, y.n, out);
    return column(out, x.nMax + y.nMax, x);
  };

  return {
    begin: (count) => {
      used = 0;
      rows = count;
      fits = true;
    },
    fits: () => fits,
    load: (facts, from) => {
      const part = (whole: Float64Array): Float64Array => {
        if (from === 0 && whole.length === rows) return whole;
        const out = register();
        for (let i = 0; i < rows; i++) out[i] = whole[from + i]!;
        return out;
      };
      const d = facts.scale;
      return column(part(facts.n), facts.nMax, { d, r: facts.r === null ? null : part(facts.r), rMax: facts.rMax });
    },
    constant: (k) => column(register().fill(k.n, 0, rows), Math.abs(k.n), { d: k.d, r: null, rMax: 1 }),
    times,
    shift: (a, k) => {
      if (k.n === 0) return a;
      const common = alignedTo(a, k), n = common.a.n, r = common.a.r, add = common.k;
      const out = register();
      if (r === null) for (let i = 0; i < rows; i++) out[i] = n[i]! + add;
      else for (let i = 0; i < rows; i++) out[i] = n[i]! + add * r[i]!;
      return column(out, common.a.nMax + Math.abs(add) * common.a.rMax, common.a);
    },
    plus: (a, b) => combined(a, b, (x, y, out) => { for (let i = 0; i < rows; i++) out[i] = x[i]! + y[i]!; }),
    minus: (a, b) => combined(a, b, (x, y, out) => { for (let i = 0; i < rows; i++) out[i] = x[i]! - y[i]!; }),
    highest: (a, b) => combined(a, b, (x, y, out) => { for (let i = 0; i < rows; i++) out[i] = x[i]! > y[i]! ? x[i]! : y[i]!; }),
    product: (a, b) => {
      const r = a.r === null ? b.r : multiplied(a.r, b.r);
      return column(multiplied(a.n, b.n), a.nMax * b.nMax, { d: a.d * b.d, r, rMax: a.rMax * b.rMax });
    },
    over: (a, b) => {
      const out = register(), r = register();
      const an = a.n, ar = a.r, bn = b.n, br = b.r;
      for (let i = 0; i < rows; i++) {
        const divisor = bn[i]!;
        out[i] = divisor === 0 ? 0 : an[i]! * b.d * (br === null ? 1 : br[i]!) * (divisor < 0 ? -1 : 1);
        r[i] = divisor === 0 ? 1 : Math.abs(divisor) * (ar === null ? 1 : ar[i]!);
      }
      return column(out, a.nMax * b.d * b.rMax, { d: a.d, r, rMax: b.nMax * a.rMax });
    },
    atMost: (a, k) => {
      const common = alignedTo(a, k), n = common.a.n, r = common.a.r, bound = common.k;
      const out = register();
      if (r === null) for (let i = 0; i < rows; i++) { const v = n[i]!; out[i] = v > bound ? bound : v; }
      else for (let i = 0; i < rows; i++) { const v = n[i]!, b = bound * r[i]!; out[i] = v > b ? b : v; }
      return column(out, Math.max(common.a.nMax, Math.abs(bound) * common.a.rMax), common.a);
    },
    atLeast: (a, k) => {
      const common = alignedTo(a, k), n = common.a.n, r = common.a.r, bound = common.k;
      const out = register();
      if (r === null || bound === 0) for (let i = 0; i < rows; i++) { const v = n[i]!; out[i] = v < bound ? bound : v; }
      else for (let i = 0; i < rows; i++) { const v = n[i]!, b = bound * r[i]!; out[i] = v < b ? b : v; }
      return column(out, Math.max(common.a.nMax, Math.abs(bound) * common.a.rMax), common.a);
    },
    floor: (a) => {
      const out = register(), n = a.n, d = a.d, r = a.r;
      for (let i = 0; i < rows; i++) out[i] = Math.floor(n[i]! / (r === null ? d : d * r[i]!));
      return column(out, a.nMax / a.d + 1, { d: 1, r: null, rMax: 1 });
    },
    ceiling: (a) => {
      const out = register(), n = a.n, d = a.d, r = a.r;
      for (let i = 0; i < rows; i++) out[i] = Math.ceil(n[i]! / (r === null ? d : d * r[i]!));
      return column(out, a.nMax / a.d + 1, { d: 1, r: null, rMax: 1 });
    },
    test: (a, sign) => flags((out) => testSigns(a.n, sign, { out, rows })),
    where: (flag, a) => {
      const out = register(), n = a.n, f = flag.n;
      for (let i = 0; i < rows; i++) out[i] = f[i] === 1 ? n[i]! : 0;
      return column(out, a.nMax, a);
    },
    not: (flag) => flags((out) => { const f = flag.n; for (let i = 0; i < rows; i++) out[i] = 1 - f[i]!; }),
    locate: (a: SafeColumn, intervals: readonly Interval[], gaps: Gaps) => {
      const out = register();
      if (!locateSafe(a, { intervals, gaps, out, rows })) fits = false;
      return { n: out, d: 1, r: null, nMax: intervals.length, rMax: 1 };
    },
    pick: (index, values) => {
      const d = values.reduce((common, value) => lcm(common, value.d), 1);
      const table = values.map((value) => value.n * (d / value.d));
      const out = register(), at = index.n;
      for (let i = 0; i < rows; i++) out[i] = table[at[i]!] ?? 0;
      return column(out, table.reduce((most, value) => Math.max(most, Math.abs(value)), 0), { d, r: null, rMax: 1 });
    },
    read: (a, row) => fraction(a.n[row]!, a.d * (a.r === null ? 1 : a.r[row]!)),
  };
}

function testSigns(n: Float64Array, sign: SignTest, { out, rows }: { out: Float64Array; rows: number }): void {
  switch (sign) {
    case "negative": for (let i = 0; i < rows; i++) out[i] = n[i]! < 0 ? 1 : 0; return;
    case "not-positive": for (let i = 0; i < rows; i++) out[i] = n[i]! <= 0 ? 1 : 0; return;
    case "positive": for (let i = 0; i < rows; i++) out[i] = n[i]! > 0 ? 1 : 0; return;
    case "not-negative": for (let i = 0; i < rows; i++) out[i] = n[i]! >= 0 ? 1 : 0; return;
    default: return sign satisfies never;
  }
}
