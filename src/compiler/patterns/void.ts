import { multiplyingWords } from "../conditions/weight";
import { readPer } from "../conditions/read-per";
import { readThreshold } from "../conditions/read-threshold";
import { label } from "../labels";
import type { Item, Pattern, TermItem } from "./pattern";
import { conditionOf, isBareCount, isBareMark, rateBefore, spot, statementAt, whole } from "./place";

/** All or nothing: 不得分, 扣全分, 不计分. */
export const voidItem: Pattern = {
  name: "void",
  kinds: ["不得分"],
  examples: [
    { clause: "未公示的不得分", points: 2, reads: "full: void yes-no" },
    { clause: "弄虚作假的,本项扣完", points: 4, reads: "full: void yes-no" },
    { clause: "设专柜的得2分,否则不得分", points: 2, reads: "zero: earn yes-no 2" },
    { clause: "参训率低于60%的不计分", points: 2, reads: "full: void <60" },
  ],
  not: ["每少一人扣1分,扣完为止", "经费保障不得力的扣1分"],
  read: (place) => {
    const statement = statementAt(place);
    if (!statement || statement.act.kind !== "void") return null;
    const condition = conditionOf(place, statement);
    const stretch = { ...whole(statement), ...spot(statement) };
    if (condition === "" && statement.sentence === 0 && place.index === 0) return null;
    if (isComplement(place, condition)) return { items: [{ kind: "context", ...stretch }], used: 1 };
    if (condition === "" || multiplyingWords(condition) !== null) return null;
    if (isBareCount(place, condition) || isBareMark(place, condition) || condition.endsWith("除")) return null;
    const per = readPer(condition);
    if (per === "odd" || (per !== null && per.said === "every")) return null;
    const threshold = readThreshold(condition, rateBefore(place));
    const item: TermItem = threshold
      ? { kind: "term", by: "void", ...stretch, measure: threshold.measure, shape: { kind: "threshold", effect: "void", target: { kind: "number", value: threshold.value }, side: threshold.side, inclusive: threshold.inclusive } }
      : { kind: "term", by: "void", ...stretch, measure: { label: label(condition), type: "yes-no", unit: "" }, shape: { kind: "yes-no", effect: "void" } };
    return { items: [item], used: 1 };
  },
};

const NOT = /(?:未能|未|没有|没|不能|不|无|达不到|低于|不足|少于|未达到?)/g;

/** 否则不得分, 未建立的不得分 after 建立的得2分: what the award before already says. */
export function isComplement(place: Place, condition: string): boolean {
  const before = place.items.findLast((item: Item) => item.kind !== "context");
  if (!before || before.kind !== "term" || before.shape.effect !== "earn" || before.shape.kind === "per-unit") return false;
  if (/^(?:否则|反之|其他|其它|其余|其他情况|其余情况|除此之外|达不到(?:要求|标准)|未达到(?:要求|标准)?|未达标|不符合要求|不达标)(?:的|均|一律)?$/.test(condition) || condition === "") return true;
  if (!/未|没|不|无|低于|少于/.test(condition)) return false;
  const core = condition.replace(NOT, "").replace(/(?:的|者|,)+$/, "").replace(/\d+(?:\.\d+)?%?/g, "");
  return before.measure.label.includes(core) || sameCharacters(core, before.measure.label);
}

/** 未化解 is the other side of 信访事项按时化解率达100%; every character of the core stands in the award. */
function sameCharacters(core: string, words: string): boolean {
  return core.length >= 2 && core.length <= 12 && [...core].every((character) => words.includes(character));
}
type Place = Parameters<Pattern["read"]>[0];
