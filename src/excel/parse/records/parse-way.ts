import type { RecordCondition, RecordWay } from "../../../assessment/record-ledger";
import { numeralOf, parseDecimal } from "../decimal";
import { foldName, foldText } from "../fold-text";
import { keyOfWord } from "../word-list";
import { plainAnswer } from "./record-fact";

/** The first word of each list is the one that we offer. 合格率 and 优秀率 are shares: what 合格 means stands in 条件. */
export const WAY_WORDS: Readonly<Record<RecordWay, readonly string[]>> = {
  count: ["件数", "次数", "个数", "计数", "数量"],
  sum: ["合计", "总计", "求和", "累计"],
  mean: ["平均分", "平均值", "平均", "均分", "平均数"],
  share: ["占比", "比率", "比例", "合格率", "优秀率", "优良率"],
};

export const parseWay = (text: string): RecordWay | null => keyOfWord(WAY_WORDS, text);

const SIDES: Readonly<Record<string, (RecordCondition & { readonly kind: "bound" })["side"]>> = {
  "≥": "at-least", ">=": "at-least", "不低于": "at-least", "不少于": "at-least", ">": "above", "高于": "above", "超过": "above",
  "≤": "at-most", "<=": "at-most", "不高于": "at-most", "不超过": "at-most", "<": "below", "低于": "below", "=": "equal",
};
const BOUND = new RegExp(`^(${Object.keys(SIDES).sort((a, b) => b.length - a.length).join("|")})(.+?)(分|%|件|次|天|日)?$`);
const BOUND_BEHIND = /^(.+?)分?(以上|以下)$/;

/** ≥60, 低于60, 60分以上, 是, 合格; null for an empty cell and for words that bound nothing. */
export function parseCondition(text: string): RecordCondition | null {
  const words = foldName(text);
  if (words === "") return null;
  const before = BOUND.exec(words), behind = BOUND_BEHIND.exec(words);
  const [sign, number] = before ? [SIDES[before[1] ?? ""], before[2]] : behind ? [behind[2] === "以上" ? "at-least" as const : "below" as const, behind[1]] : [undefined, undefined];
  const decimal = number === undefined ? null : parseDecimal(number);
  if (sign !== undefined && decimal !== null) return { kind: "bound", side: sign, value: numeralOf(decimal) };
  if (before || parseDecimal(words) !== null) return null;
  const answer = plainAnswer(words);
  return answer === null ? { kind: "word", word: foldText(text) } : { kind: "yes-no", value: answer };
}
