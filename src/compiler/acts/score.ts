import { matchAt, sticky } from "../lexicon/sticky";
import { readNumber } from "../lexicon/number";
import { bracketMarks } from "./bracket-marks";
import type { ActReader } from "./act";
import { SCORE } from "./score-text";

const FULL_MARKS = sticky`(?:(?:本|该|此)项)?(?:考核|标准|基础|基准|基本)?(?:满分|总分|总分值|分值|基础分|基准分|基本分|标准分|(?:基础|基准|基本)得分)(?:值)?(?:共|为|是|:)?${SCORE}`;
const OF_ITEM = sticky`(?:本|该|此)(?:小?项|条|款|指标)(?:工作|考核|指标)?(?:计|为|共|:)?${SCORE}`;
const TOTAL = sticky`(?:(?:本|该|此)项(?:指标)?)?(?:合计为?|总计(?:分(?:值|数)?)?为?|共计|总共|共|全年|年度|全年共|全年合计)(?:最多|最高)?${SCORE}`;
/** 5分/份, or 5分/份×8. */
const UNIT = sticky`/([^,;。:()×\d]{1,4})(?:×\d{1,3})?(?=[,;。)]|$)`;
const BARE = sticky`(?:(?<=[。;,]|^)占)?${SCORE}`;
/** Before these a number with 分 is a threshold, or a step: 低于60分, 每低1分. */
const COMPARED = /(?:[低高少多大小优长快慢]于|不足|不满|未满|未达到?|达到|达|超过?|高出|低|提高|上升|下降|降低|增加|减少|增长|相差|差|每|含|[≥≤<>=+×/*\-第]|\d)$/;
const LEFT_TAKEN = /(?:扣(?![押压留缴发完满好子])|扣除|扣减|(?<!增)减去)[^,;。:()\d分]{1,8}(?:分|分值|分数|积分)?$/;
/** 十分重视, 三分之一. Points without a verb are written in digits, or in brackets. */
const IN_DIGITS = /^[\d.]/;

export const readScore: ActReader = (text, at) => {
  for (const [expression, role] of [[FULL_MARKS, "full-marks"], [OF_ITEM, "full-marks"], [TOTAL, "total"]] as const) {
    const named = matchAt(expression, text, at);
    const value = readNumber(named?.[1] ?? "");
    if (named && value !== null) return { kind: "score", value, role, from: at, to: at + named[0].length };
  }
  const mark = text.charAt(at - 1) === "(" ? bracketMarks(text).get(at) : undefined;
  if (mark !== undefined) return { kind: "score", value: mark, role: "bracket", from: at, to: text.indexOf(")", at) };
  const bare = matchAt(BARE, text, at);
  if (!bare) return null;
  const before = text.slice(Math.max(0, at - 3), at);
  // 采用5、3、2分: the last of a list is not the whole of it.
  if (COMPARED.test(before) || /\d分?[、,]$/.test(before)) return null;
  // 未达41分(一般干部30分): one more mark for others.
  if (/(?:[达于到满]|不足|超过)\d+(?:\.\d+)?分\([^()\d]{0,8}$/.test(text.slice(Math.max(0, at - 20), at))) return null;
  // 扣除考核积分1分: whatever the words between are, these points are taken, and not by this reading.
  if (LEFT_TAKEN.test(text.slice(Math.max(0, at - 10), at))) return null;
  const to = at + bare[0].length;
  const bracketed = text.charAt(at - 1) === "(" && /^[),;。]/.test(text.slice(to));
  if (!bracketed && !IN_DIGITS.test(bare[1] ?? "")) return null;
  const value = readNumber(bare[1] ?? "");
  const unit = matchAt(UNIT, text, to);
  if (unit && value !== null) return { kind: "score", value, role: "bare", unit: unit[1] ?? "", from: at, to: to + unit[0].length };
  return value === null ? null : { kind: "score", value, role: bracketed ? "bracket" : "bare", from: at, to };
};
