/** Words for lying under or over a mark. */
export const BELOW = "(?:低于|低|少于|少|缺少|短缺|缺|下降|降低|降|减少|差|不足|不够|落后|短少|欠)";
export const ABOVE = "(?:高于|高出|高|超过|超出|超标|超|上升|增加|增长|提高|提升|多于|多出|多|反弹|突破)";

const ALL_BELOW = new RegExp(BELOW, "g");
const ALL_ABOVE = new RegExp(ABOVE, "g");

export function sideOf(words: string): "below" | "above" | null {
  const below = lastIndex(words, ALL_BELOW);
  const above = lastIndex(words, ALL_ABOVE);
  if (below < 0 && above < 0) return null;
  return below > above ? "below" : "above";
}

function lastIndex(words: string, expression: RegExp): number {
  let last = -1;
  expression.lastIndex = 0;
  for (let match = expression.exec(words); match; match = expression.exec(words)) last = match.index;
  return last;
}
