import type { SourceValue } from "../excel/tables/input-tables";
import { cellOf } from "./cells/cell";
import { cellWords } from "./cells/cell-words";
import { figureOf, millionths } from "./cells/figure";
import { type Answer, none, then, value, wrong } from "./door/answer";
import { give } from "./door/give";

/**
 * 比率：实际数除以基数，是多少就是多少，不先舍入；基数为0的是“无业务”。
 * @customfunction RATE
 * @helpurl https://localhost:3000/help/rate.html
 * @param numerator 实际数：完成、办结、出庭等的数量
 * @param denominator 基数：应完成、受理、应出庭等的数量
 * @returns 比率，请把单元格设为百分比格式；基数为0时是“无业务”
 */
export function rate(numerator: unknown, denominator: unknown): number | string {
  return give(then(count("实际数", cellOf(numerator)), (above) => then(count("基数", cellOf(denominator)), (below) => ratio(above, below))));
}

/** Whole millionths: their quotient is the double nearest to the exact rate. */
function ratio(above: number, below: number): Answer<number | string> {
  if (below !== 0) return value(above / below);
  if (above === 0) return value("无业务");
  return wrong(`参数“基数”是0，而“实际数”是${above / 1e6}；基数为0时实际数也应为0，请核实`);
}

function count(name: string, cell: SourceValue): Answer<number> {
  const figure = figureOf(cell);
  switch (figure.kind) {
    case "figure": {
      if (figure.isPercent) return wrong(`参数“${name}”是${cellWords(cell)}，应为数量，不是百分率；请更正`);
      const exact = millionths(figure.decimal);
      return exact < 0 ? wrong(`参数“${name}”是${exact / 1e6}，应为不小于0的数；请更正`) : value(exact);
    }
    case "blank": return none(`未填报：参数“${name}”是空白`);
    case "none": return none(`参数“${name}”是${cellWords(figure.word)}，没有数`);
    case "other": return wrong(`参数“${name}”是${figure.words}，应为数；请更正`);
    default: return figure satisfies never;
  }
}
