import { readNumber } from "../lexicon/number";
import { matchAt, sticky } from "../lexicon/sticky";
import { JUDGED } from "../lexicon/verbs";
import type { ActReader } from "./act";
import { SCORE_RANGE } from "./score-text";

const WITHIN = sticky`(?:${JUDGED}),?(?:在|于)?${SCORE_RANGE}(?:之间|范围内|区间内?|以内|内)?(?:进行|酌情|适当|分别)?(打|评|给|赋|得|计|扣|减|加)(?:减)?分?`;
const BETWEEN = sticky`(?:在|于)${SCORE_RANGE}(?:之间|范围内|区间内?|以内|内)(?:进行|酌情|适当)?(打|评|给|赋|得|计|扣|减|加)(?:减)?分?`;

/** (0-5分) after a requirement. */
const BRACKETED = sticky`(?<=\()${SCORE_RANGE}()(?=\))`;

/** 根据实际情况在0-5分之间打分: the range stands before the verb. */
export const readWithin: ActReader = (text, at) => {
  const found = matchAt(WITHIN, text, at) ?? matchAt(BETWEEN, text, at) ?? matchAt(BRACKETED, text, at);
  const [min, max] = [readNumber(found?.[1] ?? ""), readNumber(found?.[2] ?? "")];
  if (!found || min === null || max === null) return null;
  const effect = /[扣减]/.test(found[3] ?? "") ? "deduct" : "earn";
  return { kind: "move", effect, amount: { kind: "range", min, max }, bonus: found[3] === "加", judged: true, each: false, more: [], unit: "", from: at, to: at + found[0].length };
};
