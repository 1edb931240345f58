import type { SourceValue } from "../../excel/tables/input-tables";
import { cellOf } from "../cells/cell";
import { cellWords } from "../cells/cell-words";
import { figureOf, millionths } from "../cells/figure";
import { type Answer, then, value, wrong } from "../door/answer";

/** How far weights move, how often, and from which seed. */
export interface Trial {
  readonly swing: number;
  readonly runs: number;
  readonly seed: number;
}

const DEFAULT_SWING = 0.2;
const DEFAULT_RUNS = 1000;
const MOST_RUNS = 100_000;

export function readTrial(given: { readonly swing: unknown; readonly runs: unknown; readonly seed: unknown }): Answer<Trial> {
  return then(numberOr(cellOf(given.swing), DEFAULT_SWING, "浮动幅度"), (swing) => then(numberOr(cellOf(given.runs), DEFAULT_RUNS, "次数"), (runs) => then(numberOr(cellOf(given.seed), 1, "种子"), (seed): Answer<Trial> => {
    if (swing < 0 || swing > 1) return wrong(`参数“浮动幅度”是${swing}，应在0至100%之间，如20%；请更正`);
    if (!Number.isInteger(runs) || runs < 1 || runs > MOST_RUNS) return wrong(`参数“次数”是${runs}，应为1至${MOST_RUNS}的整数；请更正`);
    if (!Number.isInteger(seed) || seed < 0) return wrong(`参数“种子”是${seed}，应为不小于0的整数；请更正`);
    return value({ swing, runs, seed });
  })));
}

function numberOr(cell: SourceValue, otherwise: number, name: string): Answer<number> {
  const figure = figureOf(cell);
  if (figure.kind === "blank") return value(otherwise);
  return figure.kind === "figure" ? value(millionths(figure.decimal) / 1e6) : wrong(`参数“${name}”是${cellWords(cell)}，应为数；请更正`);
}
