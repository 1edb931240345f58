import { PARAMETER_SHAPES } from "../functions/parameter-shapes";
import { associatedFunctions, type Associations } from "../simulator/calculation/associated-functions";
import { createFormulaCalculator, type FormulaCalculator } from "../simulator/calculation/formula-calculator";
import { associateFunctions } from "../simulator/client/associate-functions";
import { openExcel } from "../simulator/open-excel";

/** A formula engine whose cells may call FZ functions, where there is no page: so files get their values with them. */
export async function calculatorWithFunctions(): Promise<FormulaCalculator> {
  const mappings = await associationsInNode();
  const functions = associatedFunctions({ namespace: "FZ.", associations: () => mappings });
  functions.describe({ allowErrorForDataTypeAny: true, functions: Object.entries(PARAMETER_SHAPES).map(([id, parameters]) => ({ id, name: id, parameters })) });
  return createFormulaCalculator(functions);
}

/** The functions by id, without a page. */
export const associationsInNode = (): Promise<Associations> => (associations ??= associated());

/** Associated once: a module runs once. */
let associations: Promise<Associations> | undefined;

async function associated(): Promise<Associations> {
  const excel = await openExcel();
  const mappings = await associateFunctions(excel, () => import("../functions/functions"));
  await excel.close();
  return mappings;
}
