/** Texts that begin like this (a Chinese word, a Latin word) are text to Excel whatever follows. */
const PLAIN = /^[\p{Script=Han}《〈“‘(【「〔①-⑳—…~/\\]/u;
const DATE_LIKE = /^[〇一二三四五六七八九十零]+[年月]/;

/**
 * A text from a cell or a scheme, written so that Excel keeps it as text: never a formula (= + - @), nor a number, a
 * date or a truth value. A leading apostrophe is Excel's own mark for text and does not show.
 */
export function asText(text: string): string {
  if (text === "") return "";
  return PLAIN.test(text) && !DATE_LIKE.test(text) ? text : `'${text}`;
}

/** Numbers stay numbers. */
export function asCell(cell: string | number): string | number {
  return typeof cell === "number" ? cell : asText(cell);
}
