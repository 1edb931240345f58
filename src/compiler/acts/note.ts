import { matchAt, sticky } from "../lexicon/sticky";
import type { ActReader } from "./act";

const NOTE = sticky`(?:(?:按照?|根据|依据)[^,;。:()\d]{2,20}(?:进行|实行|予以)(?:扣|加|减|计|评)分(?=,)|(?:本项|此项)?(?:实行|采用|采取|按照?|以)(?:(?:倒)?(?:扣|减|加)分(?:制|法|方式|办法)|倒扣(?:制|法|办法))(?:计分|考核|评分)?(?=[,;:。]|$)|(?:具体)?(?:评分|计分|扣分|加分|得分|减分|记分|赋分|打分|评价)(?:标准|方法|办法|方式|细则|规则|说明|依据|项目?|情形|因素)(?:为|如下|是)?(?=[:,;。(])|不再(?:[按对][^,;。]{0,10}?|进行)?(?:打分|评分|计分|扣分|评查)|(?:累计)?扣分从(?:总)?(?:得|成绩|分)*分?中扣(?:除|减)|对[^,;。()\d]{2,14}(?:予以|进行|给予)扣分(?=\)|[;。]|$)|(?:本项|此项)?(?:另)?设(?:有|置)?加分项)`;

/** (由区综治办评分): who scores. */
const SCORER = sticky`(?<=\()由[^()\d]{2,40}(?:负责|进行|统一)?(?:评分|打分|计分|量分|给分|赋分|定分|考评|考核|评定)(?=\))`;

/** 扣分标准:, 实行倒扣分制: a heading that names the scoring and says nothing of its own. */
export const readNote: ActReader = (text, at) => {
  const found = matchAt(NOTE, text, at) ?? matchAt(SCORER, text, at);
  return found ? { kind: "note", from: at, to: at + found[0].length } : null;
};
