import { exactText } from "../../assessment/exact-text";
import { fraction } from "../../assessment/exact";
import type { Fact } from "../../assessment/observation";
import { formatPoints, POINT, type Points } from "../../assessment/points";
import type { Result } from "../../assessment/result";
import type { Scheme } from "../../assessment/scheme";

/** What an inspection calls things by. */
export const unitName = ({ departments }: Scheme, index: number): string => departments[index]?.name ?? "";
export const indicatorName = ({ indicators }: Scheme, index: number): string => `${indicators[index]?.id ?? ""} ${indicators[index]?.level3 ?? ""}`.trim();
export const titleOf = ({ settings }: Scheme): string => (settings.name === "" ? "法治政府建设考评" : settings.name);
export const pointsText = ({ settings }: Scheme, points: Points): string => formatPoints(points, settings.rounding.decimals);
export const signed = (scheme: Scheme, points: Points): string => `${points > 0 ? "+" : ""}${pointsText(scheme, points)}`;
export const cellOf = (points: Points): number => points / POINT;
export const rankWords = (rank: number | null, tied = false): string => (rank === null ? "不排名" : `${tied ? "并列" : ""}第${rank}名`);

/** Indices of departments by rank; units without one last. */
export function byRank({ departments }: Result): readonly number[] {
  const rank = (index: number): number => departments[index]?.rank ?? Number.MAX_SAFE_INTEGER;
  return departments.map((_, index) => index).sort((a, b) => rank(a) - rank(b) || a - b);
}

/** 47/50（94%）, 3次, 是, 不涉及. */
export function factWords(fact: Fact, unit: string): string {
  switch (fact.kind) {
    case "missing": return "未填报";
    case "not-applicable": return "不涉及";
    case "no-business": return "无业务";
    case "yes-no": return fact.value ? "是" : "否";
    case "word": return fact.word;
    case "number": {
      const text = `${exactText(fraction(fact.numerator, fact.denominator))}${unit}`;
      return unit === "%" && fact.denominator > 1 && fact.numerator % 100 === 0 ? `${fact.numerator / 100}/${fact.denominator}（${text}）` : text;
    }
    default: return fact satisfies never;
  }
}
