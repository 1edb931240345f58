import type { Fact } from "../../assessment/observation";
import type { Place, Problem } from "../../assessment/problem";
import type { Measure } from "../../assessment/rule";
import type { CellContent } from "./cell-content";

/** A value and its base as two cells state them, with the measure that they are about. */
export interface StatedFact {
  readonly measure: Measure;
  readonly value: CellContent;
  readonly base: CellContent;
  readonly where: { readonly value: Place; readonly base: Place };
}

/** The fact, or why it cannot be taken; a fact may stand beside a notice. */
export interface ParsedFact { readonly fact: Fact; readonly problems: readonly Problem[] }

export function refuse(...problems: readonly Problem[]): ParsedFact {
  return { fact: { kind: "missing" }, problems };
}

/** What a cell of this measure should hold, for messages. */
export function expectedOf(measure: Measure): string {
  switch (measure.type) {
    case "yes-no": return "“是”或“否”";
    case "count": return `${measure.unit === "" ? "次" : measure.unit}数（不小于 0 的整数）`;
    case "rate": return "百分率（如 96.5 或 96.5%，或填报值与基数）";
    case "amount": return measure.unit === "" ? "数" : `以${measure.unit}为单位的数`;
    case "judgement": return "评分人给出的分数";
    case "choice": return (measure.options ?? []).map((option) => `“${option}”`).join("、");
    case "rank": return "名次（1 为第一）";
    default: return measure.type satisfies never;
  }
}

export function baseUnused(measure: Measure, where: Place): Problem {
  return {
    code: "base-unused", severity: "notice", where,
    message: `“${measure.label}”不按比率计分，基数未采用；如应为比率，请核对考评细则`,
  };
}
