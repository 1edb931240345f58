import { NUMBER, readNumber } from "../lexicon/number";
import { matchAt, sticky } from "../lexicon/sticky";
import { JUDGED } from "../lexicon/verbs";
import type { Numeral } from "../../assessment/rule";
import type { Act, ActReader } from "./act";
import { SCORE_RANGE } from "./score-text";

const WITHIN = sticky`(?:${JUDGED}),?(?:在|于)?${SCORE_RANGE}(?:之间|范围内|区间内?|以内|内)?(?:进行|酌情|适当|分别)?(打|评|给|赋|得|计|扣|减|加)(?:减)?分?`;
const BETWEEN = sticky`(?:在|于)${SCORE_RANGE}(?:之间|范围内|区间内?|以内|内)(?:进行|酌情|适当)?(打|评|给|赋|得|计|扣|减|加)(?:减)?分?`;

/** 在2分内酌情扣分: from nothing to so many. */
const UP_TO = sticky`(?:${JUDGED})?在(${NUMBER})分(?:以|之)?内(?:${JUDGED})?(?:进行|适当|予以|给予)?(打|评|给|赋|得|计|扣|减|加)(?:减)?分?(?=[,;。)]|$)`;
/** 给予2分以下加分. */
const NO_MORE = sticky`(?:给予|予以|可给予|酌情给予)(${NUMBER})分以[下内]的?(加|扣|减|奖)(?:励)?分`;

/** (0-5分) after a requirement. */
const BRACKETED = sticky`(?<=\()${SCORE_RANGE}()(?=\))`;

/** 公开主体0.1-0.5分,公开内容0.2-2分: a range behind a requirement, as (0-5分). */
const BARE = sticky`(?<=[\u4e00-\u9fff])(?<![在为达于至到从按分得比是满占超过])${SCORE_RANGE}()(?=[,;。]|$)(?!,?(?:的|者|得|扣|加|计|记|为|给))`;

/** 根据实际情况在0-5分之间打分: the range stands before the verb. */
export const readWithin: ActReader = (text, at) => {
  const upTo = matchAt(UP_TO, text, at) ?? matchAt(NO_MORE, text, at);
  const most = readNumber(upTo?.[1] ?? "");
  if (upTo && most !== null) return judged(at, upTo, { verb: upTo[2] ?? "", min: 0, max: most });
  const found = matchAt(WITHIN, text, at) ?? matchAt(BETWEEN, text, at) ?? matchAt(BRACKETED, text, at) ?? matchAt(BARE, text, at);
  const [min, max] = [readNumber(found?.[1] ?? ""), readNumber(found?.[2] ?? "")];
  if (!found || min === null || max === null) return null;
  return judged(at, found, { verb: found[3] ?? "", min, max });
};

function judged(at: number, found: RegExpExecArray, range: { readonly verb: string; readonly min: Numeral; readonly max: Numeral }): Act {
  const { verb, min, max } = range;
  return { kind: "move", effect: /[扣减]/.test(verb) ? "deduct" : "earn", amount: { kind: "range", min, max }, bonus: verb === "加" || verb === "奖", judged: true, each: false, more: [], unit: "", from: at, to: at + found[0].length };
}
