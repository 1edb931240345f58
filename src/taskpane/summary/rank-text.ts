import type { Result } from "../../assessment/result";
import type { Words } from "../words/words-of";

/** 第3名, 并列第3名, or 不排名: as sentences and tables both say it. */
export function rankText(result: Result, department: number, key: "rank" | "groupRank", words: Pick<Words, "rank">): string {
  const standing = result.departments[department];
  if (standing === undefined) return words.rank(null, false);
  return words.rank(standing[key], key === "rank" ? standing.tied : standing.groupTied);
}
