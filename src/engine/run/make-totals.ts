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
  const totals = emptyTotals(prepared);
  const vetoesOf = vetoesByDepartment(vetoes);
  for (let department = 0; department < departments; department++) {
    totalInto(totals, { prepared, sums, department, vetoes: vetoesOf.get(department) ?? NO_VETOES });
  }
  return totals;
}

/** A department's total anew, in a copy; the others as they are. */
export function replaceTotal(totals: Totals, totalling: Totalling): Totals {
  const copy: Totals = {
    base: totals.base.slice(), bonus: totals.bonus.slice(), penalty: totals.penalty.slice(), total: totals.total.slice(),
    parts: totals.parts.map((part) => part.slice()), exact: totals.exact === null ? null : [...totals.exact],
  };
  totalInto(copy, totalling);
  return copy;
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

function emptyTotals(prepared: Prepared): Totals {
  const departments = prepared.scheme.departments.length, column = (): Float64Array => new Float64Array(departments);
  const exact = prepared.scheme.settings.rankOn === "exact" ? new Array<Exact>(departments).fill(exactOf(0)) : null;
  return { base: column(), bonus: column(), penalty: column(), total: column(), parts: prepared.parts.map(column), exact };
}

function totalInto(totals: Totals, totalling: Totalling): void {
  if (isPlain(totalling)) plainTotal(totals, totalling);
  else exactTotal(totals, totalling);
}

/**
 * Most schemes: items rounded, one part, nothing but points to add. Machine integers do then what `totalDepartment` does
 * with fractions; a test holds the two together.
 */
function isPlain({ prepared, vetoes }: Totalling): boolean {
  const { rounding, assembly, rankOn, parts, bonusCap } = prepared.scheme.settings;
  return rounding.place === "item" && assembly === "sum" && rankOn === "rounded" && parts.length === 0 && vetoes.length === 0 && (bonusCap === null || pointsOf(bonusCap) % 10 ** (POINT_DECIMALS - rounding.decimals) === 0);
}

function plainTotal(totals: Totals, { prepared, sums, department }: Totalling): void {
  const departments = prepared.scheme.departments.length, { rounding, bonusCap } = prepared.scheme.settings;
  let score = 0, full = 0;
  for (let at = department; at < sums.score.length; at += departments) {
    score += sums.score[at]!;
    full += sums.full[at]!;
  }
  const base = full === 0 ? 0 : roundedRatio(score * prepared.fullMarks, full * POINT, rounding.decimals);
  const earned = sums.bonus[department]! + sums.bonus[departments + department]!;
  const bonus = bonusCap === null ? earned : Math.min(earned, pointsOf(bonusCap)), penalty = sums.penalty[department]!;
  totals.base[department] = base;
  totals.parts[0]![department] = full === 0 ? NaN : base;
  totals.bonus[department] = bonus;
  totals.penalty[department] = penalty;
  totals.total[department] = bounded(prepared, base + bonus - penalty);
}

function exactTotal(totals: Totals, { prepared, sums, department, vetoes }: Totalling): void {
  const { place, decimals } = prepared.scheme.settings.rounding;
  const { base, bonus, penalty, total, parts } = totalDepartment(prepared, sums, { department, vetoes });
  const rounded = { base: roundHalfUp(base, decimals), bonus: roundHalfUp(bonus, decimals), penalty: roundHalfUp(penalty, decimals) };
  totals.base[department] = rounded.base;
  totals.bonus[department] = rounded.bonus;
  totals.penalty[department] = rounded.penalty;
  parts.forEach((score, part) => { totals.parts[part]![department] = score === null ? NaN : roundHalfUp(score, decimals); });
  const nothing = vetoes.some(({ outcome }) => outcome.kind === "total-zero");
  // 基础分, 加分 and 扣分 as shown must add up to 总分, except where only the total is rounded.
  const summed = nothing ? 0 : bounded(prepared, rounded.base + rounded.bonus - rounded.penalty);
  totals.total[department] = place === "total" ? roundHalfUp(total, decimals) : summed;
  if (totals.exact !== null) (totals.exact as Exact[])[department] = total;
}

function bounded({ scheme, fullMarks }: Prepared, sum: Points): Points {
  const { totalMayExceedFull, totalFloor } = scheme.settings;
  const held = totalMayExceedFull === "no" ? Math.min(sum, fullMarks) : sum;
  return totalFloor === null ? held : Math.max(held, pointsOf(totalFloor));
}
