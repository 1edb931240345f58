import type { Problem } from "../../assessment/problem";
import type { Result } from "../../assessment/result";
import type { Scheme } from "../../assessment/scheme";
import { replay } from "../../engine/replay/replay";
import { resultOf } from "../../engine/result-of";
import type { Scored } from "../../engine/run/scored";
import type { InputTables } from "../../excel/tables/input-tables";
import { compileScheme } from "../compile-scheme";

/** A workbook's rules and data, scored and ready to be scored again otherwise. */
export interface Inspected {
  readonly tables: InputTables;
  readonly scheme: Scheme;
  readonly scored: Scored;
  readonly result: Result;
  readonly problems: readonly Problem[];
}

/** null when there is no unit or no indicator. */
export function inspected(tables: InputTables): Inspected | null {
  const { scheme, problems } = compileScheme(tables);
  if (scheme.departments.length === 0 || scheme.indicators.length === 0) return null;
  const scored = replay(scheme);
  return { tables, scheme, scored, result: resultOf(scored), problems };
}
