import type { LedgerLine } from "../../assessment/result";
import { EVALUATED } from "../prepare/task";
import type { Scored } from "../run/scored";
import { linesOfSettled } from "./lines-of-item";
import { linesOfRow } from "./lines-of-row";
import { traceRows } from "./trace-rows";

/** 失分明细 of one department, in the order of the rules. */
export function ledgerOf(scored: Scored, department: number): readonly LedgerLine[] {
  return scored.prepared.tasks.flatMap((task, index) => {
    const row = task.rowOf[department]!;
    return row < 0 ? [] : linesOf(scored, index, { from: row, count: 1 })[0]!;
  });
}

/** 失分明细 of every department: whole columns at a time. */
export function ledgersOf(scored: Scored): readonly (readonly LedgerLine[])[] {
  const ledgers = scored.prepared.scheme.departments.map((): LedgerLine[] => []);
  scored.prepared.tasks.forEach((task, index) => {
    linesOf(scored, index, { from: 0, count: task.departments.length }).forEach((lines, row) => {
      for (const line of lines) ledgers[task.departments[row]!]!.push(line);
    });
  });
  return ledgers;
}

const NO_LINES: readonly LedgerLine[] = [];

interface Rows {
  readonly from: number;
  readonly count: number;
}

function linesOf({ prepared, items }: Scored, index: number, { from, count }: Rows): readonly (readonly LedgerLine[])[] {
  const task = prepared.tasks[index]!, { points, figures } = items[index]!, { evaluator } = task;
  const lines = new Array<readonly LedgerLine[]>(count).fill(NO_LINES);
  for (let row = from; row < from + count; row++) {
    if (task.treatment[row] !== EVALUATED) lines[row - from] = linesOfSettled({ prepared, task, row }, points[row]!);
  }
  if (evaluator === null) return lines;
  traceRows({ task, evaluator, figures, from, count }, (traced, row) => {
    if (task.treatment[row] === EVALUATED) lines[row - from] = linesOfRow({ prepared, task, row, traced, points: points[row]! });
  });
  return lines;
}
