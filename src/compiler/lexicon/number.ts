import type { Numeral } from "../../assessment/rule";

const DIGITS = "〇一二三四五六七八九";
/** 0.5, 12, 1/2, 两, 十五, 一百二十, 零点五, 半. A number never begins with 百: 百分点, 百分比. */
export const NUMBER = "(?:\\d{1,9}(?:\\.\\d{1,6})?(?:/\\d{1,4})?|(?<!\\d)\\.\\d{1,2}|[零〇一二两三四五六七八九十][零〇一二两三四五六七八九十百千]{0,7}(?:点[零〇一二三四五六七八九]{1,4})?|半(?![天日年月个小]))";
/** 95%, 百分之九十五. */
export const PERCENT = `(?:${NUMBER}%|百分之(?:百|${NUMBER}))`;

/** Null where the word is no number, or not exact in six decimals. */
export function readNumber(word: string): Numeral | null {
  // 05分 is a slip of 0.5分 and never 5分.
  if (word === "" || /^0\d/.test(word)) return null;
  const percent = /^百分之(.+)$/.exec(word);
  if (percent) return percent[1] === "百" ? 100 : readNumber(percent[1] ?? "");
  if (word.endsWith("%")) return readNumber(word.slice(0, -1));
  if (word === "半") return 0.5;
  const fraction = /^(\d+(?:\.\d+)?)\/(\d+)$/.exec(word);
  if (fraction) return exactQuotient(Number(fraction[1]), Number(fraction[2]));
  if (/^(?:\d+(?:\.\d+)?|\.\d+)$/.test(word)) return Number(word);
  return readChinese(word);
}

function exactQuotient(numerator: number, denominator: number): Numeral | null {
  if (denominator === 0) return null;
  const millionths = (numerator * 1_000_000) / denominator;
  return Number.isInteger(millionths) ? millionths / 1_000_000 : null;
}

function readChinese(word: string): Numeral | null {
  const [whole = "", decimals] = word.split("点");
  const value = readWhole(whole);
  if (value === null || decimals === undefined) return value;
  const digits = [...decimals].map(digit);
  return digits.some((each) => each === null) ? null : Number(`${value}.${digits.join("")}`);
}

function readWhole(word: string): number | null {
  const characters = [...word];
  if (characters.length > 1 && characters.every((each) => digit(each) !== null)) return Number(characters.map(digit).join(""));
  let total = 0;
  let pending: number | null = null;
  for (const character of characters) {
    const unit = { 十: 10, 百: 100, 千: 1000 }[character];
    const value = digit(character);
    if (unit !== undefined) {
      total += (pending ?? 1) * unit;
      pending = null;
    } else if (value !== null) {
      pending = value;
    } else {
      return null;
    }
  }
  return word === "" ? null : total + (pending ?? 0);
}

function digit(character: string): number | null {
  if (character === "零") return 0;
  if (character === "两") return 2;
  const at = DIGITS.indexOf(character);
  return at >= 0 ? at : null;
}
