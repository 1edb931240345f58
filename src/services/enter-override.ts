import type { Problem } from "../assessment/problem";
import { applyEdits } from "../excel/edit/apply-edits";
import type { Edit } from "../excel/edit/edit";
import { editTables } from "../excel/edit/edit-tables";
import { unitFinder } from "../excel/parse/find-unit";
import { readWorkbook } from "../excel/read-workbook";
import type { WorkbookContext } from "../excel/workbook-context";
import { scoreInput } from "./score-tables";

/** One row of 复核改分 as a reviewer enters it; the unit by name or code, the score as it is typed. */
export interface EnteredOverride {
  readonly unit: string;
  readonly indicator: string;
  readonly points: string;
  readonly reason: string;
  readonly reviewer: string;
  /** "" without one. */
  readonly date: string;
}

/**
 * Writes a reviewer's score into 复核改分: over the row of the same item where there is one, and into a table that is made
 * for it where there is none. What would be wrong with it comes back instead, and then nothing was written.
 */
export async function enterOverride(context: WorkbookContext, { unit, indicator, points, reason, reviewer, date }: EnteredOverride): Promise<readonly Problem[]> {
  const edit: Edit = { kind: "override", unit, indicator, value: points.trim(), reason: reason.trim(), reviewer: reviewer.trim(), date };
  const tables = await readWorkbook(context), before = scoreInput(tables), units = unitFinder(before.scheme.departments);
  const edited = editTables(tables, [edit], units), after = scoreInput(edited.tables);
  const known = new Set(before.problems.map(wordsOf));
  const wrong = [...edited.problems, ...after.problems.filter((problem) => problem.severity === "error" && !known.has(wordsOf(problem)))];
  if (wrong.length > 0) return wrong;
  const lost = await applyEdits(context, [edit], units);
  return lost.length === 0 ? [] : [{ code: "changed-under-us", severity: "error", message: "表格“复核改分”在处理过程中被改动，未写入；请重试" }];
}

const wordsOf = ({ code, message, where }: Problem): string => JSON.stringify([code, message, where ?? null]);
