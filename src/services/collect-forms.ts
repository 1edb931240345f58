import type { Problem } from "../assessment/problem";
import { readForms, type FilledForm } from "../excel/forms/read-forms";
import { takeBack, type TakenBack } from "../excel/forms/take-back";
import { readWorkbook } from "../excel/read-workbook";
import { writeTakenBack } from "../excel/take-back-forms";
import type { WorkbookContext } from "../excel/workbook-context";
import { chooseRule } from "../engine/prepare/choose-rule";
import { compileScheme } from "./compile-scheme";
import { distinctProblems } from "./distinct-problems";

export interface CollectedForms {
  readonly forms: number;
  /** Data items on the forms that are filled in; of them those that 数据填报 took over. */
  readonly items: number;
  readonly changed: number;
  readonly added: number;
  readonly problems: readonly Problem[];
}

/** The forms that a workbook holds. */
export { readForms, type FilledForm };

/** Takes what the forms in this workbook, or in others, say over into 数据填报. Nothing is scored. */
export async function collectForms(context: WorkbookContext, others: readonly FilledForm[] = []): Promise<CollectedForms> {
  const taken = await foundIn(context, others);
  if (taken.forms === 0) return { ...taken, changed: 0, added: 0, problems: taken.problems.length > 0 ? taken.problems : [NO_FORMS] };
  const { changed, added, problems } = await writeTakenBack(context, taken);
  return { forms: taken.forms, items: taken.items, changed, added, problems: distinctProblems([...problems, ...taken.problems]) };
}

async function foundIn(context: WorkbookContext, others: readonly FilledForm[]): Promise<TakenBack> {
  const tables = await readWorkbook(context);
  const forms = [...others, ...(await readForms(context))];
  const { scheme } = compileScheme(tables);
  // Data items are those of the readings that count.
  const indicators = scheme.indicators.map((indicator) => ({ ...indicator, reading: { ...indicator.reading, rule: chooseRule(indicator, scheme.settings).rule } }));
  return takeBack(forms, { ...scheme, indicators }, tables.found.get("数据填报"));
}

const NO_FORMS: Problem = { code: "no-forms", severity: "error", message: "工作簿中没有单位自评表；请先生成，或把各单位交来的自评表移到本工作簿" };
