import type { Settings } from "../../assessment/settings";
import type { Words } from "../words/words-of";

/** The settings that decide most, as one sentence. */
export function methodWords(settings: Settings, { method, list }: Words): string {
  const parts = [
    method.decimals(method.place[settings.rounding.place], settings.rounding.decimals),
    method.tied[settings.rankMethod],
    method.notApplicable[settings.notApplicable.kind],
    method.notReported[settings.notReported],
    method.basis[settings.basis],
  ];
  return parts.join(list === "、" ? "；" : "; ");
}
