import type { NotApplicable } from "../../assessment/indicator";
import { foldName } from "./fold-text";
import { pointsOfText } from "./parse-points";

/** The words for 不适用处理 as we offer them; 得固定分 is written with its points: 得固定分=3. */
export const NOT_APPLICABLE_OPTIONS = ["剔除后折算", "得满分", "得固定分=3", "取其他单位平均分", "不参加排名"] as const;

const WORDS: readonly (readonly [NotApplicable, readonly string[]])[] = [
  [{ kind: "removed" }, ["剔除后折算", "剔除", "折算", "剔除折算", "不适用项剔除后折算"]],
  [{ kind: "full" }, ["得满分", "满分", "计满分"]],
  [{ kind: "mean" }, ["取其他单位平均分", "取平均分", "平均分", "其他单位平均分", "得平均分"]],
  [{ kind: "unranked" }, ["不参加排名", "不排名", "不参与排名"]],
];

/** 不适用处理 as a cell states it; null when the words are none of ours. */
export function parseNotApplicable(text: string): NotApplicable | null {
  const folded = foldName(text);
  for (const [way, words] of WORDS) if (words.includes(folded)) return way;
  const fixed = /^(?:得固定分|固定分|固定|得|计)[=:]?(\d.*?)分?$/.exec(folded);
  const points = fixed ? pointsOfText(fixed[1] ?? "") : null;
  return points === null ? null : { kind: "fixed", points };
}

export function notApplicableWords(way: NotApplicable): string {
  switch (way.kind) {
    case "removed": return "剔除后折算";
    case "full": return "得满分";
    case "fixed": return `得固定分=${way.points}`;
    case "mean": return "取其他单位平均分";
    case "unranked": return "不参加排名";
    default: return way satisfies never;
  }
}
