import { multiplyingWords } from "../conditions/weight";
import { label } from "../labels";
import { readPer } from "../conditions/read-per";
import { isSingle } from "./per-unit";
import { readThreshold } from "../conditions/read-threshold";
import type { Move } from "../acts/act";
import type { Item, Pattern, Place, TermItem } from "./pattern";
import type { Statement } from "../statements/statement";
import { reviewed } from "./reviewed";
import { conditionOf, given, isBareCount, isBareMark, isBarePlace, isLeftToScorer, rateBefore, spot, standsBehind, statementAt, whole } from "./place";

/** A fault that takes points once, or a deed that earns them once. */
export const yesNo: Pattern = {
  name: "yes-no",
  kinds: ["是否扣分", "完成得分"],
  examples: [
    { clause: "台账不全的扣1.5分", points: 3, reads: "full: deduct yes-no 1.5" },
    { clause: "无制度或有而形同虚设均扣1分", points: 1, reads: "full: deduct yes-no 1" },
    { clause: "班子团结,得6分(由考评组视情量分)", points: 6, reads: "zero: earn judgement 0..6" },
    { clause: "组织健全,得4分(缺一个扣1分);经费落实,得2分(未落实的扣1分)", points: 6, reads: "full: deduct count 1 cap 4; deduct yes-no 1" },
    { clause: "公开栏未更新(扣1分)", points: null, reads: "zero: deduct yes-no 1" },
    { clause: "设立举报电话的,得2分", points: 2, reads: "zero: earn yes-no 2" },
    { clause: "未配备专职人员,扣该项分值的50%", points: 4, reads: "full: deduct yes-no 2" },
  ],
  not: ["每处错误扣1分", "逐项扣1分"],
  read: (place) => {
    const statement = statementAt(place);
    const gift = statement && given(place, statement);
    if (!statement || !gift || gift.move === null || (gift.move.each && !eitherOf(place, gift.move, statement)) || gift.move.unit !== "") return null;
    if (isBareCount(place, conditionOf(place, statement)) || isBareMark(place, conditionOf(place, statement)) || isBarePlace(place, conditionOf(place, statement))) return null;
    const condition = conditionOf(place, statement);
    const again = againOf(place, gift.move);
    if (again === null && isOfPiece(place, gift.move, condition)) return null;
    if (isRepeat(condition) || isMilder(place, condition) || (again === null && shares(place, statement))) return null;
    if (condition === "" || multiplyingWords(condition) !== null) return null;
    const per = readPer(condition);
    if (per !== null && (per === "odd" || !isSingle(place, per))) return null;
    if (again !== null) {
      const measure = { label: `${label(condition)}(${again})`, type: "count" as const, unit: again };
      const shape = { kind: "per-unit" as const, effect: gift.effect, points: gift.points, per: 1, steps: "whole" as const, side: "above" as const };
      return { items: [{ kind: "term", by: "per-unit", ...whole(statement), ...spot(statement), measure, shape }], used: 1 };
    }
    const threshold = readThreshold(condition, rateBefore(place));
    const common = { kind: "term" as const, ...whole(statement), ...spot(statement), ...(gift.move.bonus ? { bonus: true as const } : {}), ...(gift.effect === "deduct" && standsBehind(place, statement) ? { behind: true as const } : {}) };
    if (gift.effect === "earn" && isLeftToScorer(place)) return { items: [{ ...common, by: "judgement", ...reviewed(label(condition), { effect: "earn", min: 0, max: gift.points }) }], used: 1 };
    const item: TermItem = threshold
      ? { ...common, by: "threshold", measure: threshold.measure, shape: { kind: "threshold", effect: gift.effect, points: gift.points, target: { kind: "number", value: threshold.value }, side: threshold.side, inclusive: threshold.inclusive } }
      : { ...common, by: "yes-no", measure: { label: label(condition), type: "yes-no", unit: "" }, shape: { kind: "yes-no", effect: gift.effect, points: gift.points } };
    const items: readonly Item[] = [item];
    return { items, used: 1 };
  },
};

/** 无制度或形同虚设均扣1分: one fault by two names. */
function eitherOf(place: Place, move: Move, statement: Statement): boolean {
  const condition = conditionOf(place, statement);
  return /^(?:均|一律)/.test(place.text.slice(move.from)) && /或/.test(condition) && !/、|[和及与]/.test(condition);
}

/**
 * 每条3分,有批示的再加10分; 采用1条普通计3分、重要计5分: for each of those just counted. The unit, or null where the
 * statement stands for itself.
 */
function againOf(place: Place, move: Move): string | null {
  const last = place.items.at(-1);
  const here = statementAt(place);
  if (!here || last?.kind !== "term" || last.shape.kind !== "per-unit" || last.shape.target !== undefined || last.measure.type !== "count") return null;
  if (last.shape.effect !== move.effect || last.sentence !== here.sentence || last.part !== here.part) return null;
  const listed = place.text.slice(last.to, here.condition.from) === "、";
  const more = /^[再另]/.test(place.text.slice(move.from)) && move.effect === "earn" && last.shape.per === 1;
  return listed || more ? last.measure.unit : null;
}

/** 每条3分,获批示的加10分: whether for each such piece or once is not said; 再加 says it. */
function isOfPiece(place: Place, move: Move, condition: string): boolean {
  const last = place.items.at(-1);
  const here = statementAt(place);
  if (last?.kind !== "term" || last.shape.kind !== "per-unit" || last.shape.effect !== "earn" || last.by !== "per-unit" || !move.bonus) return false;
  return last.sentence === here?.sentence && last.part === here.part && /^(?:其中)?(?:被|获|得到|受到|经)(?!评)/.test(condition);
}

/** 再次发生的扣2分: the second time of what was counted before, in place of it or on top. */
function isRepeat(condition: string): boolean {
  return /^(?:再次|再度|重复|屡次)(?:发生|出现|发现|违反|违规)?(?:的|者)?$/.test(condition);
}

/** 采用1条参阅计3分、重要计5分: the step before may hold for this one too. */
function shares(place: Place, { condition }: Statement): boolean {
  const before = place.items.at(-1);
  return before?.kind === "term" && before.shape.kind === "per-unit" && place.text.slice(before.to, condition.from) === "、";
}

/** 发生1起扣5分,已侦破的扣3分: in place of the five, and for each of them. */
function isMilder(place: Place, condition: string): boolean {
  const before = place.items.at(-1);
  const here = statementAt(place);
  return before?.kind === "term" && before.shape.kind === "per-unit" && before.shape.effect === "deduct" && before.sentence === here?.sentence && /已(?:经)?(?:侦?破|整改|处理|化解|办结|补|纠正|挽回|改正|修复|消除|解决)[^,;。]{0,4}$/.test(condition);
}
