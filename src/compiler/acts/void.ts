import { matchAt, sticky } from "../lexicon/sticky";
import { JUDGED } from "../lexicon/verbs";
import type { ActReader } from "./act";

const ITEM = "(?:(?:(?<!否)则|均|一律|直接|全部|视为|按|作)|(?:本|该|此|相应|对应)(?:小?项|条|款|指标|单项|分项)?(?:考核|工作|指标|内容|任务)?(?:得分|分值|成绩|总分)?)";
const NO_POINTS =
  "(?:不(?:予|能|再)?(?:得|计|记|给|赋|评)(?:本项|该项|此项)?分(?![别数=])|(?:得|计|记|为|按|作|以|打|评|扣[至为到])?(?:0|零|〇)分(?:计算?|处理)?(?!以|-|至)" +
  "|扣(?:除|掉|去)?(?:(?:本|该|此)项)?(?:的)?(?:全分|满分|全部(?:分数|分值|得分|分)?|所有(?:分数|分值))|(?:全部|(?<!不)全)扣(?:(?:完|光|除)(?!为止|即止|为限|,?(?:则|后|时))|(?=[,;。)]|$))|扣(?:完|光)(?!为止|即止|止|为限|本|该|此|,?则|[后即时])(?:全部)?(?:分值|分数)?" +
  "|扣(?:除|掉|去|减)?(?:该|此|本|相应|对应)小?项(?:的)?(?:分数|分值|得分)(?!的|[一二半\\d]|总)" +
  "|得分(?:为|计|记|按)?(?:0|零)(?=[,;。)]|$)|扣(?:掉|除|去)?(?:本项)?(?:全部|所有)(?:的)?(?:\\d{1,3}(?:\\.\\d{1,2})?)分(?=[,;。)]|$)" +
  "|(?:无|没有)分(?=[,;。)]|$)|取消(?:本|该|此)项(?:得分|分数|分值|成绩)|(?:全部|所有)分(?:值|数)(?:全部)?扣(?:完|光|除)(?!为止)(?!,?(?:则|后|时|的)))";
const OPEN_DEDUCTION = `(?:${JUDGED})(?:相应)?(?:予以)?(?:扣分|减分|扣减分数|扣减|扣(?=[,;。]|$))`;

const VOID = sticky`(?:${ITEM}){0,4}${NO_POINTS}`;
const EITHER = sticky`(?:(?:${ITEM}){0,4}${NO_POINTS}或者?${OPEN_DEDUCTION}|${OPEN_DEDUCTION}或者?(?:${ITEM}){0,4}${NO_POINTS})`;

/** 不得分, 扣全分, 得0分, 全部扣完. */
export const readVoid: ActReader = (text, at) => {
  const either = matchAt(EITHER, text, at);
  if (either) return { kind: "void-or-judge", from: at, to: at + either[0].length };
  const found = matchAt(VOID, text, at);
  return found && !/[\d.]$/.test(text.slice(0, at).slice(-1)) ? { kind: "void", from: at, to: at + found[0].length } : null;
};
