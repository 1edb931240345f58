/** “(3分)”, “（满分3分）”, “【3分】” at the beginning or the end of a text, or “3分” alone; the text without it. */
const MARK = String.raw`[(（\[【]\s*(?:满分|共|计|合计|分值)?\s*[:：]?\s*(\d{1,4}(?:\.\d{1,4})?)\s*分?\s*[)）\]】]`;
const AT_END = new RegExp(String.raw`\s*${MARK}\s*[。;；:：]?\s*$`), AT_START = new RegExp(String.raw`^\s*${MARK}\s*`);
/** A bare number in brackets is a footnote as often as points. */
const SAYS_POINTS = /分/;

export interface PointedText {
  readonly text: string;
  readonly points: number | null;
}

export function pointsInText(text: string): PointedText {
  for (const mark of [AT_END, AT_START]) {
    const found = mark.exec(text);
    if (found && SAYS_POINTS.test(found[0])) return { text: text.replace(found[0], "").trim(), points: Number(found[1]) };
  }
  const alone = /^\s*(\d{1,4}(?:\.\d{1,4})?)\s*分?\s*$/.exec(text);
  return alone ? { text: "", points: Number(alone[1]) } : { text: text.trim(), points: null };
}
