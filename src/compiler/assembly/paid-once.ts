import type { Numeral } from "../../assessment/rule";
import type { TermItem } from "../patterns/pattern";

/** What an award for a fact or a mark pays, once; null for everything that takes, repeats or is measured. */
export function paidOnce({ shape }: TermItem): Numeral | null {
  return shape.effect === "earn" && (shape.kind === "yes-no" || shape.kind === "threshold") ? (shape.points ?? 0) : null;
}
