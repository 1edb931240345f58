import { multiplyingWords } from "../conditions/weight";
import { readPer } from "../conditions/read-per";
import { label } from "../labels";
import type { Pattern, TermItem } from "./pattern";
import { conditionOf, spot, statementAt, whole } from "./place";

/** 重复发生的加倍扣分: the step before once more, at twice its points, for the cases that the words name. */
export const doubled: Pattern = {
  name: "doubled",
  kinds: ["加倍扣分"],
  examples: [
    { clause: "漏登的每例扣0.5分,已婚人员漏登的加倍扣分", points: 4, reads: "full: deduct count 0.5; deduct count 1" },
    { clause: "检查发现问题的,每个扣0.25分;回访仍未整改的,加倍扣分", points: 5, reads: "full: deduct count 0.25; deduct count 0.5" },
    { clause: "未报送的扣1分;被通报的加倍扣分", points: 5, reads: "full: deduct yes-no 1; deduct yes-no 2" },
  ],
  not: ["重复访加倍扣分", "个人访每人扣5分;集体访每批扣10分;重复访加倍扣分", "加倍扣分"],
  read: (place) => {
    const statement = statementAt(place);
    if (!statement || statement.act.kind !== "doubled") return null;
    const words = label(conditionOf(place, statement));
    const terms = place.items.filter((item): item is TermItem => item.kind === "term" && item.part === statement.part);
    const [before] = terms;
    // Of several steps before it, which is doubled is not said.
    if (!before || terms.length > 1 || words === "" || multiplyingWords(words) !== null || readPer(words) !== null) return null;
    const { shape, measure } = before;
    if ((shape.kind !== "per-unit" && shape.kind !== "yes-no") || shape.effect !== "deduct" || shape.points === undefined) return null;
    if (shape.kind === "per-unit" && (shape.target !== undefined || measure.type !== "count")) return null;
    const points = Math.round(shape.points * 2 * 1e6) / 1e6;
    const stands = { kind: "term" as const, by: "doubled", ...whole(statement), ...spot(statement) };
    const item: TermItem =
      shape.kind === "yes-no"
        ? { ...stands, measure: { label: words, type: "yes-no", unit: "" }, shape: { ...shape, points } }
        : { ...stands, measure: { ...measure, label: `${words}(${measure.unit})` }, shape: { ...shape, points } };
    const again: TermItem = { ...item, shape: { ...shape, points: shape.points } };
    const why = `「${words}」现按加倍后的${points}分计,不再计入前一项;也可仍计入前一项,此处再扣${shape.points}分。`;
    return { items: [{ ...item, otherwise: [{ id: "另计一倍", why, ask: true, instead: [again] }] }], used: 1 };
  },
};
