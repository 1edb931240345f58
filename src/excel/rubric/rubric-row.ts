import type { Category } from "../../assessment/indicator";
import { CATEGORY_WORDS } from "../schema";
import { pointsInText } from "./points-in-text";

/** One row of 考评细则 to be. */
export interface RubricRow {
  readonly 指标编号: string;
  readonly 一级指标: string;
  readonly 二级指标: string;
  readonly 三级指标: string;
  /** null where none was found: then someone must say it. */
  readonly 分值: number | null;
  readonly 评分标准: string;
  readonly 类别: string;
  readonly 适用组别: string;
  readonly 评分单位: string;
  readonly 备注: string;
}

export interface RubricParts {
  readonly above: { readonly level1: string; readonly level2: string; readonly level3: string };
  readonly clause: string;
  readonly points: string;
  readonly id: string;
  readonly category: string;
  readonly groups: string;
  readonly scorer: string;
  readonly note: string;
}

/** Points stand in their column, else in brackets behind the indicator's name or at an end of the clause. */
export function rubricRow({ above, clause, points, id, category, groups, scorer, note }: RubricParts): RubricRow {
  const stated = /^\s*(-?\d{1,4}(?:\.\d{1,4})?)/.exec(points), name = pointsInText(above.level3), own = pointsInText(clause);
  const level2 = above.level2 === "" ? { text: "", points: null } : pointsInText(above.level2);
  return {
    指标编号: id, 一级指标: bare(above.level1), 二级指标: level2.text, 三级指标: name.text || firstWords(own.text),
    分值: stated ? Math.abs(Number(stated[1])) : (name.points ?? own.points), 评分标准: stated || name.points !== null ? clause.trim() : own.text,
    类别: CATEGORY_WORDS[categoryOf([category, above.level1, above.level2, above.level3].join(" "), points)][0] ?? "", 适用组别: groups, 评分单位: scorer, 备注: note,
  };
}

/** A heading without its points and its number 一、 */
export const bare = (text: string): string => pointsInText(text).text.replace(/^[一二三四五六七八九十]+[、.．]\s*/, "");
const firstWords = (text: string): string => (/^[^,，。;；:：(（\n]{1,16}/.exec(text)?.[0] ?? text.slice(0, 16)).trim();

function categoryOf(words: string, points: string): Category {
  if (/否决/.test(words)) return "veto";
  if (/加分/.test(words)) return "bonus";
  return /扣分项|减分|倒扣/.test(words) || /^\s*-\d/.test(points) ? "penalty" : "base";
}
