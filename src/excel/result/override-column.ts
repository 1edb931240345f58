import { formatPoints } from "../../assessment/points";
import type { Result } from "../../assessment/result";

/** Behind the columns of a result table, where reviewers gave scores. */
export const OVERRIDE_COLUMN = "复核改分";

/** What reviewers gave one department beside what was computed: Z1-05 计算3、复核4.5; Z2-01 计算2、复核1（未计入）. */
export function overrideWords({ overrides, scheme }: Result, department: number): string {
  return overrides.filter((each) => each.department === department).map(({ indicator, points, computed, counts }) =>
    `${scheme.indicators[indicator]?.id ?? ""} 计算${computed === null ? "不计分" : formatPoints(computed)}、复核${formatPoints(points)}${counts ? "" : "（未计入）"}`).join("；");
}

/** A number format that puts a sign behind the cell, whatever it holds; the number stays a number. */
export const markedFormat = (format: string): string => ["", "-", ""].map((sign) => `${sign}${format === "General" ? "0.####" : format}"*"`).concat(`@"*"`).join(";");
