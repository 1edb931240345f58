import { label } from "../labels";
import { readPer } from "../conditions/read-per";
import { isAside } from "./aside";
import type { Item, Pattern, Place } from "./pattern";
import { conditionOf, spot, statementAt, whole } from "./place";

/** Caps, floors, 就高不重复, broken steps, 不涉及: what holds the terms around it. */
export const bindings: Pattern = {
  name: "bindings",
  kinds: ["扣完为止", "最高限额", "就高不重复", "不涉及"],
  examples: [
    { clause: "每件扣1分,扣完为止", points: 3, reads: "full: deduct count 1" },
    { clause: "迟到1次扣0.2分,累计不超过1分", points: 3, reads: "full: deduct count 0.2 cap 1" },
    { clause: "缺一项扣1分;漏一人扣1分;以上两项最多扣3分", points: 6, reads: "full: deduct count 1; deduct count 1; limit 3" },
    { clause: "每篇加1分。鼓励各科室踊跃投稿,加分累计不超过4分", points: 10, reads: "zero: earn count 1 cap 4" },
    { clause: "未公示的扣2分。不涉及此项工作的得满分", points: 2, reads: "full: deduct yes-no 2; n/a full" },
    { clause: "未答复的每件扣2分,可倒扣至负分", points: 4, reads: "full: deduct count 2; floor none" },
  ],
  not: ["工作推进不力的,最多扣3分"],
  read: (place) => {
    const statement = statementAt(place);
    if (!statement) return null;
    const { act } = statement;
    const stretch = { ...whole(statement), ...spot(statement) };
    const condition = label(conditionOf(place, statement));
    switch (act.kind) {
      case "cap":
        // A cap takes no words before it but those that name what it covers.
        return isAside(place) || /^(?:本|该|此|同一|单|各|每)?[^,;。]{0,8}$/.test(condition) ? one({ kind: "cap", value: act.value, effect: act.effect, scope: /^(?:单[次个件场期]|每)/.test(condition) ? "each" : act.scope, ...stretch }) : null;
      case "floor":
        return condition.length <= 8 ? one({ kind: "floor", value: act.value, ...stretch }) : null;
      case "no-ceiling":
        return condition.length <= 6 ? one({ kind: "no-ceiling", ...stretch }) : null;
      case "highest":
        return condition.length <= 24 ? one({ kind: "highest", ...stretch }) : null;
      case "steps":
        return condition.length <= 4 && place.items.some((item) => item.kind === "term" && item.shape.kind === "per-unit") ? one({ kind: "steps", steps: act.steps, ...stretch }) : null;
      case "not-applicable":
        return condition.length <= 10 ? one({ kind: "not-applicable", how: act.how, ...stretch }) : null;
      case "note":
        return condition.length <= 12 ? one({ kind: "context", ...stretch }) : null;
      case "grade":
        return namesMark(place) ? one({ kind: "context", ...stretch }) : null;
      case "exempt":
        if (namesMark(place)) return one({ kind: "context", ...stretch });
        return exempt(condition) ? { items: [{ kind: "context", ...stretch }, { kind: "problem", code: "exemption", severity: "notice", message: `「${condition}」的情形不扣分:填报时请先剔除。`, from: stretch.from, to: stretch.to }], used: 1 } : null;
      default:
        return null;
    }
  },
};

/** 达到70%不扣分,每低1个百分点扣0.2分: no more than the mark from which the next step counts. */
function namesMark(place: Place): boolean {
  const [here, next] = [statementAt(place), statementAt(place, place.index + 1)];
  if (!here || next?.act.kind !== "move" || next.act.effect !== "deduct" || next.part !== here.part) return false;
  const per = readPer(conditionOf(place, next));
  return per !== null && per !== "odd" && per.said === "every" && /(?:^|,)(?:[低少差延逾迟超高多缺]|下降|降低|不足|推迟|上升)/.test(`${per.subject}${per.verb}`);
}

/** An exemption that a number decides is a rule of its own, which this reading cannot hold. */
function exempt(condition: string): boolean {
  return condition !== "" && !/\d|率|比例|平均|每/.test(condition);
}

function one(item: Item): { items: readonly Item[]; used: number } {
  return { items: [item], used: 1 };
}
