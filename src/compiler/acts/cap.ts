import { matchAt, sticky } from "../lexicon/sticky";
import { NUMBER, readNumber } from "../lexicon/number";
import type { Act, ActReader } from "./act";

const ALL = "(?:(?:本|该|此)(?:项|条|款|指标|小项|大项)(?:工作|考核|指标|内容)?|以上|上述|各项|全部)";
const NEAR = "(?:单项|同一项|全年|年度|全年度|每年|本年度|当年|最终|同一(?:事项|项目|单位))";
const EACH = "(?:每项|每人|每类|每件|每次|每个|每种|每级|每处|每家|每村|每单位|每季度|每月|各项)";
const SUM = "(?:累计|合计|总计|共计|总共|总和|总数|总|共|加总)";
const SCORE_NOUN = "(?:扣减?分|加分|得分|计分|减分|记分|奖励分|分值|分数|总分|扣除分|附加分)(?:总和|总数|总分|合计|累计)?";
const LIMIT = "(?:最高限额|最高限|最高|最多|至多|上限|封顶|限额|限|以|不得?超(?:过|出)?|不高于|不多于|不能超过|不大于|最大)";
const VERB = "(?:倒扣|扣减|扣除|扣|减|加|得|计|记|给|奖励|为|至|是|到|在|:|可|只|不超过|不得超过)";
const CLOSE = "(?:分?(?:为止|封顶|为限|止|以内|内|为上限|即止)|\\(含\\)|\\(封顶\\))";
const CAP = sticky`((?:${ALL}|${NEAR}|${EACH}|${SUM}|${SCORE_NOUN}|${VERB}|${LIMIT}|[:,]){0,6}?)(${LIMIT})((?:${VERB}|${SCORE_NOUN}|${SUM}|${LIMIT}){0,5})(${NUMBER})分(?!钟|之|以上)(${CLOSE})?`;
const CLOSED = sticky`((?:${ALL}|${NEAR}|${EACH}|${SUM}|${SCORE_NOUN}|${VERB}){0,6})(${NUMBER})分(?:\(封顶\)|,?封顶|为限|为上限|为止|满为止|扣完(?:为止|即止|止))`;
const UNTIL = sticky`(?:直至|直到|至)?(扣|加|减)(?:满|完|到|至|足)(${NUMBER})分(?:为止|止|封顶|为限)?`;
/** 超过5分的按5分计. */
const COUNTED_AS = sticky`(?:得分|加分|扣分|合计|累计|总分)?(?:超过?|超出|高于|大于)(${NUMBER})分(?:的|者|以上|部分)?,?(?:均|一律|仅|只)?(?:按|以|计)(?:满分)?\2分(?:为限|计算|计|算|封顶|记){0,2}`;
const TWO_OF = sticky`(?:(?:以上|上述|前|这|前述)([两二三四五六七八九]|\d)(?:项|款|条|种|类|个方面|点)(?:情形|情况|内容)?|([两二三四五六])(?:项|者|类|种|款)(?=合计|累计|共|总|最[多高]|之和))(?:之和)?`;

/** 累计扣分不超过1.2分, 最高减5分, 本项限扣3分, 加分上限5分, 5分封顶. */
export const readCap: ActReader = (text, at) => {
  const several = matchAt(TWO_OF, text, at);
  const from = several ? at + several[0].length : at;
  const cap = matchAt(CAP, text, from);
  if (cap && !/^(?:以|限)$/.test(cap[0].replace(/[\d.]+分.*$/, ""))) {
    return made(at, from, { match: cap[0], head: `${cap[1] ?? ""}${cap[2] ?? ""}${cap[3] ?? ""}`, number: cap[4] ?? "", several: several?.[1] ?? several?.[2] });
  }
  const closed = matchAt(CLOSED, text, from);
  if (closed) return made(at, from, { match: closed[0], head: closed[1] ?? "", number: closed[2] ?? "", several: several?.[1] ?? several?.[2] });
  const counted = matchAt(COUNTED_AS, text, from);
  if (counted) return made(at, from, { match: counted[0], head: /扣分/.test(counted[0]) ? "扣" : "", number: counted[1] ?? "", several: several?.[1] ?? several?.[2] });
  const until = matchAt(UNTIL, text, from);
  if (until && !/^0$/.test(until[2] ?? "")) return made(at, from, { match: until[0], head: until[1] ?? "", number: until[2] ?? "", several: several?.[1] ?? several?.[2] });
  return null;
};

interface Found {
  readonly match: string;
  readonly head: string;
  readonly number: string;
  readonly several: string | undefined;
}

function made(at: number, from: number, found: Found): Act | null {
  const value = readNumber(found.number);
  if (value === null) return null;
  const effect = /扣|减/.test(found.head) ? "deduct" : /加|得|奖/.test(found.head.replace(/不得|得分/g, "")) ? "earn" : "any";
  const several = found.several === undefined ? null : readNumber(found.several);
  const scope = several !== null ? several : /每[项人类件次个种级处家村单季月]/.test(found.head) ? "each" : /(?:本|该|此)(?:项|条|款|指标|小项|大项)|以上|上述|各项|全部/.test(found.head) ? "all" : "near";
  return { kind: "cap", value, effect, scope, from: at, to: from + found.match.length };
}
