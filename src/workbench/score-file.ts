import type { Problem } from "../assessment/problem";
import type { Result } from "../assessment/result";
import type { Scheme } from "../assessment/scheme";
import { checkWorkbook, hasErrors } from "../services/check-workbook";
import { distinctProblems } from "../services/distinct-problems";
import { fillWorkbook } from "../services/fill-workbook";
import type { RankRanges } from "../reports/report-input";
import { rankRanges } from "../services/rank-ranges";
import { scoreTables } from "../services/score-tables";
import { scoreWorkbook } from "../services/score-workbook";
import { openExcel } from "../simulator/open-excel";
import { writeXlsx } from "../simulator/package/write-xlsx";
import type { WorkbookState } from "../simulator/state";
import type { Input } from "./read-input";
import { NATIVE_PACKER } from "./native-packer";
import { tellQuarters } from "./tell-quarters";
import { timeText } from "./time-text";

export interface ScoredFile {
  /** null when there is nothing to score. */
  readonly result: Result | null;
  /** What was read, where nothing was filled in: a report is sealed with it. */
  readonly scheme?: Scheme;
  readonly problems: readonly Problem[];
  /** The workbook with its results; null when errors stood in the way and nothing was filled in. */
  readonly workbook: Uint8Array | null;
  /** Where they were asked for. */
  readonly ranges?: RankRanges | null;
}

export interface ScoreFileOptions {
  readonly now: Date;
  /** Who runs it, for 复核记录. */
  readonly by?: string;
  /** 名次区间 too. */
  readonly ranges?: "with" | "without";
  readonly progress: (text: string) => void;
  /** "none": the workbook is not wanted, only the result. "despite-errors": fill in what can be scored. */
  readonly fill: "none" | "without-errors" | "despite-errors";
}

/** Scores a workbook, or a .json file with the same tables, with the add-in's own code. */
export function scoreFile(input: Input, options: ScoreFileOptions): Promise<ScoredFile> {
  return input.kind === "workbook" ? scoreState(input.state, options) : scoreRows(input, options);
}

/** Problems name the file's rows, whether a workbook is wanted or not. */
async function scoreRows(input: Extract<Input, { kind: "tables" }>, { now, by = "", progress, fill, ranges: wanted }: ScoreFileOptions): Promise<ScoredFile> {
  const { result, scheme, problems: found } = scoreTables(input.tables, timeText(now).slice(0, 10));
  const problems = distinctProblems([...input.problems, ...found]);
  const ranges = result === null || wanted !== "with" ? null : await rankRanges(scheme, { onProgress: tellQuarters(progress) });
  if (result === null || fill === "none" || (fill === "without-errors" && hasErrors(problems))) return { result, scheme, problems, ranges, workbook: null };
  progress("填写结果");
  const excel = await openExcel({ client: "excel" });
  const refused = await excel.Excel.run((context) => fillWorkbook(context, { tables: input.tables, scheme, result, now: timeText(now), by, ...(ranges === null ? {} : { ranges }) }));
  await excel.close();
  if (refused.length > 0) return { result, problems: [...refused, ...problems], ranges, workbook: null };
  return { result, problems, ranges, workbook: writeXlsx(excel.state, NATIVE_PACKER) };
}

async function scoreState(state: WorkbookState, { now, by, progress, fill, ranges: wanted = "without" }: ScoreFileOptions): Promise<ScoredFile> {
  const excel = await openExcel({ state, client: "excel" });
  if (fill === "none") {
    const { result, scheme, problems } = await excel.Excel.run((context) => checkWorkbook(context, { today: timeText(now).slice(0, 10) }));
    await excel.close();
    const ranges = result === null || wanted === "without" ? null : await rankRanges(scheme, { onProgress: tellQuarters(progress) });
    return { result, scheme, problems, ranges, workbook: null };
  }
  let told = "";
  const scored = await excel.Excel.run((context) =>
    scoreWorkbook(context, {
      now: timeText(now),
      ...(by === undefined ? {} : { by }),
      ranges: wanted,
      whenErrors: fill === "despite-errors" ? "write" : "leave",
      onProgress: ({ doing, done, total }) => {
        if (done < total && doing !== told) progress(doing);
        told = doing;
      },
    }),
  );
  await excel.close();
  const { result, problems, ranges, written } = scored;
  return { result, problems, ranges, workbook: written === "left" || written === "refused" ? null : writeXlsx(state, NATIVE_PACKER) };
}
