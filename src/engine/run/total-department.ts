import { add, divide, type Exact, exactOf, fraction, larger, multiply, sign, smaller, subtract, ZERO } from "../../assessment/exact";
import { POINT } from "../../assessment/points";
import { roundHalfUp } from "../../assessment/round-half-up";
import type { Prepared } from "../prepare/prepared";
import type { Sums, Veto } from "./scored";

/** A department's total and what it is made of, exact, in points. */
export interface DepartmentTotal {
  readonly base: Exact;
  readonly bonus: Exact;
  readonly penalty: Exact;
  readonly total: Exact;
  /** In each part's own full marks; null where nothing of the part applies. */
  readonly parts: readonly (Exact | null)[];
}

/**
 * From sums to the total: parts converted to full marks over what applies and weighed, bonuses within their caps,
 * penalties, then what vetoes and bounds do to the sum.
 */
export function totalDepartment(prepared: Prepared, sums: Sums, { department, vetoes }: { readonly department: number; readonly vetoes: readonly Veto[] }): DepartmentTotal {
  const { settings } = prepared.scheme;
  const parts = prepared.parts.map((_, part) => partScore(prepared, sums, { part, department }));
  const base = settings.assembly === "from-full" ? fromFull(prepared, sums, department) : weighted(prepared, parts);
  const bonus = cappedBonus(prepared, sums, department);
  const penalty = add(penaltyOf(sums, department), vetoes.reduce((sum, { outcome }) => (outcome.kind === "points" ? add(sum, exactOf(Math.abs(outcome.points))) : sum), ZERO));
  const sum = subtract(add(base, bonus), penalty);
  const total = vetoes.some(({ outcome }) => outcome.kind === "total-zero") ? ZERO : bounded(prepared, sum);
  return { base, bonus, penalty, total, parts };
}

function bounded({ scheme, fullMarks }: Prepared, sum: Exact): Exact {
  const { totalMayExceedFull, totalFloor } = scheme.settings;
  const held = totalMayExceedFull === "no" ? smaller(sum, fraction(fullMarks, POINT)) : sum;
  return totalFloor === null ? held : larger(held, exactOf(totalFloor));
}

interface PartOf {
  readonly part: number;
  readonly department: number;
}

/** What a department has of a part, and what it could have. */
function sumsOf(prepared: Prepared, sums: Sums, { part, department }: PartOf): { readonly score: Exact; readonly full: Exact } {
  const departments = prepared.scheme.departments.length, levels = prepared.level1.length;
  let score = 0, full = 0;
  for (let level = 0; level < levels; level++) {
    const at = (part * levels + level) * departments + department;
    score += sums.score[at]!;
    full += sums.full[at]!;
  }
  return { score: sums.exact?.base[part]?.[department] ?? fraction(score, POINT), full: fraction(full, POINT) };
}

/** 折算: the part's own full marks × score ÷ what applies. */
function partScore(prepared: Prepared, sums: Sums, at: PartOf): Exact | null {
  const { score, full } = sumsOf(prepared, sums, at);
  if (sign(full) === 0) return null;
  const own = prepared.parts[at.part]?.fullMarks ?? null;
  const converted = multiply(own === null ? fraction(prepared.fullMarks, POINT) : exactOf(own), divide(score, full));
  const { place, decimals } = prepared.scheme.settings.rounding;
  return place === "part" ? fraction(roundHalfUp(converted, decimals), POINT) : converted;
}

/** Parts by weight; the weight of a part of which nothing applies is shared by the others. */
function weighted(prepared: Prepared, parts: readonly (Exact | null)[]): Exact {
  const fullMarks = fraction(prepared.fullMarks, POINT);
  let sum = ZERO, weights = ZERO;
  parts.forEach((score, index) => {
    if (score === null) return;
    const { weight, fullMarks: own } = prepared.parts[index]!, share = exactOf(weight);
    sum = add(sum, multiply(share, divide(score, own === null ? fullMarks : exactOf(own))));
    weights = add(weights, share);
  });
  return sign(weights) === 0 ? ZERO : multiply(fullMarks, divide(sum, weights));
}

/** 倒扣: full marks less every loss, whatever applies. */
function fromFull(prepared: Prepared, sums: Sums, department: number): Exact {
  return prepared.parts.reduce((left, _, part) => {
    const { score, full } = sumsOf(prepared, sums, { part, department });
    return add(left, subtract(score, full));
  }, fraction(prepared.fullMarks, POINT));
}

function cappedBonus(prepared: Prepared, sums: Sums, department: number): Exact {
  const departments = prepared.scheme.departments.length, { bonusCap } = prepared.scheme.settings;
  const all = [...prepared.parts, null].reduce((sum, part, index) => {
    const earned = sums.exact?.bonus[index]?.[department] ?? fraction(sums.bonus[index * departments + department]!, POINT);
    const cap = part?.bonusCap ?? null;
    return add(sum, cap === null ? earned : smaller(earned, exactOf(cap)));
  }, ZERO);
  return bonusCap === null ? all : smaller(all, exactOf(bonusCap));
}

function penaltyOf(sums: Sums, department: number): Exact {
  return sums.exact?.penalty[department] ?? fraction(sums.penalty[department]!, POINT);
}
