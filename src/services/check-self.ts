import { inspectWorkbook } from "../excel/inspect-workbook";
import type { WorkbookContext } from "../excel/workbook-context";
import type { Place } from "../assessment/problem";
import { knownScores } from "./known-scores";

/** One thing that was looked at: whether it is as it should be, and what was found. */
export interface HealthLine {
  readonly kind: "engine" | "tables" | "calculation" | "names" | "structure" | "sheets";
  readonly verdict: "good" | "doubtful" | "bad";
  readonly found: string;
  readonly where?: Place;
}

/** 自检: known clauses are read and scored again, and the workbook is asked what stands in the way of a scoring. */
export async function checkSelf(context: WorkbookContext): Promise<readonly HealthLine[]> {
  const { agreeing, all } = knownScores();
  const { missing, calculation, structure, locked, broken } = await inspectWorkbook(context);
  const [first] = broken;
  return [
    { kind: "engine", verdict: agreeing === all ? "good" : "bad", found: `${agreeing} / ${all}` },
    { kind: "tables", verdict: missing.length === 0 ? "good" : "doubtful", found: missing.join("、") },
    { kind: "calculation", verdict: calculation === "Manual" ? "doubtful" : "good", found: calculation },
    { kind: "names", verdict: broken.length === 0 ? "good" : "doubtful", found: String(broken.length), ...(first ? { where: first } : {}) },
    { kind: "structure", verdict: structure === "locked" ? "doubtful" : "good", found: "" },
    { kind: "sheets", verdict: locked.length === 0 ? "good" : "doubtful", found: locked.join("、") },
  ];
}
