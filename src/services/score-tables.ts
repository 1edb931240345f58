import type { Problem } from "../assessment/problem";
import type { Result } from "../assessment/result";
import type { Scheme } from "../assessment/scheme";
import type { TableData } from "../assessment/tables";
import { checkScheme } from "../engine/check-scheme";
import { checkResult } from "../engine/check/check-result";
import { score } from "../engine/score";
import type { InputTables } from "../excel/tables/input-tables";
import { tablesFromData } from "../excel/tables/tables-from-data";
import { checkPhrases } from "../reports/wording/sentences";
import { compileScheme } from "./compile-scheme";
import { distinctProblems } from "./distinct-problems";

export interface ScoredTables {
  /** null when there is nothing to score: no unit, or no indicator. */
  readonly result: Result | null;
  /** What was scored, as it was read. */
  readonly scheme: Scheme;
  /** Everything that a person should know, the result's own problems among it. */
  readonly problems: readonly Problem[];
}

/** Plain rows -> result, without a workbook. */
export function scoreTables(data: TableData, today: string | null = null): ScoredTables {
  return scoreInput(tablesFromData(data), today);
}

/** @param today ISO date against which deadlines are checked; none are without it */
export function scoreInput(tables: InputTables, today: string | null = null): ScoredTables {
  const { scheme, problems } = compileScheme(tables);
  if (scheme.departments.length === 0 || scheme.indicators.length === 0) return { result: null, scheme, problems: distinctProblems(problems) };
  const result = score(scheme);
  const rows = new Set(problems.map(rowOf));
  // Without any data it has been said once for all indicators.
  const checked = checkScheme(scheme, today).filter((problem) => !isKnown(problem, rows) && !(problem.code === "indicator-without-data" && scheme.observations.length === 0));
  return { result, scheme, problems: distinctProblems([...problems, ...checked, ...result.problems, ...checkResult(result), ...checkPhrases(scheme.phrases ?? [])]) };
}

/** What follows from a cell that could not be read: a duty whose units are unknown has none. */
const FOLLOWS_FROM_CELL: ReadonlySet<string> = new Set(["duplicate-unit", "duplicate-indicator", "unknown-group", "unknown-unit", "unknown-indicator", "duty-without-owner", "duty-without-indicator"]);
/** Names inside settings were checked with the cell that holds them. */
const FOUND_IN_SETTINGS: ReadonlySet<string> = new Set(["unknown-tie-breaker", "unknown-group"]);

/** Whether a problem of the scheme has been said with its cell already. */
function isKnown(problem: Problem, rows: ReadonlySet<string>): boolean {
  return problem.where === undefined ? FOUND_IN_SETTINGS.has(problem.code) : FOLLOWS_FROM_CELL.has(problem.code) && rows.has(rowOf(problem));
}

/** The row that a problem stands in: 责任清单!7, 数据填报!12. */
function rowOf({ where }: Problem): string {
  return `${where?.sheet ?? ""}!${/\d+/.exec(where?.cell ?? "")?.[0] ?? ""}`;
}
