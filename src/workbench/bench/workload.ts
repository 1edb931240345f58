import { createRandom, type Random } from "./random";

/** Seven kinds of rules, as they make up real rubrics. */
export type Kind = "per-case" | "fault" | "rate-gap" | "shortfall" | "rate-share" | "bands" | "bonus";

/** One indicator; every amount is a whole number of hundredths. */
export interface BenchIndicator {
  readonly kind: Kind;
  readonly section: number;
  readonly points: number;
  /** Points for a case, a fault, a percentage point or a missing one. */
  readonly each: number;
  /** The target, in hundredths of a count or of a percent. */
  readonly target: number;
  /** Lower bounds of the bands in hundredths of a percent, and what the four bands give. */
  readonly bounds: readonly number[];
  readonly gives: readonly number[];
}

export interface Workload {
  readonly departments: number;
  readonly indicators: readonly BenchIndicator[];
  /** Groups of departments, 0 to 3. */
  readonly groups: Uint8Array;
  /** Column after column, in hundredths; −1 where there is no such duty. */
  readonly values: Int32Array;
}

export const SECTIONS = 8;

const MIX: readonly (readonly [Kind, number])[] = [
  ["per-case", 24], ["rate-share", 18], ["rate-gap", 16], ["fault", 14], ["shortfall", 12], ["bands", 10], ["bonus", 6],
];

/** Departments of uneven quality under a rubric of the usual kinds; about a tenth of the cells is 不涉及. */
export function makeWorkload({ departments, indicators }: { readonly departments: number; readonly indicators: number }): Workload {
  const random = createRandom(departments * 1000 + indicators);
  const rubric = Array.from({ length: indicators }, (_, index) => makeIndicator(random, Math.floor((index * SECTIONS) / indicators), isFirst(index, indicators)));
  const groups = Uint8Array.from({ length: departments }, () => random.whole(0, 3));
  const quality = Float64Array.from({ length: departments }, () => 0.1 + 0.9 * random.next());
  const values = new Int32Array(departments * indicators);
  rubric.forEach((indicator, column) => {
    for (let row = 0; row < departments; row++) {
      const free = random.next() < 0.1 && !isFirst(column, indicators);
      values[column * departments + row] = free ? -1 : makeFact(random, indicator, quality[row]!);
    }
  });
  return { departments, indicators: rubric, groups, values };
}

/** The first of every section applies to all, so that no section is empty. */
function isFirst(index: number, indicators: number): boolean {
  return index === 0 || Math.floor((index * SECTIONS) / indicators) !== Math.floor(((index - 1) * SECTIONS) / indicators);
}

function makeIndicator(random: Random, section: number, first: boolean): BenchIndicator {
  const kind = first ? "rate-share" : drawKind(random);
  const points = kind === "bonus" ? random.pick([50, 100, 200]) : random.pick([50, 100, 150, 200, 300, 500]);
  const target = kind === "shortfall" ? 100 * random.whole(2, 24) : 100 * random.pick([85, 90, 95, 100]);
  return {
    kind, section, points, target,
    each: kind === "fault" ? random.pick([Math.min(points, 50), points]) : random.pick([5, 10, 15, 20, 25, 50]),
    bounds: [9500, random.pick([8500, 9000]), random.pick([6000, 7000])],
    gives: [points, Math.round(points * 0.8), Math.round(points * 0.6), random.pick([0, Math.round(points * 0.3)])],
  };
}

function drawKind(random: Random): Kind {
  let ticket = random.whole(1, 100);
  for (const [kind, share] of MIX) {
    ticket -= share;
    if (ticket <= 0) return kind;
  }
  return "bonus";
}

function makeFact(random: Random, { kind, target }: BenchIndicator, quality: number): number {
  const luck = random.next(), size = random.next();
  switch (kind) {
    case "per-case": return luck < quality ? 0 : 100 * (1 + Math.floor(size * size * 9));
    case "fault": return luck < (1 - quality) * 0.8 ? 100 : 0;
    case "shortfall": return Math.max(0, target + 100 * (luck < quality ? Math.floor(size * 3) : -Math.floor(size * 8)));
    case "bonus": return luck < quality * 0.5 ? 100 * Math.floor(size * 8) : 0;
    case "rate-gap":
    case "rate-share":
    case "bands": {
      const exact = Math.round(10_000 * (1 - (1 - quality) * luck * 0.9)), grain = size < 0.4 ? 100 : size < 0.7 ? 10 : 1;
      return Math.round(exact / grain) * grain;
    }
    default: return kind satisfies never;
  }
}
