import { formatPoints } from "../assessment/points";
import { pointsOfClause, scoreClause, type ScoredClause } from "./clause/score-clause";
import { give } from "./door/give";

/**
 * 计算过程：用文字说明一条评分标准的得分是怎样算出的。
 * @customfunction EXPLAIN
 * @helpurl https://localhost:3000/help/explain.html
 * @param clause 评分标准：考评细则中的评分标准原文
 * @param points 分值：本项满分；大项中的一行没有分值的留空
 * @param facts 数据：按 FZ.ITEMS 的顺序逐个给出，或引用“数据项、填报值（、基数）”的区域
 * @returns 计算过程
 */
export function explain(clause: unknown, points: unknown, facts: unknown[][][]): string {
  return wordsOf(give(scoreClause({ clause, points, facts })));
}

/** The working of every term, then what they come to; what is still missing is said, not left out. */
function wordsOf(clause: ScoredClause): string {
  const { rule, score } = clause, points = pointsOfClause(clause);
  const working = score.terms.map((term) => term.working).filter((words) => words !== "").join("；");
  if (points.kind !== "value") return `${points.message}。${working}`;
  const total = formatPoints(points.value);
  return `${working}。${rule.points === null ? `本行计${total}分` : `得${total}分（满分${rule.points}分）`}`;
}
