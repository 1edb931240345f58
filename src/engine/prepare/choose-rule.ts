import type { Indicator } from "../../assessment/indicator";
import type { Problem } from "../../assessment/problem";
import type { Rule } from "../../assessment/rule";
import type { Settings } from "../../assessment/settings";

export interface Choice {
  readonly rule: Rule | null;
  readonly problems: readonly Problem[];
}

/** 采用读法: the reading that the settings choose for this indicator (or for all, "*"), else the compiler's first. */
export function chooseRule(indicator: Indicator, settings: Settings): Choice {
  const { reading } = indicator;
  const own = settings.readings.get(indicator.id), general = (settings.readings.get("*") ?? "").split(/[、,，;；\s]+/);
  const wanted = (id: string): Rule | undefined => reading.alternatives.find((alternative) => alternative.id === id)?.rule;
  if (own !== undefined) {
    const rule = wanted(own);
    if (rule !== undefined) return { rule, problems: [] };
    const ids = reading.alternatives.map((alternative) => alternative.id);
    const offered = ids.length === 0 ? "该条款没有其他读法" : `可选读法为“${ids.join("、")}”`;
    return { rule: reading.rule, problems: [unknownReading(indicator, `采用读法中指标${indicator.id}的读法“${own}”不存在，${offered}，请更正；现按默认读法计分`)] };
  }
  const rule = general.map(wanted).find((found) => found !== undefined);
  return { rule: rule ?? reading.rule, problems: [] };
}

function unknownReading(indicator: Indicator, message: string): Problem {
  return { code: "unknown-reading", severity: "error", message, ...(indicator.where === undefined ? {} : { where: indicator.where }) };
}
