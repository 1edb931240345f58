import { multiplyingWords } from "../conditions/weight";
import { label } from "../labels";
import { readPer } from "../conditions/read-per";
import { isSingle } from "./per-unit";
import { readThreshold } from "../conditions/read-threshold";
import type { Item, Pattern, TermItem } from "./pattern";
import { conditionOf, given, isBareCount, isBareMark, rateBefore, spot, statementAt, whole } from "./place";

/** A fault that takes points once, or a deed that earns them once. */
export const yesNo: Pattern = {
  name: "yes-no",
  kinds: ["是否扣分", "完成得分"],
  examples: [
    { clause: "台账不全的扣1.5分", points: 3, reads: "full: deduct yes-no 1.5" },
    { clause: "公开栏未更新(扣1分)", points: null, reads: "zero: deduct yes-no 1" },
    { clause: "设立举报电话的,得2分", points: 2, reads: "zero: earn yes-no 2" },
    { clause: "未配备专职人员,扣该项分值的50%", points: 4, reads: "full: deduct yes-no 2" },
  ],
  not: ["每处错误扣1分", "逐项扣1分"],
  read: (place) => {
    const statement = statementAt(place);
    const gift = statement && given(place, statement);
    if (!statement || !gift || gift.move === null || gift.move.each || gift.move.unit !== "") return null;
    if (isBareCount(place, conditionOf(place, statement)) || isBareMark(place, conditionOf(place, statement))) return null;
    const condition = conditionOf(place, statement);
    if (condition === "" || multiplyingWords(condition) !== null) return null;
    const per = readPer(condition);
    if (per !== null && (per === "odd" || !isSingle(place, per))) return null;
    const threshold = readThreshold(condition, rateBefore(place));
    const common = { kind: "term" as const, ...whole(statement), ...spot(statement), ...(gift.move.bonus ? { bonus: true as const } : {}) };
    const item: TermItem = threshold
      ? { ...common, by: "threshold", measure: threshold.measure, shape: { kind: "threshold", effect: gift.effect, points: gift.points, target: { kind: "number", value: threshold.value }, side: threshold.side, inclusive: threshold.inclusive } }
      : { ...common, by: "yes-no", measure: { label: label(condition), type: "yes-no", unit: "" }, shape: { kind: "yes-no", effect: gift.effect, points: gift.points } };
    const items: readonly Item[] = [item];
    return { items, used: 1 };
  },
};
