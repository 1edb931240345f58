import { decimalsOf, MOST_DECIMALS, powerOfTen } from "../../assessment/decimals";
import type { SourceValue } from "../../excel/tables/input-tables";
import { isBlank } from "../cells/cell";
import { cellWords, isErrorCell } from "../cells/cell-words";
import { type Cells, cellsOf, listOf } from "../cells/cells";
import { figureOf, millionths } from "../cells/figure";
import { type Answer, all, then, value, wrong } from "../door/answer";

/** Units by rows and items by columns, all as whole numbers. */
export interface ReadWeighing {
  readonly names: readonly string[];
  readonly items: number;
  readonly scores: Float64Array;
  readonly weights: Float64Array;
}

interface Row {
  /** As it is counted in the range, from 1. */
  readonly number: number;
  readonly name: string;
  readonly cells: readonly SourceValue[];
}

/** Scores with or without a header row and a column of names, and as many weights as there are columns of scores. */
export function readWeighing(scores: unknown, weights: unknown): Answer<ReadWeighing> {
  const rows = rowsOf(cellsOf(scores)), items = Math.max(0, ...rows.map(({ cells }) => cells.length));
  if (rows.length === 0 || items === 0) return wrong("参数“得分”没有得分；请引用各单位各指标的得分，一行一个单位");
  return then(all(rows.map((row) => scoresOf(row, items))), (read) => then(weightsOf(cellsOf(weights), items), (own) => value({
    names: rows.map(({ name }) => name), items, scores: whole(read.flat()), weights: whole(own),
  })));
}

/** A name or a header; an error or TRUE is neither, and is refused where a score should stand. */
const isWord = (cell: SourceValue): boolean => typeof cell === "string" && !isErrorCell(cell) && figureOf(cell).kind === "other";

function rowsOf(cells: Cells): readonly Row[] {
  const header = isHeader(cells[0] ?? []) ? 1 : 0;
  const body = cells.map((row, index) => ({ number: index + 1, row })).slice(header).filter(({ row }) => row.some((cell) => !isBlank(cell)));
  const named = body.some(({ row }) => isWord(row[0] ?? ""));
  return body.map(({ number, row }) => ({ number, name: named ? String(row[0] ?? "") : `第${number}行`, cells: named ? row.slice(1) : row }));
}

/** Nothing but words: a row with one word among its scores is a row with a fault. */
function isHeader(row: readonly SourceValue[]): boolean {
  const rest = row.length === 1 ? row : row.slice(1).filter((cell) => !isBlank(cell));
  return rest.length > 0 && rest.every(isWord);
}

/** In millionths, NaN for 不涉及; a blank says nothing and is refused. */
function scoresOf({ number, cells }: Row, items: number): Answer<readonly number[]> {
  return all(Array.from({ length: items }, (_, item): Answer<number> => {
    const figure = figureOf(cells[item] ?? "");
    if (figure.kind === "figure") return value(millionths(figure.decimal));
    if (figure.kind === "none") return value(NaN);
    const found = figure.kind === "blank" ? "是空白" : `是${figure.words}`;
    return wrong(`参数“得分”第${number}行的第${item + 1}个得分${found}，应为得分；没有此项的请填“不涉及”`);
  }));
}

function weightsOf(cells: Cells, items: number): Answer<readonly number[]> {
  const list = listOf(withoutLabels(cells));
  if (list === null || list.length !== items) return wrong(`参数“权重”有${list?.length ?? "多行多列，"}${list === null ? "" : "个"}，得分有${items}列；应逐列给出${items}个权重，请更正`);
  const read = all(list.map((cell, index): Answer<number> => {
    const figure = figureOf(cell);
    if (figure.kind === "figure" && figure.decimal.units >= 0) return value(millionths(figure.decimal));
    return wrong(`参数“权重”的第${index + 1}个是${cellWords(cell)}，应为不小于0的数；请更正`);
  }));
  return then(read, (weights) => (weights.some((weight) => weight > 0) ? value(weights) : wrong("参数“权重”全部是0，至少应有一个大于0；请更正")));
}

/** Names above or beside the weights. */
function withoutLabels(cells: Cells): Cells {
  const [first = []] = cells;
  if (cells.length > 1 && first.every(isWord)) return withoutLabels(cells.slice(1));
  if (first.length > 1 && cells.every(([cell = ""]) => isWord(cell))) return cells.map((row) => row.slice(1));
  return cells;
}

/** Millionths in the largest unit that keeps all of them whole: sums of products stay exact. */
function whole(millionthsOf: readonly number[]): Float64Array {
  const decimals = millionthsOf.reduce((most, each) => Math.max(most, Number.isNaN(each) ? 0 : decimalsOf(each / 1e6)), 0);
  const unit = powerOfTen(MOST_DECIMALS - decimals);
  return Float64Array.from(millionthsOf, (each) => each / unit);
}
