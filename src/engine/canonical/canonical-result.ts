import omit from "lodash/omit";
import type { Result } from "../../assessment/result";
import { canonicalText, inOrder } from "./canonical-text";

/** A result as sorted lines, in 1/10000 points: every item, total, rank and grade. Words are left out. */
export function canonicalResult(result: Result): readonly string[] {
  const { departments, indicators } = result.scheme;
  return inOrder(departments.map(({ code }, department) => {
    const scored = result.departments[department];
    if (scored === undefined) throw new RangeError(`no department ${department} in the result`);
    const items = inOrder(indicators.map(({ id }, indicator) => `${id}:${canonicalText(result.item(department, indicator))}`));
    return canonicalText({ ...omit(scored, "remarks"), code, items });
  }));
}
