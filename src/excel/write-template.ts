import type { Problem } from "../assessment/problem";
import { writeTables } from "./write-tables";

/** The input tables with headers, lists and guidance, empty but for 考评设置, which states every default. */
export function writeTemplate(context: Excel.RequestContext): Promise<readonly Problem[]> {
  return writeTables(context, {});
}
