import { remembered } from "../lexicon/remembered";
import { NUMBER } from "../lexicon/number";
import { OWNER } from "../lexicon/owner";
import { PERIOD } from "../lexicon/period";

/** Words that bear on a score: left unread, they would change it in silence. */
const WEIGHTY = new RegExp(
  `(?<![\\d.]|[低高少多大小]于|不足|不满|未达到?|达到|超过|[≥≤<>])(?!十分[重注关突明必需认满熟密支])${NUMBER}分(?!钟|之|及?以[上下])|[扣减]分|(?<![折克回粒纽衣环])扣(?![押留缴发压子好紧环]|除(?![\\d一二三四五六七八九十本该全相其]|全部))|^得\\d|加分|得分(?!率|[^,;。]{0,4}\\d)|[A-Z]分(?=[),;。]|$)|(?<!统)计分|记分|给分|赋分|打分|积分(?![制管超卡兑榜])|评分(?!标准|细则|表|小?组|人)|按(?:排名|名次|实绩|得分)|(?:取消|失去|丧失)[^,;。]{0,20}资格|分值|满分|零分|否决(?!(?:项|情形|指标|事项|条件|内容)(?:的|之一|中|$))|酌情|扣完|倍|权重|折算|系数|递减|递增|定分|[扣减加增计记得]\\d+(?:\\.\\d+)?(?:[、,;。)]|$)|封顶|上限|最[多高][^,;。\\d]{0,6}(?:${NUMBER})[次项件个人篇条起]`,
);
const MULTIPLYING = new RegExp(`^(?:或者?|并且?|且|和|及|以及)$|每(?!${PERIOD}|[天日逢当到遇隔]|${OWNER})|逐(?:项|次|级|人|件)(?=[扣加得减计递]|$)|按比例|依次|分别(?=[扣加得减])|累进|成正比`);

/** The first weighty words of a stretch that nothing has read; null where it is plain context. */
export function weightyWords(text: string): string | null {
  return WEIGHTY.exec(text)?.[0] ?? null;
}

/** The first words of a condition that would make it more than a yes or no. */
export const multiplyingWords = remembered((condition: string): string | null => MULTIPLYING.exec(condition)?.[0] ?? weightyWords(condition));
