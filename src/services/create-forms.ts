import type { Problem } from "../assessment/problem";
import { createForms as writeForms, type CreatedForms } from "../excel/create-forms";
import { readWorkbook } from "../excel/read-workbook";
import type { WorkbookContext } from "../excel/workbook-context";
import { unitFinder } from "../excel/parse/find-unit";
import { compileScheme } from "./compile-scheme";
import { distinctProblems } from "./distinct-problems";
import { formsOf } from "./form-items";
import type { Progress } from "./score-workbook";

export interface FormOptions {
  /** Name, short name or code of the units that get a form; all without it. */
  readonly units?: readonly string[];
  /** Awaited between two forms; may stop by rejecting, and then nothing of it stays. */
  readonly onProgress?: (progress: Progress) => void | Promise<void>;
}

/** 单位自评表: a sheet for each unit with its indicators, what it has reported, live scores and checked cells to fill in. */
export async function createForms(context: WorkbookContext, { units, onProgress }: FormOptions = {}): Promise<CreatedForms> {
  const tables = await readWorkbook(context);
  const { scheme, problems } = compileScheme(tables);
  const refused = (found: readonly Problem[]): CreatedForms => ({ sheets: [], standing: [], problems: distinctProblems(found) });
  if (scheme.departments.length === 0 || scheme.indicators.length === 0) return refused(problems);
  const finder = unitFinder(scheme.departments);
  const unknown = (units ?? []).filter((unit) => finder.unit(unit) === null);
  if (unknown.length > 0) return refused(unknown.map((unit) => unknownUnit(unit, finder.similar(unit, "units"))));
  const wanted = units === undefined ? null : new Set(units.map((unit) => finder.unit(unit)?.code));
  const forms = formsOf(scheme, tables).filter(({ department, items }) => items.length > 0 && (wanted === null || wanted.has(department.code)));
  return writeForms(context, forms, async (done) => onProgress?.({ doing: "生成自评表", done, total: forms.length }));
}

function unknownUnit(unit: string, similar: string | null): Problem {
  return { code: "unknown-unit", severity: "error", message: `单位“${unit}”不在单位名录中，${similar === null ? "请更正名称" : `是否为“${similar}”；请更正`}` };
}
