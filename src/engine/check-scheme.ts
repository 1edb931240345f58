import type { Problem } from "../assessment/problem";
import type { Scheme } from "../assessment/scheme";
import { checkCodes } from "./check/check-codes";
import { checkDuties } from "./check/check-duties";
import { checkPoints } from "./check/check-points";
import { checkRules } from "./check/check-rules";
import { checkSettings } from "./check/check-settings";
import { checkData } from "./check/check-data";

/**
 * What can be said of a scheme before it is scored. What a scoring itself finds (facts that cannot be used, rules that
 * cannot be computed) stands in the result's problems.
 * @param today ISO date for deadlines; none are checked without it
 */
export function checkScheme(scheme: Scheme, today: string | null = null): readonly Problem[] {
  return [
    ...checkCodes(scheme),
    ...checkSettings(scheme),
    ...checkPoints(scheme),
    ...checkRules(scheme),
    ...checkDuties(scheme, today),
    ...checkData(scheme),
  ];
}
