import { multiplyingWords } from "../conditions/weight";
import { label } from "../labels";
import type { Item, MeasureDraft, Pattern, TermItem } from "./pattern";
import { conditionOf, spot, statementAt, whole } from "./place";

const FAILING = /^(?:不合格|不称职|不达标|差|较差|不及格)$/;

/** 一票否决 and its like: the effect as the clause states it, else asked for. */
export const veto: Pattern = {
  name: "veto",
  kinds: ["一票否决"],
  examples: [
    { clause: "发生重大行政违法事件的,一票否决", points: 5, reads: "full: veto yes-no ask" },
    { clause: "主要负责人被追责的,取消当年评优资格", points: null, reads: "zero: veto yes-no barred" },
    { clause: "无执法资格人员办案的,为不合格卷", points: null, reads: "zero: veto yes-no file-zero" },
    { clause: "伪造台账的,总分即为零分", points: 4, reads: "full: veto yes-no total-zero" },
    { clause: "辖区出现聚集事件的,视为年度目标任务未完成", points: 4, reads: "full: veto yes-no grade" },
    { clause: "瞒报死亡事故的,年度考核总分为零分", points: null, reads: "zero: veto yes-no total-zero" },
  ],
  not: ["评定为优秀的得5分", "未落实一票否决制度的扣2分"],
  read: (place) => {
    const statement = statementAt(place);
    if (!statement) return null;
    const { act } = statement;
    const condition = conditionOf(place, statement);
    const outcome = act.kind === "veto" ? act.outcome : act.kind === "grade" && FAILING.test(act.word) ? ({ kind: "grade", grade: act.word } as const) : null;
    const joined = /^(?:并|且|并且|同时)$/.test(condition);
    if (outcome === null || (!joined && multiplyingWords(condition) !== null) || /(?:为|评)[^,;。]{0,6}(?:优秀|先进)/.test(condition)) return null;
    // 实行一票否决制,凡有下列情形的,不得评为先进: the effect is told by what follows.
    const next = statementAt(place, place.index + 1);
    if (act.kind === "veto" && outcome.kind === "ask" && next?.act.kind === "veto" && next.act.outcome.kind !== "ask" && /制度?/.test(place.text.slice(act.from, act.to))) {
      return { items: [{ kind: "context", ...whole(statement), ...spot(statement) }], used: 1 };
    }
    const words = label(condition);
    // 被一票否决的,年终考核为不合格: the veto is the fact here, not its effect.
    // 未执行一票否决制的扣1分 speaks of the veto and uses none.
    if (/^(?:被|受到?|因)$|(?:未|没有?|不)(?:严格)?(?:落实|执行|实行|建立|制定|实施|健全)?$/.test(words)) return null;
    const before = place.items.findLast((each) => each.kind === "term");
    // 该项得0分,并取消评优资格: the second effect of one fact.
    const again = words === "" || /^(?:并|且|同时|并且)$/.test(words) ? before : undefined;
    const earlier = statementAt(place, place.index - 1);
    // 82%以下的记零分,并一票否决: the fact is the mark, not the rate.
    const same: MeasureDraft | undefined = again?.measure.type === "yes-no" || !again || !earlier ? again?.measure : { label: label(conditionOf(place, earlier)), type: "yes-no", unit: "" };
    const item: TermItem = {
      kind: "term",
      by: "veto",
      ...whole(statement),
      ...spot(statement),
      measure: same ?? { label: words === "" ? "一票否决情形" : words, type: "yes-no", unit: "" },
      shape: outcome.kind === "item-zero" ? { kind: "yes-no", effect: "void" } : { kind: "yes-no", effect: "veto", outcome, ...(outcome.kind === "points" ? { points: outcome.points } : {}) },
    };
    const asked: readonly Item[] = outcome.kind === "ask" ? [{ kind: "problem", code: "veto-effect", severity: "ask", message: "一票否决的效果没有写明:请选择本项零分、总分零分、排名末位或不得评优。", from: item.from, to: item.to }] : [];
    return { items: [item, ...asked], used: 1 };
  },
};
