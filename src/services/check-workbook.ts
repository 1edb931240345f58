import type { Problem } from "../assessment/problem";
import { countSyncs } from "../excel/count-syncs";
import { readWorkbook } from "../excel/read-workbook";
import type { WorkbookContext } from "../excel/workbook-context";
import { scoreInput, type ScoredTables } from "./score-tables";

export interface CheckedWorkbook extends ScoredTables { readonly syncs: number }

/** `today`: ISO date against which deadlines are checked; none are without it. */
export interface CheckOptions { readonly today?: string }

/** The same as a score without the write: every problem, and what the result would be. */
export async function checkWorkbook(context: WorkbookContext, options: CheckOptions = {}): Promise<CheckedWorkbook> {
  const { value, syncs } = await countSyncs(context, () => readWorkbook(context));
  return { ...scoreInput(value, options.today ?? null), syncs };
}

/** Whether anything must be mended: the command line's exit code 1. */
export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some(({ severity }) => severity === "error");
}
