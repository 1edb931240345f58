import omit from "lodash/omit";
import type { Result } from "../../assessment/result";
import { FIELD } from "./observation-line";
import { canonicalText, inOrder } from "./canonical-text";

/** A result as sorted lines, in 1/10000 points: every item, total, rank and grade. Words are left out. */
export function canonicalResult(result: Result): readonly string[] {
  const { departments, indicators } = result.scheme, order = indicators.map((_, index) => index).sort((a, b) => (indicators[a]!.id < indicators[b]!.id ? -1 : 1));
  return inOrder(departments.map(({ code }, department) => {
    const scored = result.departments[department];
    if (scored === undefined) throw new RangeError(`no department ${department} in the result`);
    const items = order.map((indicator) => {
      const { state, score, full } = result.item(department, indicator);
      return `${indicators[indicator]!.id}=${state},${score ?? ""},${full}`;
    });
    return `${canonicalText({ ...omit(scored, "remarks"), code })}${FIELD}${items.join(FIELD)}`;
  }));
}
