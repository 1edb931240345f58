import type { Problem } from "../assessment/problem";
import { createForms as writeForms, type CreatedForms } from "../excel/create-forms";
import { readWorkbook } from "../excel/read-workbook";
import type { WorkbookContext } from "../excel/workbook-context";
import type { Form } from "../excel/forms/form";
import type { InputTables } from "../excel/tables/input-tables";
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
  const { forms, problems } = formsFor(await readWorkbook(context), units);
  if (forms.length === 0) return { sheets: [], standing: [], problems };
  return writeForms(context, forms, async (done) => onProgress?.({ doing: "生成自评表", done, total: forms.length }));
}

/** The same forms in a workbook of their own. */
export const createFormsApart = (context: WorkbookContext, forms: readonly Form[]): Promise<CreatedForms> => writeForms(context, forms, async () => {});

/** What units are asked; problems instead where there is no unit, no indicator, or no unit of that name. */
export function formsFor(tables: InputTables, units?: readonly string[]): { readonly forms: readonly Form[]; readonly problems: readonly Problem[] } {
  const { scheme, problems } = compileScheme(tables);
  if (scheme.departments.length === 0 || scheme.indicators.length === 0) return { forms: [], problems: distinctProblems(problems) };
  const finder = unitFinder(scheme.departments);
  const unknown = (units ?? []).filter((unit) => finder.unit(unit) === null);
  if (unknown.length > 0) return { forms: [], problems: unknown.map((unit) => unknownUnit(unit, finder.similar(unit, "units"))) };
  const wanted = units === undefined ? null : new Set(units.map((unit) => finder.unit(unit)?.code));
  const forms = formsOf(scheme, tables).filter(({ department, items }) => items.length > 0 && (wanted === null || wanted.has(department.code)));
  return forms.length > 0 ? { forms, problems: [] } : { forms, problems: [NOTHING_ASKED] };
}

const NOTHING_ASKED: Problem = { code: "nothing-asked", severity: "error", message: "所选单位没有要考评的指标，未生成自评表；请核对责任清单和适用组别" };

function unknownUnit(unit: string, similar: string | null): Problem {
  return { code: "unknown-unit", severity: "error", message: `单位“${unit}”不在单位名录中，${similar === null ? "请更正名称" : `是否为“${similar}”；请更正`}` };
}
