import type { Fact } from "../../assessment/observation";
import type { Measure } from "../../assessment/rule";
import { cellContent } from "../../excel/parse/cell-content";
import { parseFact } from "../../excel/parse/parse-fact";
import type { SourceTable, SourceValue } from "../../excel/tables/input-tables";
import { isBlank } from "../cells/cell";
import { type Answer, value, wrong } from "../door/answer";
import { isPercentCell, isUnclearRate } from "./percent-cell";

/** 填报值 and 基数 as two cells state them; "" is blank. */
export interface StatedCells {
  readonly value: SourceValue;
  readonly base: SourceValue;
}

/** One fact, read as 数据填报 is read. */
export function readFact(measure: Measure, cells: StatedCells): Answer<Fact> {
  if (measure.type === "rate" && isBlank(cells.base) && isUnclearRate(cells.value)) {
    return wrong(`数据“${measure.label}”是${String(cells.value)}，可能是${String(cells.value)}%，也可能是百分比单元格的${Math.round(Number(cells.value) * 1e8) / 1e6}%；请写作文字，如“${String(cells.value)}%”`);
  }
  const table = tableOf(measure, cells), where = { value: { sheet: "" }, base: { sheet: "" } };
  const { fact, problems } = parseFact({ measure, value: cellContent(table, 0, "填报值"), base: cellContent(table, 0, "基数"), where });
  const problem = problems.find(({ severity }) => severity === "error");
  return problem === undefined ? value(fact) : wrong(`数据“${measure.label}”：${problem.message}`);
}

function tableOf(measure: Measure, { value: stated, base }: StatedCells): SourceTable {
  const percent = measure.type === "rate" && isBlank(base) && isPercentCell(stated);
  return {
    name: "数据填报", sheet: "", origin: "rows", hidden: [],
    columns: ["填报值", "基数"], values: [[stated, base]], formats: [[percent ? "0%" : "General", "General"]],
  };
}
