import { matchAt, sticky } from "../lexicon/sticky";
import type { ActReader } from "./act";

const WAY = "(?:综合|直接|进行|予以|酌情|分别|量化|现场|统一|相应){0,3}";
const SOURCE = "(?:,?(?:根据|按照?|依据|结合|参照|依)[^,;。:()\\d]{2,30}?)";
/** 由考核组打分; 由市局根据日常掌握情况评分; 根据民主测评结果计分. */
const MARK = sticky`(?<=(?<![^,;。:()])((?:由[^,;。:()\d]{2,20}?${SOURCE}?|(?:根据|按照?|依据|结合|参照)[^,;。:()\d]{2,30}?),?))${WAY}(?:打分|评分|赋分|给分|量分|(?<=情况|[^、]*、[^、]*率)得分|(?:评估|核|评)?定分|评定(?:得分|分数|打分)?|计分)(?=[,;。)]|$)`;
/** What says how to count, or sends the reader elsewhere, is no matter of opinion. */
const COUNTED = /排名|名次|位次|比例|占比|^[^、]*率$|程度|权重|公式|标准|办法|细则|规定|方法|系数|上述|以上|同上|要求|数量?$|倍|折|得分|成绩|分数/;

const BY_DEGREE = sticky`按(?:照)?(?:完成|落实|执行|实际)?程度(?:进行|予以|酌情)?(?:计|评|打|给|赋|得)分(?=[,;。)]|$)`;

/** Whose opinion the points are: a reviewer gives them, from nothing to all. */
export const readMarking: ActReader = (text, at) => {
  const degree = matchAt(BY_DEGREE, text, at);
  const found = degree ?? matchAt(MARK, text, at);
  if (!found || (!degree && COUNTED.test(found[1] ?? ""))) return null;
  return { kind: "move", effect: "earn", amount: { kind: "open" }, bonus: false, judged: true, each: false, more: [], unit: "", from: at, to: at + found[0].length };
};
