import type { Reading } from "../assessment/reading";
import type { Numeral } from "../assessment/rule";
import { readClause, readUnpointed, wordsAt } from "./clause/read-clause";
import { readPoints } from "./clause/read-points";
import { termWords } from "./clause/term-words";
import { type Answer, then, value, wrong } from "./door/answer";
import { give } from "./door/give";

const HEADER = ["项", "原文", "读作", "数据项"];

/**
 * 解读：把评分标准读成一项一行的规则，并列出没有读懂和有两种读法的字句。
 * @customfunction READ
 * @helpurl https://localhost:3000/help/read.html
 * @param clause 评分标准：考评细则中的评分标准原文
 * @param [points] 分值：本项满分，可以不填
 * @returns 表：项、原文、读作、数据项
 */
export function read(clause: unknown, points?: unknown): string[][] {
  return give(then(readPoints(points), (numeral) => then(readClause(clause, numeral), (reading) => then(complete(reading, numeral), (known) => value(rowsOf(known))))));
}

/** A clause that only full marks make readable is not called unreadable for want of them. */
function complete(reading: Reading, points: Numeral | null): Answer<Reading> {
  if (reading.rule !== null || points !== null) return value(reading);
  return then(readUnpointed(reading.clause), ({ rule }) => (rule === null ? value(reading) : wrong("这条评分标准要知道满分才能读懂；请给出参数“分值”")));
}

function rowsOf(reading: Reading): string[][] {
  return [HEADER, ...termRows(reading), ...wholeRow(reading), ...unreadRows(reading), ...problemRows(reading)];
}

function termRows({ clause, rule }: Reading): string[][] {
  if (rule === null) return [];
  return rule.terms.map((term, index) => [`第${index + 1}项`, clause.slice(...term.span).trim(), termWords(rule, index), rule.measures[term.measure]?.label ?? ""]);
}

function wholeRow({ words }: Reading): string[][] {
  return words === "" ? [] : [["全条", "", words, ""]];
}

function unreadRows({ clause, coverage }: Reading): string[][] {
  const unread = coverage.filter(({ as }) => as === "unread").map(({ span }) => clause.slice(...span).trim());
  return unread.filter((words) => words !== "").map((words) => ["没有读懂", words, "", ""]);
}

const PROBLEM_WORDS = { error: "须改写", ask: "请确认", notice: "请留意" } as const;

function problemRows(reading: Reading): string[][] {
  return reading.problems.map((problem) => [PROBLEM_WORDS[problem.severity], wordsAt(reading, problem).replace(/^“|”$/g, ""), problem.message, ""]);
}
