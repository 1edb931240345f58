import { phrase } from "../lexicon/sticky";

/** Words for how well, or which way: one of a scale, whatever it is a scale of. */
const LEVEL =
  "(?:(?:非常|特别|十分|很|较为|较|比较|基本|不够|不|未|没有)?(?:显著|突出|明显|优秀|优等|优|良好|良|好|中等|中|一般|合格|及格|称职|差|强|弱|到位|满意|及时|完善|健全|规范|齐全|完整|达标)|上升|下降|持平|减少|增加|增长|不变|提高|降低|反弹)";
const ONLY = phrase`^${LEVEL}$`;
const HEADED = phrase`^(.{2,30}?)(${LEVEL})$`;

export function isLevel(words: string): boolean {
  return ONLY.test(words);
}

/** 信访量比上年下降, 持平, 上升 -> 信访量比上年, and the three words; null where the answers are not levels of one thing. */
export function levelsOf(words: readonly string[]): { readonly subject: string; readonly options: readonly string[] } | null {
  const first = HEADED.exec(words[0] ?? "");
  if (!first) return null;
  const subject = first[1] ?? "";
  const options = words.map((word) => (word.startsWith(subject) ? word.slice(subject.length) : word));
  return options.every(isLevel) ? { subject, options } : null;
}
