import type { Department } from "../assessment/department";
import type { Result } from "../assessment/result";
import { unitFinder } from "../excel/parse/find-unit";
import { ledgerPlan } from "../excel/result/ledger-plan";
import { cellOf, isBlank } from "./cells/cell";
import { cellWords } from "./cells/cell-words";
import { type Answer, then, value, wrong } from "./door/answer";
import { give } from "./door/give";
import { turnsOf } from "./door/turns";
import { oneDepartment } from "./scheme/one-department";
import { rowsOf } from "./scheme/rows-of";
import { scoreCells } from "./scheme/score-cells";

/**
 * 失分明细：一个单位的每一处失分，及其条款、计算过程和数据，与“一键评分”填写的失分明细相同。
 * @customfunction LEDGER
 * @helpurl https://localhost:3000/help/ledger.html
 * @param unit 单位：单位名称、简称或编码
 * @param units 单位名录：连同表头，如 单位名录[#All]
 * @param rules 考评细则：连同表头，如 考评细则[#All]
 * @param facts 数据填报：连同表头，如 数据填报[#All]
 * @param [duties] 责任清单：连同表头；不填时每个单位都计适用组别内的全部指标
 * @param [settings] 考评设置：连同表头；不填时全部按默认值
 * @param [further] 其他表格：台账汇总、台账记录、历年得分等，各连同表头，先后不限，按表头识别
 * @returns 失分明细表
 */
export async function ledger(unit: unknown, units: unknown[][], rules: unknown[][], facts: unknown[][], duties?: unknown[][], settings?: unknown[][], further?: unknown[][][], invocation?: CustomFunctions.CancelableInvocation): Promise<unknown[][]> {
  const scored = await scoreCells({ units, rules, facts, duties, settings, further }, turnsOf(invocation));
  return give(then(scored, (result) => then(departmentOf(result, unit), (department) => value(rowsOf(ledgerPlan(oneDepartment(result, department)))))));
}

function departmentOf({ scheme }: Result, argument: unknown): Answer<Department> {
  const label = cellOf(argument), units = unitFinder(scheme.departments);
  if (typeof label === "string" && isBlank(label)) return wrong("参数“单位”是空白，应为单位名称、简称或编码；请填写");
  const found = units.unit(String(label));
  if (found !== null) return value(found);
  const similar = units.similar(String(label), "units");
  return wrong(`参数“单位”是${cellWords(label)}，不在单位名录中，${similar === null ? "请更正名称" : `是否为“${similar}”；请更正`}`);
}
