import { setClause, type ClauseChange } from "../excel/write/set-clause";
import { setReading } from "../excel/write/set-reading";
import type { WorkbookContext } from "../excel/workbook-context";
import { DEFAULT_READING } from "./compile-scheme";

/** Writes down which reading of a clause counts: the id of an alternative, or null for the compiler's first. */
export const chooseReading = (context: WorkbookContext, indicator: string, reading: string | null): Promise<"set" | "missing"> =>
  setReading(context, indicator, reading ?? DEFAULT_READING);

/** Puts a corrected clause into its cell. */
export const correctClause = (context: WorkbookContext, change: ClauseChange): Promise<"set" | "changed"> => setClause(context, change);
