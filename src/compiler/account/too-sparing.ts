import type { Draft, Fault } from "../assembly/draft";
import type { TermItem } from "../patterns/pattern";

/** Awards that together never reach the item's points: legal, and worth a look. */
export function tooSparing({ points, terms, groups, start }: Draft): readonly Fault[] {
  const last = terms.at(-1);
  if (points === null || !last || start !== "zero" || groups.length > 0) return [];
  const most = terms.reduce((sum, { shape, bonus }) => sum + (bonus === true ? Infinity : mostOf(shape)), 0);
  return most > 0 && most < points - 1e-9 ? [{ code: "less-than-item", message: `各项得分合计最多${Math.round(most * 1e6) / 1e6}分,少于本项分值${points}分:请核对分值。`, from: last.from, to: last.to }] : [];
}

/** The most that a term can give once; Infinity where it is not bounded. */
function mostOf(shape: TermItem["shape"]): number {
  if (shape.effect !== "earn") return 0;
  switch (shape.kind) {
    case "yes-no":
    case "threshold":
      return shape.points ?? Infinity;
    case "judgement":
      return shape.max ?? Infinity;
    case "choice":
      return Math.max(...shape.options.map(({ points }) => points ?? Infinity));
    case "bands":
      return Math.max(...shape.bands.map(({ score }) => (typeof score === "number" ? score : Infinity)));
    case "per-unit":
    case "ratio":
    case "rank":
    case "relative":
      return Infinity;
    default:
      return shape satisfies never;
  }
}
