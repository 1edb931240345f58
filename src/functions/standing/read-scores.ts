import type { SourceValue } from "../../excel/tables/input-tables";
import { cellWords, isErrorCell } from "../cells/cell-words";
import { type Cells, cellsOf, listOf } from "../cells/cells";
import { figureOf, millionths } from "../cells/figure";
import { type Answer, none, then, value, wrong } from "../door/answer";

/** One score of a list in millionths, or null for a word that stands for none, and the row where it stands. */
export interface ListedScore {
  readonly score: number | null;
  readonly row: number;
}

/** A row or column of scores; a header in its first cell and blanks are passed over. */
export function readScores(argument: unknown): Answer<readonly ListedScore[]> {
  return then(listAt("全部得分", cellsOf(argument)), (cells) => {
    const scores: ListedScore[] = [], mixed = mixedPercent(cells);
    if (mixed !== null) return wrong(`参数“全部得分”第${mixed + 1}行是${cellWords(cells[mixed] ?? "")}，其他行有大于1的数；应都写分数或都写百分率，请更正`);
    for (const [index, cell] of cells.entries()) {
      const figure = figureOf(cell);
      if (figure.kind === "figure") scores.push({ score: millionths(figure.decimal), row: index });
      else if (figure.kind === "none") scores.push({ score: null, row: index });
      else if (figure.kind === "other" && !(index === 0 && typeof cell === "string" && !isErrorCell(cell))) return wrong(`参数“全部得分”第${index + 1}行是${figure.words}，应为得分；请更正`);
    }
    return scores.some(({ score }) => score !== null) ? value(scores) : wrong("参数“全部得分”没有得分；请引用得分所在的一行或一列");
  });
}

export function listAt(name: string, cells: Cells): Answer<readonly SourceValue[]> {
  const list = listOf(cells);
  return list === null ? wrong(`参数“${name}”有多行多列，应为一行或一列；请更正引用区域`) : value(list);
}

/** The first percentage among figures above 1: 95% beside 90 could mean either. */
function mixedPercent(cells: readonly SourceValue[]): number | null {
  const figures = cells.map(figureOf), at = figures.findIndex((figure) => figure.kind === "figure" && figure.isPercent);
  return at >= 0 && figures.some((figure) => figure.kind === "figure" && !figure.isPercent && millionths(figure.decimal) > 1_000_000) ? at : null;
}

/** A score that is measured against marks such as 90: 95% is none. */
export function readMark(cell: SourceValue): Answer<number> {
  const figure = figureOf(cell);
  return figure.kind === "figure" && figure.isPercent ? wrong(`参数“得分”是${cellWords(cell)}，应为分数，不是百分率；请更正`) : readScore(cell);
}

/** The one score that is asked about, in millionths. */
export function readScore(cell: SourceValue): Answer<number> {
  const figure = figureOf(cell);
  switch (figure.kind) {
    case "figure": return value(millionths(figure.decimal));
    case "blank": return none("未填报：参数“得分”是空白");
    case "none": return none(`参数“得分”是${cellWords(figure.word)}，没有数`);
    case "other": return wrong(`参数“得分”是${figure.words}，应为数；请更正`);
    default: return figure satisfies never;
  }
}
