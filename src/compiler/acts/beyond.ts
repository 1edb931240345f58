import { matchAt, sticky } from "../lexicon/sticky";
import { NUMBER } from "../lexicon/number";
import type { ActReader } from "./act";

const NEIGHBOURS = sticky`(?:计分(?:方法|办法|方式|标准)?|评分(?:方法|办法|标准)|扣分(?:方法|标准)?|得分|标准|方法)?(?:同上|同前|同本(?:项|条)第|同第[一二三四五六七八九十\d]+[项条款])|(?:参照|比照|按照?|依照)(?:上|前|上述|前述|以上)(?:款|条|项|列|述)?(?:规定|标准|方法|办法|方式|要求)?(?:计分|评分|扣分|加分|得分|执行|计算)|以上各项(?:均)?(?:达到|符合|完成)`;
const MULTIPLE = sticky`每?(?:增加?|超|高|多|升|加)(?:\((?:减少?|少|低|降|扣)\)|、减(?=[一1\d]))|(?:加倍|双倍|翻倍|成倍|(?:按|以|加)?(?:${NUMBER})倍)(?:的)?(?:扣|加|计|记|计算|累计|给|得)(?:分|减|罚)?(?:分)?|(?:计分|加分|扣分|分值)的(?:${NUMBER})倍(?:计算|计分|加分|扣分)?|逐(?:次|级|项|年|月)递(?:增|减)|(?:依次|以此|依此|据此)类推|累进|每(?:降低?|下降|退后|后移|低|提升|上升)(?:一|1)(?:名|位|个?名次|个?位次)`;
const ASSEMBLY = sticky`折(?:算|合)(?:成|为|后)|权重(?:为|分别为|占)|(?:计入|纳入|列入|合并计入)[^,;。]{0,8}(?:总分|总成绩|年度考核(?:得分|成绩|总分))|(?<=得分|成绩|结果|分数|分值)(?:计入|纳入|列入)[^,;。]{0,8}年度考核|占(?:总分|总成绩|分值)|按照?[^,;。]{0,10}的?(?:比例|权重)(?:汇总|折算|加权|计入|合成|计算)|加权平均|平均得分|(?<!平)均分|平均分配`;

/** What one clause cannot say alone. Refused with these very words. */
export const readBeyond: ActReader = (text, at) => {
  for (const [expression, why] of [[NEIGHBOURS, "neighbours"], [MULTIPLE, "multiple"], [ASSEMBLY, "assembly"]] as const) {
    const found = matchAt(expression, text, at);
    if (found) return { kind: "beyond", why, from: at, to: at + found[0].length };
  }
  return null;
};
