import type { Problem } from "../assessment/problem";
import type { Result } from "../assessment/result";
import { checkWorkbook } from "../services/check-workbook";
import { createWorkbook } from "../services/create-workbook";
import { scoreTables } from "../services/score-tables";
import { scoreWorkbook } from "../services/score-workbook";
import { openExcel } from "../simulator/open-excel";
import { writeXlsx } from "../simulator/package/write-xlsx";
import type { WorkbookState } from "../simulator/state";
import { readInput } from "./read-input";
import { timeText } from "./time-text";

export interface ScoredFile {
  /** null when there is nothing to score. */
  readonly result: Result | null;
  readonly problems: readonly Problem[];
  /** The workbook with its results; null when errors stood in the way and nothing was filled in. */
  readonly workbook: Uint8Array | null;
}

export interface ScoreFileOptions {
  readonly now: Date;
  readonly progress: (text: string) => void;
  /** "none": the workbook is not wanted, only the result. "despite-errors": fill in what can be scored. */
  readonly fill: "none" | "without-errors" | "despite-errors";
}

/** Scores a workbook, or a .json file with the same tables, with the add-in's own code. */
export async function scoreFile(path: string, options: ScoreFileOptions): Promise<ScoredFile> {
  const input = readInput(path);
  if (input.kind === "workbook") return scoreState(input.state, options);
  if (options.fill === "none") return { ...scoreTables(input.tables), workbook: null };
  const excel = await openExcel({ client: "excel" });
  const refused = await excel.Excel.run((context) => createWorkbook(context, input.tables));
  await excel.close();
  if (refused.length > 0) return { result: null, problems: refused, workbook: null };
  return scoreState(excel.state, options);
}

async function scoreState(state: WorkbookState, { now, progress, fill }: ScoreFileOptions): Promise<ScoredFile> {
  const excel = await openExcel({ state, client: "excel" });
  if (fill === "none") {
    const { result, problems } = await excel.Excel.run((context) => checkWorkbook(context));
    await excel.close();
    return { result, problems, workbook: null };
  }
  const scored = await excel.Excel.run((context) =>
    scoreWorkbook(context, {
      now: timeText(now),
      whenErrors: fill === "despite-errors" ? "write" : "leave",
      onProgress: ({ doing, done, total }) => progress(`${doing}(${done}/${total})`),
    }),
  );
  await excel.close();
  const { result, problems, written } = scored;
  return { result, problems, workbook: written === "left" || written === "refused" ? null : writeXlsx(state) };
}
