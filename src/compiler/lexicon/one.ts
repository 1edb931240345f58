/** Words that begin with 一 and count nothing: 一把手, 一次性告知, 一站式服务, 一案一卷. */
const WORDS =
  "把手|次性|站式|件事|条龙|张[网图表]|门式|窗式?|体化?|网通|目了然|岗双责|支部|经|旦|律|般|定|致|直|并|同|样|些|切|方面|级(?:指标|响应)|类事项|号工程|线(?!城)|(?:户|案|月|季|年|事|村|人|企|单|周|日|车|店|镇|乡|街|校|项|品|地|厂|区|策|屋)一";

/** One of something, as officials write it: 1 or 一, but not the 一 of such a word. */
export const ONE = `(?:1|一(?!${WORDS}))`;
