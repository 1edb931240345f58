import type { VetoOutcome } from "../../assessment/rule";

/** What a veto does, in words. */
export function vetoWords(outcome: VetoOutcome): string {
  switch (outcome.kind) {
    case "item-zero":
    case "file-zero": return "本项计0分";
    case "total-zero": return "总分计0分";
    case "last-rank": return "名次列末位";
    case "barred": return `不得评为${outcome.from}`;
    case "grade": return `等次定为${outcome.grade}`;
    case "points": return `从总分中扣${Math.abs(outcome.points)}分`;
    case "ask": return "条款没有写明效果，请在考评设置“否决效果”中选定，现未执行";
    default: return outcome satisfies never;
  }
}
