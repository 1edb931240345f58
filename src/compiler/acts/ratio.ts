import { NUMBER, PERCENT, readNumber } from "../lexicon/number";
import { matchAt, sticky } from "../lexicon/sticky";
import type { Act, ActReader } from "./act";

const RATE = "([^,;。:()=×/+\\-\\d]{0,24}?(?:率|比例|百分比|占比|覆盖面|完成度|比重|系数|进度))";
const POINTS = `(?:(${NUMBER})(?:分)?|(?:本|该|此)?(?:项|指标)?(?:的)?(?:总|标准|基准|基础)?(?:分值|满分|分数|权重分?|总分)(?:\\(${NUMBER}分?\\))?)`;
/** 按 as in 按率计分, not the first half of a word: 按期, 按时, 按要求. */
const BY = "按(?![期时质量需月季年要规计])";
const SCORE = `(?:(?:本|该|此)?项?(?:指标|考核|工作)?(?:的)?(?:最终|实际|具体)?(?:得分值?|计分|分值|成绩|分数|评分)(?:公式|方法)?(?:为|:|=|是|${BY}){1,2})`;
const TIMES = sticky`(?<![^,;。:()=、的按照])(?:${SCORE}|${BY}照?(?:其)?(?:实际)?)?[“"]?${RATE}[”"]?(?:×100%)?(?:\((?:最[高大]|超过?|大于|高于)[^()]{2,24}\))?(?:×|乘以?)${POINTS}(?!×)(?=[,;。)]|$|(?:计|得|记)(?:算|分)|\1=)(?:(?:计算?|计得|得|记)(?:得分|分)?)?`;
const TIMES_TURNED = sticky`(?:${SCORE})${POINTS}×[“"]?${RATE}[”"]?(?=[,;。)]|$)`;
/** 按照60分乘以完成投资占年度计划的比. */
const POINTS_TIMES = sticky`(?:按照?|以|用)?(${NUMBER})分(?:×|乘以?)([^,;。:()=×/+\-\d]{2,24}(?:率|比例|比重|占比|的比值?|进度))(?=[,;。)]|$)`;
/** 实际报送数, or a sum in brackets: (已认领数+无需认领数). */
const OPERAND = "((?:[^,;。:()=×/+\\-\\d]{1,20}|\\([^,;。:()=×/\\d]{1,40}\\)))";
const QUOTIENT = sticky`${SCORE}(?:\(?${OPERAND}/${OPERAND}\)?)(?:×100%)?×${POINTS}(?=[,;。)]|$)`;
/** 契合度=甲/乙;得分=契合度×10分: the quotient has a name. */
const DEFINED = sticky`(?<![^,;。:])([^,;。:()=×/+\-\d]{2,14})=\(?([^,;。:()=×/+\-\d]{1,20})/([^,;。:()=×/+\-\d]{1,20})\)?(?:×100%)?[,;。]${SCORE}\1×${POINTS}(?=[,;。)]|$)`;
const BY_SHARE = sticky`(?:则|均|可|应)?(?:按照?|依|以|根据)(?:其|实际|照|相应|所占|各自|对应|规定|任务){0,3}((?:完成|办结|达标|合格|落实|开展|参加|参评|满意|公开|通过|到位|整改|执行|覆盖|上报|入库|回复|签收|处置|实施|建成|推进|履行|培训|实现|目标){0,3}(?:数量?|情况|量|任务)?(?:的)?)(比例|百分比|率|比率|百分率|占比|比重|进度|程度)(?:的)?(?:折算|计算|换算|相应|确定|对应|进行|予以|来|同比例){0,3}(扣(?:减)?|减|得|计|记|给|赋|评|打|算)(?:出|取)?(?:得分|相应)?(?:分(?:值|数)?(?:数)?)(?:,满分(${NUMBER})分)?`;
const SUBTRACTION = sticky`(?:${SCORE})?(?:(${NUMBER})分?|满分|总分|基准分)-([^,;。:()=×/+\-\d]{0,8}扣(?:减)?分(?:分值|数|值|总和|合计|总数)?)(?:=[^,;。]{1,10})?`;
/** 得分=3-0.5×超期件数, 得分=满分-超期件数×0.5. */
const TAKEN = `([^,;。:()=×/+\\-\\d]{1,16}?([次件起项例条处宗人个篇名天日])?数)`;
const MINUS_TIMES = sticky`(?:${SCORE})(?:(${NUMBER})分?|满分|总分|分值|基准分)-\(?(?:(${NUMBER})分?×${TAKEN}|${TAKEN}×(${NUMBER})分?)\)?(?=[,;。)]|$)`;
/** 本单位得分/最高得分 compares departments: no share of one's own. */
const AMONG_PEERS = /最[高低大小多少]|平均|均值|本单位/;
const LABEL_BEFORE = new RegExp(`(${PERCENT})$`);

/** 得分=率×10分, 按完成比例得分, 100-扣分. */
export const readRatio: ActReader = (text, at) => {
  const times = matchAt(TIMES, text, at);
  if (times) return ratio({ at, match: times[0], label: times[1] ?? "", points: times[2] });
  const turned = matchAt(TIMES_TURNED, text, at);
  if (turned) return ratio({ at, match: turned[0], label: turned[2] ?? "", points: turned[1] });
  const before = matchAt(POINTS_TIMES, text, at);
  if (before && !AMONG_PEERS.test(before[2] ?? "")) return ratio({ at, match: before[0], label: (before[2] ?? "").replace(/比值?$/, "比例"), points: before[1] });
  const quotient = matchAt(QUOTIENT, text, at);
  const defined = matchAt(DEFINED, text, at);
  if (defined && !AMONG_PEERS.test(defined[0])) return ratio({ at, match: defined[0], label: defined[1] ?? "", points: defined[4] });
  if (quotient && AMONG_PEERS.test(quotient[0])) return null;
  if (quotient) return ratio({ at, match: quotient[0], label: `${bare(quotient[1])}占${bare(quotient[2])}的比例`, points: quotient[3] });
  const share = matchAt(BY_SHARE, text, at);
  // 发现问题按比重扣分: of what, and in proportion to what, stands elsewhere.
  if (share && share[1] === "" && /[扣减]/.test(share[3] ?? "") && !/未|没有|不足|少|完成|达|低于|不到|率/.test(text.slice(0, at))) return null;
  // 按程度计分: a matter of opinion, not of a measured share.
  if (share && share[1] === "" && share[2] === "程度") return null;
  // 按百分比扣分 takes what was not reached, and so leaves what was.
  if (share) return ratio({ at, match: share[0], label: share[1] !== "" && share[2] === "率" ? `${share[1] ?? ""}率` : (share[1] ?? ""), points: share[4] });
  const steps = matchAt(MINUS_TIMES, text, at);
  if (steps) return taken(at, steps);
  const minus = matchAt(SUBTRACTION, text, at);
  if (!minus) return null;
  const full = minus[1] === undefined ? null : readNumber(minus[1]);
  return { kind: "points-taken", value: full ?? 0, label: minus[2] ?? "", each: 1, unit: "分", from: at, to: at + minus[0].length };
};

function taken(at: number, found: RegExpExecArray): Act | null {
  const full = found[1] === undefined ? 0 : readNumber(found[1]);
  const each = readNumber(found[2] ?? found[7] ?? "");
  if (full === null || each === null) return null;
  return { kind: "points-taken", value: full, label: found[3] ?? found[5] ?? "", each, unit: found[4] ?? found[6] ?? "", from: at, to: at + found[0].length };
}

function ratio(found: { at: number; match: string; label: string; points: string | undefined }): Act | null {
  const value = found.points === undefined ? "full" : readNumber(found.points);
  if (value === null || LABEL_BEFORE.test(found.label)) return null;
  return { kind: "ratio", part: "reached", value, label: found.label, target: 100, from: found.at, to: found.at + found.match.length };
}

/** An operand without its brackets. */
function bare(operand: string | undefined): string {
  return (operand ?? "").replace(/[()]/g, "");
}
