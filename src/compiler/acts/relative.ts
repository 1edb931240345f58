import { matchAt, sticky } from "../lexicon/sticky";
import { NUMBER, readNumber } from "../lexicon/number";
import type { ActReader } from "./act";

const AMONG = "(?:全[市县区省]|同组|本组|组内|各单位|各部门)?";
const BEST = sticky`(?:以)?${AMONG}(?:最(高|低|多|少|优|好|大|小)|第一(?:名)?|排名第一|第1名)(?:者|的|值|单位|地区|部门){0,3}(?:得|计|记|为)(?:满分|(${NUMBER})分)[,;。]?(?:其他|其它|其余|其它的|第?[2二][^,;。]{0,6}?名?|以下)(?:单位|部门|地区|的|各单位){0,3}(?:按|依|与|以)(?:照)?(?:其)?(?:与)?(?:最[高低优好]者?|第一名|第1名|最高值|最高分){0,2}(?:的)?(?:相应)?(?:比例|比值|占比|之比)(?:折算|计算|依次|相应|递减|换算){0,2}(?:得分|计分|记分|给分|赋分|计算得分|计算|折算)?`;
const MIN_MAX = sticky`(?:采用|按照?|运用|通过|使用)?(?:极差法|极差标准化(?:法)?|功效系数法|最大最小值法)(?:进行)?(?:计算|计分|折算|标准化|打分|得分|赋分|评分){0,2}(?:得分)?(?:,?最高(?:分)?(?:为|得|计)?(${NUMBER})分)?(?:,?最低(?:分)?(?:为|得|计)?(${NUMBER})分)?`;

/** 最高者得满分其余按比例, 极差法, 功效系数法. */
export const readRelative: ActReader = (text, at) => {
  const best = matchAt(BEST, text, at);
  if (best) return { kind: "relative", method: "share-of-best", better: /[低少小]/.test(best[1] ?? "") ? "lower" : "higher", ...(best[2] === undefined ? {} : { value: readNumber(best[2]) ?? 0 }), from: at, to: at + best[0].length };
  const range = matchAt(MIN_MAX, text, at);
  if (!range) return null;
  const highest = range[1] === undefined ? null : readNumber(range[1]);
  const lowest = range[2] === undefined ? null : readNumber(range[2]);
  return { kind: "relative", method: "min-max", better: "higher", ...(highest === null ? {} : { value: highest }), ...(lowest === null ? {} : { lowest }), from: at, to: at + range[0].length };
};
