import type { Numeral } from "../../assessment/rule";
import type { TermItem } from "./pattern";

/** How a data item is called for which the clause has no words. */
export const OPINION = "评审意见";

export interface ReviewerRange {
  readonly effect: "deduct" | "earn";
  readonly min: Numeral;
  /** Null where nothing in the clause bounds it. */
  readonly max: Numeral | null;
}

/** What a reviewer gives or takes within a range: the data item and its term. Nothing at all may always be entered. */
export function reviewed(label: string, { effect, min, max }: ReviewerRange): Pick<TermItem, "measure" | "shape"> {
  return { measure: { label, type: "judgement", unit: "分", min: 0, ...(max === null ? {} : { max }) }, shape: { kind: "judgement", effect, min, max } };
}
