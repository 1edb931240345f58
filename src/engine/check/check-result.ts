import type { Problem } from "../../assessment/problem";
import type { Result } from "../../assessment/result";
import { problemAt } from "./problem-at";

/** Indicators on which all of the departments that were scored, two at least, have full marks: they separate nobody. */
export function checkResult(result: Result): readonly Problem[] {
  const { indicators, departments } = result.scheme;
  return indicators.flatMap((indicator, index) => {
    if (indicator.category !== "base") return [];
    const scored = departments.map((_, department) => result.item(department, index)).filter((item) => item.state === "scored");
    if (scored.length < 2 || scored.some((item) => item.score !== item.full)) return [];
    return [problemAt(indicator, { code: "separates-nobody", severity: "notice", message: `指标${indicator.id}各单位均得满分，不能区分高下；可考虑调整评分标准` })];
  });
}
