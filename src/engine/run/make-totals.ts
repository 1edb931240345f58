import type { Exact } from "../../assessment/exact";
import { exactOf } from "../../assessment/exact";
import { POINT, POINT_DECIMALS, type Points, pointsOf } from "../../assessment/points";
import { roundedRatio, roundHalfUp } from "../../assessment/round-half-up";
import type { Prepared } from "../prepare/prepared";
import type { Sums, Totals, Veto } from "./scored";
import { totalDepartment } from "./total-department";

/** The totals of every department, rounded; exact ones too where ranks are made on them. */
export function makeTotals(prepared: Prepared, sums: Sums, vetoes: readonly Veto[]): Totals {
  const departments = prepared.scheme.departments.length;
  const totals = emptyTotals(prepared, departments);
  const vetoesOf = vetoesByDepartment(vetoes);
  for (let department = 0; department < departments; department++) {
    totalInto(totals, department, { prepared, sums, department, vetoes: vetoesOf.get(department) ?? NO_VETOES });
  }
  return totals;
}

/** A department's total anew, the others as they are; columns in which nothing changed are not copied. */
export function replaceTotal(totals: Totals, totalling: Totalling): Totals {
  const { department } = totalling, one = emptyTotals(totalling.prepared, 1);
  totalInto(one, 0, totalling);
  const replaced = (column: Float64Array, own: Float64Array): Float64Array => (Object.is(column[department], own[0]) ? column : column.with(department, own[0]!));
  return {
    base: replaced(totals.base, one.base), bonus: replaced(totals.bonus, one.bonus), penalty: replaced(totals.penalty, one.penalty), total: replaced(totals.total, one.total),
    parts: totals.parts.map((part, index) => replaced(part, one.parts[index]!)), exact: totals.exact === null ? null : totals.exact.with(department, one.exact![0]!),
  };
}

export interface Totalling {
  readonly prepared: Prepared;
  readonly sums: Sums;
  readonly department: number;
  readonly vetoes: readonly Veto[];
}

const NO_VETOES: readonly Veto[] = [];

export function vetoesByDepartment(vetoes: readonly Veto[]): ReadonlyMap<number, readonly Veto[]> {
  const map = new Map<number, Veto[]>();
  for (const veto of vetoes) {
    const own = map.get(veto.department);
    if (own === undefined) map.set(veto.department, [veto]);
    else own.push(veto);
  }
  return map;
}

function emptyTotals(prepared: Prepared, count: number): Totals {
  const column = (): Float64Array => new Float64Array(count);
  const exact = prepared.scheme.settings.rankOn === "exact" ? new Array<Exact>(count).fill(exactOf(0)) : null;
  return { base: column(), bonus: column(), penalty: column(), total: column(), parts: prepared.parts.map(column), exact };
}

function totalInto(totals: Totals, at: number, totalling: Totalling): void {
  if (isPlain(totalling)) plainTotal(totals, at, totalling);
  else exactTotal(totals, at, totalling);
}

/**
 * Most schemes: items rounded, one part, nothing but points to add. Machine integers do then what `totalDepartment` does
 * with fractions; a test holds the two together.
 */
function isPlain({ prepared, vetoes }: Totalling): boolean {
  const { rounding, assembly, rankOn, parts, bonusCap } = prepared.scheme.settings;
  return rounding.place === "item" && assembly === "sum" && rankOn === "rounded" && parts.length === 0 && vetoes.length === 0 && (bonusCap === null || pointsOf(bonusCap) % 10 ** (POINT_DECIMALS - rounding.decimals) === 0);
}

function plainTotal(totals: Totals, at: number, { prepared, sums, department }: Totalling): void {
  const departments = prepared.scheme.departments.length, { rounding, bonusCap } = prepared.scheme.settings;
  let score = 0, full = 0;
  for (let bucket = department; bucket < sums.score.length; bucket += departments) {
    score += sums.score[bucket]!;
    full += sums.full[bucket]!;
  }
  const base = full === 0 ? 0 : prepared.fullMarks % POINT === 0
    // Full marks of whole points: smaller numbers, so that weighed sums too stay machine numbers.
    ? roundedRatio(score * (prepared.fullMarks / POINT), full, rounding.decimals)
    : roundedRatio(score * prepared.fullMarks, full * POINT, rounding.decimals);
  const earned = sums.bonus[department]! + sums.bonus[departments + department]!;
  const bonus = bonusCap === null ? earned : Math.min(earned, pointsOf(bonusCap)), penalty = sums.penalty[department]!;
  totals.base[at] = base;
  totals.parts[0]![at] = full === 0 ? NaN : base;
  totals.bonus[at] = bonus;
  totals.penalty[at] = penalty;
  totals.total[at] = bounded(prepared, base + bonus - penalty);
}

function exactTotal(totals: Totals, at: number, { prepared, sums, department, vetoes }: Totalling): void {
  const { place, decimals } = prepared.scheme.settings.rounding;
  const { base, bonus, penalty, total, parts } = totalDepartment(prepared, sums, { department, vetoes });
  const rounded = { base: roundHalfUp(base, decimals), bonus: roundHalfUp(bonus, decimals), penalty: roundHalfUp(penalty, decimals) };
  totals.base[at] = rounded.base;
  totals.bonus[at] = rounded.bonus;
  totals.penalty[at] = rounded.penalty;
  parts.forEach((score, part) => { totals.parts[part]![at] = score === null ? NaN : roundHalfUp(score, decimals); });
  const nothing = vetoes.some(({ outcome }) => outcome.kind === "total-zero");
  // 基础分, 加分 and 扣分 as shown must add up to 总分, except where only the total is rounded.
  const summed = nothing ? 0 : bounded(prepared, rounded.base + rounded.bonus - rounded.penalty);
  totals.total[at] = place === "total" ? roundHalfUp(total, decimals) : summed;
  if (totals.exact !== null) (totals.exact as Exact[])[at] = total;
}

function bounded({ scheme, fullMarks }: Prepared, sum: Points): Points {
  const { totalMayExceedFull, totalFloor } = scheme.settings;
  const held = totalMayExceedFull === "no" ? Math.min(sum, fullMarks) : sum;
  return totalFloor === null ? held : Math.max(held, pointsOf(totalFloor));
}
