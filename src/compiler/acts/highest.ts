import { matchAt, sticky } from "../lexicon/sticky";
import type { ActReader } from "./act";

const HIGHEST = sticky`(?:(?:同一(?:事项|项目|内容|单位|工作|案件|问题|事件|信息|成果)|重复(?:获奖|表彰)?|以上|上述|多次|各项|同时)(?:的)?,?)?(?:按|取|以|只按|仅按|只取|仅取|只计|仅计|就|只|仅){0,2}(?:就高不(?:就低|重复|累计|累加)(?:原则|计分|得分|加分)?(?:,?不(?:重复|累计)(?:计|加|得)?分)?|(?:就|从|取|按|以|计){0,2}(?:最高|高)(?:分|项|级别|等次|一项|一级|奖项|层级|加分|得分)(?:别)?(?:计分|加分|得分|计算|计|为准)?(?:,?不(?:重复|累计)(?:计|加|得)?(?:分|算)?)?|不重复(?:计|加|扣|得|累)分?|不(?:累计|累加|叠加)(?:计分|加分|得分|扣分)?|不兼得|从高计分|择高计分|就高计分)`;

/** 就高不重复, 取最高分, 不重复计分: of the terms before, only the largest counts. */
export const readHighest: ActReader = (text, at) => {
  const found = matchAt(HIGHEST, text, at);
  return found ? { kind: "highest", from: at, to: at + found[0].length } : null;
};
