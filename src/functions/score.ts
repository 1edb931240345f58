import { POINT } from "../assessment/points";
import { pointsOfClause, scoreClause } from "./clause/score-clause";
import { then } from "./door/answer";
import { give } from "./door/give";

/**
 * 得分：按一条评分标准和填报的数据计算得分，默认四舍五入到两位小数。
 * @customfunction SCORE
 * @helpurl https://localhost:3000/help/score.html
 * @param clause 评分标准：考评细则中的评分标准原文
 * @param points 分值：本项满分；大项中的一行没有分值的留空，此时给出加分，扣分为负数
 * @param facts 数据：按 FZ.ITEMS 的顺序逐个给出，或引用“数据项、填报值（、基数）”的区域
 * @returns 得分
 */
export function score(clause: unknown, points: unknown, facts: unknown[][][]): number {
  return give(then(scoreClause({ clause, points, facts }), pointsOfClause)) / POINT;
}
