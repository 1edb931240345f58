import type { Fact } from "../../assessment/observation";
import type { Measure, Rule } from "../../assessment/rule";
import type { SourceValue } from "../../excel/tables/input-tables";
import { isBlank } from "../cells/cell";
import { cellWords } from "../cells/cell-words";
import { cellsOf } from "../cells/cells";
import { all, type Answer, then, value, wrong } from "../door/answer";
import { isLabelled, labelledFacts } from "./labelled-facts";
import { readFact, type StatedCells } from "./read-fact";

/**
 * The facts of a clause, one for each of the rule's measures: cells in the order of FZ.ITEMS, or one range with a label
 * and a value (and for rates a base) in each row.
 * @param argument the repeated argument: a list of ranges, null when there is none
 */
export function readFacts(rule: Rule, argument: unknown): Answer<readonly Fact[]> {
  const ranges = (Array.isArray(argument) ? argument : []).map(cellsOf);
  const [only] = ranges;
  const stated = only !== undefined && ranges.length === 1 && isLabelled(only, rule.measures, widthOf((argument as unknown[])[0]))
    ? labelledFacts(only, rule.measures)
    : orderedFacts(ranges.flatMap((rows, index) => (rows.length === 0 ? [""] : inOrder(rows, (Array.isArray(argument) ? argument : [])[index]))), rule.measures);
  return then(stated, (cells) => all(rule.measures.map((measure, index) => readFact(measure, cells[index] ?? { value: "", base: "" }))));
}

const widthOf = (argument: unknown): number => (Array.isArray(argument) && Array.isArray(argument[0]) ? argument[0].length : 1);

/** The cells of one argument by rows; blanks at the end of a row or column keep their places. */
function inOrder(rows: readonly (readonly SourceValue[])[], argument: unknown): readonly SourceValue[] {
  const width = widthOf(argument);
  const height = Array.isArray(argument) && Array.isArray(argument[0]) ? argument.length : 1;
  return Array.from({ length: width * height }, (_, at) => rows[Math.floor(at / width)]?.[at % width] ?? "");
}

function orderedFacts(cells: readonly SourceValue[], measures: readonly Measure[]): Answer<readonly StatedCells[]> {
  const extra = cells.slice(measures.length).findIndex((cell) => !isBlank(cell));
  if (extra >= 0) {
    const labels = measures.map(({ label }) => `“${label}”`).join("、");
    return wrong(`第${measures.length + extra + 1}个数据是${cellWords(cells[measures.length + extra] ?? "")}，而评分标准只有${measures.length}个数据项：${labels}；请按此顺序给出，或引用“数据项、填报值”两列`);
  }
  return value(measures.map((_, index) => ({ value: cells[index] ?? "", base: "" })));
}
