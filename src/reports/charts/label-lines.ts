import { displayWidth } from "../../assessment/display-width";

/** A label in lines of at most so many half Chinese signs; Chinese breaks anywhere, and so does what is longer than a line. */
export function labelLines(text: string, most: number): readonly string[] {
  const lines: string[] = [];
  let line = "", width = 0;
  for (const sign of text.replace(/\s+/g, " ").trim()) {
    const own = displayWidth(sign);
    if (width + own > most) {
      lines.push(line);
      line = "";
      width = 0;
    }
    line += sign;
    width += own;
  }
  return [...lines, line];
}
