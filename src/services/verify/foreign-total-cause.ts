import { formatPoints, POINT, type Points } from "../../assessment/points";
import type { RankingField } from "../../excel/read-ranking";
import type { StatedCell } from "../../excel/stated-table";
import type { Case } from "./case";
import { planCell, roundedTotals, settingsChanged, type Found } from "./find-cause";
import { otherMethods, type Method } from "./methods";

export interface ForeignFigure { readonly department: number; readonly field: RankingField; readonly stated: number }

interface ForeignTotal {
  readonly department: number;
  readonly field: RankingField;
  readonly stated: number;
  /** All figures of the ranking that are not the computed ones: a method is believed by how many of them it gives. */
  readonly all: readonly ForeignFigure[];
  /** What the row's own parts add up to, null when unknown. */
  readonly sum: Points | null;
  readonly column: readonly (StatedCell | undefined)[];
}

interface Believed { readonly method: Method; readonly gives: number }

const METHODS = new WeakMap<readonly ForeignFigure[], readonly Believed[]>();

/** Other methods, those first that give most of what the ranking states; equal ones in their own order. */
function methodsFor({ result }: Case, all: readonly ForeignFigure[]): readonly Believed[] {
  const known = METHODS.get(all);
  if (known !== undefined) return known;
  const believed = otherMethods(result.scheme).map((method): Believed => ({
    method, gives: all.filter(({ department, field, stated }) => { const other = planCell(method.result, { column: field, department }); return typeof other === "number" && Math.abs(other - stated) < 1e-7; }).length,
  })).sort((a, b) => b.gives - a.gives);
  METHODS.set(all, believed);
  return believed;
}

/** Nobody knows how a hand-made figure came about; what would give it is named, and otherwise that nothing does. */
export function foreignTotalCause(given: Case, { department, field, stated, sum, column, all }: ForeignTotal): Found {
  const { result, decimals } = given;
  if (sum !== null && sum !== Math.round(stated * POINT)) return { cause: "sum", why: `本行各分项之和为${formatPoints(sum, decimals)}`, also: [] };
  const rounding = roundedTotals(given, { department, stated, column: field, values: column });
  if (rounding !== null) return { cause: "rounding", why: rounding, also: [] };
  const same = (other: StatedCell | undefined): boolean => typeof other === "number" && Math.abs(other - stated) < 1e-7;
  const before = given.evidence.before();
  if (before !== null && same(planCell(before, { column: field, department }))) return settingsChanged(given);
  const [method, ...others] = methodsFor(given, all).filter(({ method: each }) => same(planCell(each.result, { column: field, department })));
  if (method !== undefined) {
    const more = others.filter(({ gives }) => gives === method.gives).length, share = all.length < 2 ? "" : `（不同的${all.length}个数中有${method.gives}个由此得出）`;
    return { cause: "method", why: `${method.method.words}时即为该值${share}${more === 0 ? "" : `；另有${more}种口径同样得出`}`, also: [] };
  }
  const other = result.scheme.departments.find((_, unit) => unit !== department && same(planCell(result, { column: field, department: unit })));
  return { cause: "unexplained", why: other === undefined ? "现有数据、细则和常见口径均不能得出该值" : `与${other.name}的${field}相同，可能错行`, also: [] };
}
