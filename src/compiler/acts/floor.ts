import { matchAt, sticky } from "../lexicon/sticky";
import { NUMBER, readNumber } from "../lexicon/number";
import type { ActReader } from "./act";

const ITEM = "(?:(?:本|该|此|单|各|每|小){1,2}(?:小?项|条|指标)?(?:考核|工作|指标)?(?:的)?)";
const POINTS = "(?:基本分|基础分|标准分|全部分值|总?分值|总分|分数|得分|满分|权重分?|分)";
const OWN_POINTS = `(?:${ITEM}${POINTS}?|${POINTS})`;
const STOP = "(?:为止|即止|为限|止|的?为原则)";
const TO_NOTHING: readonly RegExp[] = [
  sticky`(?:直至|直到|均?以|至|将)?${OWN_POINTS}?(?:全部)?(?:扣|减)(?:到0分?|至0分?|至零分?|为零|完|光|满)${OWN_POINTS}?(?:全部)?${STOP}`,
  sticky`(?:直至|直到|至)${OWN_POINTS}?(?:扣|减)(?:完|光)(?=[,;。)]|$)`,
  sticky`扣完${OWN_POINTS}(?=[,;。)]|$)`,
  sticky`以${OWN_POINTS}(?:扣完)?为限`,
  sticky`(?:扣分|最多扣|扣减|最高扣)?均?不得?超过${ITEM}的?${POINTS}`,
  sticky`不(?:计|设|记|扣|出现|实行|得)(?:成|至)?(?:负分|倒扣分?)`,
  sticky`不倒扣分?`,
  sticky`(?:直至|直到|扣[到至])(?:${OWN_POINTS})?(?:不得分|无分|得0分)`,
  sticky`(?:最低|最少)(?:得分)?(?:为|得|计|记)?(?:0|零)分`,
];
const LOWEST = sticky`(?:最低|最少|至少|保底|不低于)(?:得分|扣至|扣到|得|计|为|给){0,3}(${NUMBER})分(?!以)`;
const NEGATIVE = sticky`(?:可以?|允许|实行)?(?:扣至负分|计负分|出现负分|得负分|倒扣至负分|为负分)|可(?:以)?(?:为|得|计|扣成|出现)?负分|(?:本项)?可以?倒(?:计)?扣(?:分)?(?=[,;。)]|$)|扣分不(?:设下限|设上限|封顶|保底)`;
const NO_CEILING = sticky`(?:加分)?(?:不设上限|无上限|不封顶|上不封顶|不设封顶)`;

/** 扣完为止, 不计负分; 最低得5分; 可倒扣至负分; 加分不封顶. */
export const readFloor: ActReader = (text, at) => {
  const negative = matchAt(NEGATIVE, text, at);
  if (negative) return { kind: "floor", value: "none", from: at, to: at + negative[0].length };
  for (const expression of TO_NOTHING) {
    const nothing = matchAt(expression, text, at);
    if (nothing) return { kind: "floor", value: 0, from: at, to: at + nothing[0].length };
  }
  const lowest = matchAt(LOWEST, text, at);
  const value = readNumber(lowest?.[1] ?? "");
  if (lowest && value !== null) return { kind: "floor", value, from: at, to: at + lowest[0].length };
  const open = matchAt(NO_CEILING, text, at);
  return open ? { kind: "no-ceiling", from: at, to: at + open[0].length } : null;
};
