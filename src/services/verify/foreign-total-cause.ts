import { formatPoints, POINT, type Points } from "../../assessment/points";
import type { RankingField } from "../../excel/read-ranking";
import type { StatedCell } from "../../excel/stated-table";
import type { Case } from "./case";
import { planCell, roundedTotals, settingsChanged, type Found } from "./find-cause";
import { otherMethods, type Method } from "./methods";

interface ForeignTotal {
  readonly department: number;
  readonly field: RankingField;
  readonly stated: number;
  /** What the row's own parts add up to, null when unknown. */
  readonly sum: Points | null;
  readonly column: readonly (StatedCell | undefined)[];
}

const METHODS = new WeakMap<Case, readonly Method[]>();

/** Nobody knows how a hand-made figure came about; what would give it is named, and otherwise that nothing does. */
export function foreignTotalCause(given: Case, { department, field, stated, sum, column }: ForeignTotal): Found {
  const { result, decimals } = given;
  if (sum !== null && sum !== Math.round(stated * POINT)) return { cause: "sum", why: `本行各分项之和为${formatPoints(sum, decimals)}`, also: [] };
  const rounding = roundedTotals(given, { department, stated, column: field, values: column });
  if (rounding !== null) return { cause: "rounding", why: rounding, also: [] };
  const same = (other: StatedCell | undefined): boolean => typeof other === "number" && Math.abs(other - stated) < 1e-7;
  const before = given.evidence.before();
  if (before !== null && same(planCell(before, { column: field, department }))) return settingsChanged(given);
  const methods = METHODS.get(given) ?? otherMethods(result.scheme);
  METHODS.set(given, methods);
  const method = methods.find((each) => same(planCell(each.result, { column: field, department })));
  if (method !== undefined) return { cause: "method", why: `${method.words}时即为该值`, also: [] };
  const other = result.scheme.departments.find((_, unit) => unit !== department && same(planCell(result, { column: field, department: unit })));
  return { cause: "unexplained", why: other === undefined ? "现有数据、细则和常见口径均不能得出该值" : `与${other.name}的${field}相同，可能错行`, also: [] };
}
