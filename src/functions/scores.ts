import { scorePlan } from "../excel/result/score-plan";
import { give } from "./door/give";
import { turnsOf } from "./door/turns";
import { rowsOf } from "./scheme/rows-of";
import { scoreCells } from "./scheme/score-cells";

/**
 * 指标得分：全部单位、全部指标的得分表，与“一键评分”填写的指标得分相同。
 * @customfunction SCORES
 * @helpurl https://localhost:3000/help/scores.html
 * @param units 单位名录：连同表头，如 单位名录[#All]
 * @param rules 考评细则：连同表头，如 考评细则[#All]
 * @param facts 数据填报：连同表头，如 数据填报[#All]
 * @param [duties] 责任清单：连同表头；不填时每个单位都计适用组别内的全部指标
 * @param [settings] 考评设置：连同表头；不填时全部按默认值
 * @param [further] 其他表格：台账汇总、台账记录、历年得分等，各连同表头，先后不限，按表头识别
 * @returns 指标得分表
 */
export async function scores(units: unknown[][], rules: unknown[][], facts: unknown[][], duties?: unknown[][], settings?: unknown[][], further?: unknown[][][], invocation?: CustomFunctions.CancelableInvocation): Promise<unknown[][]> {
  return rowsOf(scorePlan(give(await scoreCells({ units, rules, facts, duties, settings, further }, turnsOf(invocation)))));
}
