import type { TableRow } from "../assessment/tables";
import { type Unit, unitName } from "./units";

/** 台账: appeals in which a decision was corrected, case by case; the two data items of Z3-04 are counted from it. */
export const LEDGERS: readonly TableRow[] = ([["行政复议决定撤销原行政行为(件)", "撤销"], ["确认原行政行为违法(件)", "确认违法"]] as const).map(([item, word]) => ({
  台账名称: "复议纠错案件", 指标编号: "Z3-04", 数据项: item, 汇总方式: "件数", 记录项: "", 条件: word, 评查标准: "", 评查满分: "",
}));

const CASES: readonly (readonly [unit: Unit, number: number, outcome: "撤销" | "确认违法"])[] = [
  ["住建局", 3, "撤销"], ["公安分局", 7, "撤销"], ["住建局", 11, "确认违法"], ["市监局", 14, "确认违法"], ["资规分局", 19, "撤销"],
  ["白鹭", 23, "确认违法"], ["住建局", 28, "撤销"], ["石桥", 33, "确认违法"], ["雁回", 41, "撤销"],
];

export const RECORDS: readonly TableRow[] = CASES.map(([unit, number, outcome]) => ({
  台账名称: "复议纠错案件", 单位名称: unitName(unit), 记录编号: `复〔2020〕${number}号`, 数据项: "", 记录值: outcome, 基数: "", 备注: "",
}));
