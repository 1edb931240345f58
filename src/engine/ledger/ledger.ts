import type { LedgerLine, LineLoss } from "../../assessment/result";
import type { Task } from "../prepare/task";
import type { Scored } from "../run/scored";
import { lineOfItem, type LineWords, wordsOfLoss } from "./line-of-item";
import { forLosses, type Rows } from "./for-losses";

/** 失分明细 of one department, in the order of the rules. */
export function ledgerOf(scored: Scored, department: number): readonly LedgerLine[] {
  const lines: LedgerLine[] = [];
  scored.prepared.tasks.forEach((task, index) => {
    const row = task.rowOf[department]!;
    if (row >= 0) writeLines(scored, index, { rows: { from: row, count: 1 }, linesOf: () => lines });
  });
  return lines;
}

/** 失分明细 of every department: whole columns at a time. */
export function ledgersOf(scored: Scored): readonly (readonly LedgerLine[])[] {
  const { scheme, tasks } = scored.prepared, ledgers = scheme.departments.map((): LedgerLine[] => []);
  tasks.forEach((task, index) => writeLines(scored, index, { rows: allOf(task), linesOf: (row) => ledgers[task.departments[row]!]! }));
  return ledgers;
}

/** What every line of `ledgersOf` lost, without its words. */
export function lineLossesOf(scored: Scored): readonly (readonly LineLoss[])[] {
  const { scheme, tasks } = scored.prepared, found = scheme.departments.map((): LineLoss[] => []);
  tasks.forEach((task, index) => forLosses<readonly LineLoss[]>(scored, index, {
    rows: allOf(task),
    make: (losses) => losses.map(({ term, lost }) => ({ indicator: task.indicator, term, lost })),
    use: (lines, row) => { for (const line of lines) found[task.departments[row]!]!.push(line); },
  }));
  return found;
}

const allOf = (task: Task): Rows => ({ from: 0, count: task.departments.length });

interface Writing {
  readonly rows: Rows;
  /** Where the lines of a row go. */
  readonly linesOf: (row: number) => LedgerLine[];
}

function writeLines(scored: Scored, index: number, { rows, linesOf }: Writing): void {
  const { prepared } = scored, task = prepared.tasks[index]!;
  forLosses<readonly LineWords[]>(scored, index, {
    rows,
    make: (losses, facts) => losses.map((loss) => wordsOfLoss({ prepared, task }, facts, loss)),
    use: (lines, row) => {
      const at = { prepared, task, row }, own = linesOf(row);
      for (const words of lines) own.push(lineOfItem(at, words));
    },
  });
}
