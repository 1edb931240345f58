import type { Fact } from "../../assessment/observation";
import type { Measure } from "../../assessment/rule";
import { cellContent } from "../../excel/parse/cell-content";
import { parseFact } from "../../excel/parse/parse-fact";
import type { SourceTable, SourceValue } from "../../excel/tables/input-tables";
import { type Answer, value, wrong } from "../door/answer";

/** 填报值 and 基数 as two cells state them; "" is blank. */
export interface StatedCells {
  readonly value: SourceValue;
  readonly base: SourceValue;
}

/** One fact, read as 数据填报 is read. */
export function readFact(measure: Measure, cells: StatedCells): Answer<Fact> {
  const table = tableOf(cells), where = { value: { sheet: "" }, base: { sheet: "" } };
  const { fact, problems } = parseFact({ measure, value: cellContent(table, 0, "填报值"), base: cellContent(table, 0, "基数"), where });
  const problem = problems.find(({ severity }) => severity === "error");
  return problem === undefined ? value(fact) : wrong(`数据“${measure.label}”：${problem.message}`);
}

function tableOf({ value: stated, base }: StatedCells): SourceTable {
  return { name: "数据填报", sheet: "", origin: "rows", hidden: [], columns: ["填报值", "基数"], values: [[stated, base]], untold: true };
}
