import type { Points } from "./points";
import type { Result } from "./result";

/** What one unit has on one 一级指标, and the marks of those of its items that apply to the unit. */
export interface LevelMarks { readonly score: Points; readonly full: Points }

/** For every 一级指标 with marks of its own the units' marks, null where nothing applies to the unit. */
export function levelMarks(result: Result): readonly { readonly name: string; readonly marks: readonly (LevelMarks | null)[] }[] {
  const { departments } = result.scheme;
  return result.level1.filter(({ full }) => full > 0).map(({ name, scores }) => {
    const items = itemsOf(result, name);
    return { name, marks: departments.map((_, department) => {
      const score = scores[department] ?? null;
      const full = items.reduce((sum, item) => sum + appliedMarks(result, department, item), 0);
      return score === null || full === 0 ? null : { score, full };
    }) };
  });
}

function itemsOf(result: Result, level1: string): readonly number[] {
  return result.scheme.indicators.flatMap((indicator, index) => (indicator.category === "base" && indicator.level1 === level1 ? [index] : []));
}

/** An item that does not concern the unit has no marks, unless a setting gives it a score all the same. */
function appliedMarks(result: Result, department: number, item: number): Points {
  const { state, score, full } = result.item(department, item);
  return state === "not-applicable" && score === null ? 0 : full;
}
