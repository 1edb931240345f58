import type { ItemOverride, Result } from "./result";

/** The reviewer's score beside one item; null without one. Departments and indicators by index. */
export function overrideOf({ overrides }: Pick<Result, "overrides">, department: number, indicator: number): ItemOverride | null {
  return overrides.find((each) => each.department === department && each.indicator === indicator) ?? null;
}
