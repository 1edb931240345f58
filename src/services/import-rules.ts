import type { Problem } from "../assessment/problem";
import type { Category } from "../assessment/indicator";
import { compile } from "../compiler/compile";
import { appendRules } from "../excel/append-rules";
import { gridOfText, type RubricGrid } from "../excel/rubric/grid";
import { readRubric } from "../excel/rubric/read-rubric";
import type { RubricRow } from "../excel/rubric/rubric-row";
import { selectedGrid } from "../excel/rubric/selected-grid";
import { CATEGORY_WORDS } from "../excel/schema";
import type { WorkbookContext } from "../excel/workbook-context";
import { createWorkbook } from "./create-workbook";
import { surveyWorkbook } from "./survey-workbook";

export { gridOfText, selectedGrid, type RubricGrid };

/** A rubric before it is taken over: its rows with how each clause is read, and what was passed over. */
export interface RubricPreview {
  readonly rows: readonly PreviewRow[];
  readonly skipped: readonly string[];
}
export interface PreviewRow {
  readonly row: RubricRow;
  readonly reading: "computed" | "judgement" | "unreadable";
  /** What a person should look at: no points, words that could not be read. */
  readonly remarks: readonly string[];
}

export function previewRubric(grid: RubricGrid): RubricPreview {
  const { rows, skipped } = readRubric(grid);
  return { rows: rows.map(previewed), skipped };
}

function previewed(row: RubricRow): PreviewRow {
  const category = (Object.keys(CATEGORY_WORDS) as Category[]).find((known) => CATEGORY_WORDS[known][0] === row.类别) ?? "base";
  const { status, problems } = compile(row.评分标准, { points: row.分值, category });
  const unpointed = row.分值 === null && category !== "veto" ? ["没有找到分值，导入后请补填"] : [];
  return { row, reading: status, remarks: [...unpointed, ...problems.filter(({ severity }) => severity === "error").map(({ message }) => message)] };
}

/** Takes the rows over into 考评细则; a workbook without tables gets them all. */
export async function importRules(context: WorkbookContext, rows: readonly RubricRow[]): Promise<readonly Problem[]> {
  const { inputs } = await surveyWorkbook(context);
  if (inputs.length > 0) return appendRules(context, rows);
  const refused = await createWorkbook(context, {});
  return refused.length > 0 ? refused : appendRules(context, rows);
}
