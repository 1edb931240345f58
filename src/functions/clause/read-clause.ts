import type { ClauseProblem, Reading } from "../../assessment/reading";
import type { Numeral } from "../../assessment/rule";
import { compile } from "../../compiler/compile";
import { foldText } from "../../excel/parse/fold-text";
import { cellOf, isBlank } from "../cells/cell";
import { cellWords, isErrorCell } from "../cells/cell-words";
import { type Answer, then, value, wrong } from "../door/answer";

/** The clause as the compiler reads it, readable or not. */
export function readClause(argument: unknown, points: Numeral | null): Answer<Reading> {
  const cell = cellOf(argument);
  if (typeof cell !== "string") return wrong(`参数“评分标准”是${cellWords(cell)}，应为评分标准的文字；请更正`);
  if (isBlank(cell)) return wrong("参数“评分标准”是空白；请填写，或引用考评细则中的评分标准");
  if (isErrorCell(cell)) return wrong(`参数“评分标准”引用的单元格是错误值${cell}；请先更正该单元格`);
  return value(compile(cell, { points }));
}

/** The clause where nobody has said its full marks: as an item of the rules if it can be one, else as a line of one. */
export function readUnpointed(argument: unknown): Answer<Reading> {
  return then(readClause(argument, likelyPoints(String(cellOf(argument)))), (reading) => (reading.rule === null ? readClause(argument, null) : value(reading)));
}

const SOME_POINTS = 100;

/** 下降的得1.5分,持平的得1分: what a clause gives at most is as a rule its full marks; else they hardly matter. */
function likelyPoints(clause: string): Numeral {
  const given = [...foldText(clause).matchAll(/(?:得|计)(\d{1,6}(?:\.\d{1,4})?)分/g)].map(([, points]) => Number(points));
  return Math.max(0, ...given) || SOME_POINTS;
}

/** Why a clause cannot be scored, with the words that stopped it. */
export function unreadable(reading: Reading): Answer<never> {
  const problem = reading.problems.find(({ severity }) => severity === "error") ?? reading.problems[0];
  return wrong(problem === undefined ? "参数“评分标准”不能读懂；请改写，可用 FZ.READ 查看" : `参数“评分标准”${wordsAt(reading, problem)}：${problem.message}`);
}

/** “每少一次酌情扣分”, or nothing where the problem is about the whole clause. */
export function wordsAt({ clause }: Reading, { span: [from, to] }: ClauseProblem): string {
  const words = clause.slice(from, to).trim();
  if (words === "" || words === clause.trim()) return "";
  return words.length > 30 ? `“${words.slice(0, 30)}…”` : `“${words}”`;
}
