import type { RecordCondition } from "../../assessment/record-ledger";

const SIGNS = { "at-least": "≥", above: "＞", "at-most": "≤", below: "＜", equal: "＝" } as const;

/** 条件 in words: ≥60, “是”. */
export function conditionWords(condition: RecordCondition): string {
  switch (condition.kind) {
    case "bound": return `${SIGNS[condition.side]}${condition.value}的`;
    case "yes-no": return condition.value ? "“是”的" : "“否”的";
    case "word": return `“${condition.word}”的`;
    default: return condition satisfies never;
  }
}
