import type { Numeral } from "../../assessment/rule";
import { namesFault } from "../conditions/names-fault";
import { readPer } from "../conditions/read-per";
import { label } from "../labels";
import { isAside } from "./aside";
import type { Statement } from "../statements/statement";
import type { Item, Match, Pattern, Place, TermItem } from "./pattern";
import { OPINION, reviewed, type ReviewerRange } from "./reviewed";
import { conditionOf, pointsOf, spot, statementAt, whole } from "./place";

/** Left to a reviewer: 酌情扣分, 扣1-5分, 视情节扣3分, 最高扣5分. Never computed. */
export const judgement: Pattern = {
  name: "judgement",
  kinds: ["酌情扣分", "区间扣分"],
  examples: [
    { clause: "归档混乱的,视情节扣1至3分", points: 6, reads: "full: deduct judgement 1..3" },
    { clause: "处置失当的,每次扣1-3分", points: 6, reads: "full: deduct judgement 0..6" },
    { clause: "协作不力的酌情扣分", points: 4, reads: "full: deduct judgement 0..4" },
    { clause: "配合不够的,酌情扣2分", points: 5, reads: "full: deduct judgement 0..2" },
    { clause: "有创新做法的,酌情加1-3分", points: null, reads: "zero: earn judgement 1..3" },
    { clause: "工作有计划、有成效,最高得6分", points: 6, reads: "zero: earn judgement 0..6" },
    { clause: "由考核组根据平时掌握情况打分", points: 5, reads: "zero: earn judgement 0..5" },
    { clause: "未备案的不得分或酌情扣分", points: 3, reads: "full: deduct judgement 0..3" },
  ],
  not: ["每处酌情扣分", "扣1.5分的情形未整改扣1分"],
  read: (place) => {
    const statement = statementAt(place);
    if (!statement) return null;
    const { act } = statement;
    const condition = conditionOf(place, statement);
    if (act.kind === "void-or-judge") return eitherWay(place);
    if (act.kind === "cap" && condition !== "" && act.effect === "deduct" && !isAside(place) && !wholly(condition)) {
      if (readPer(condition) !== null || act.scope !== "near") return null;
      return { items: [termOf(place, { effect: "deduct", min: 0, max: act.value })], used: 1 };
    }
    if (act.kind === "cap" && act.effect === "earn" && act.value === place.points && place.statements.length === 1 && condition.length > 4) {
      return readPer(condition) === null ? { items: [termOf(place, { effect: "earn", min: 0, max: act.value })], used: 1 } : null;
    }
    if (act.kind !== "move") return null;
    if (looksUp(place, statement)) return { items: [{ kind: "context", ...whole(statement), ...spot(statement) }], used: 1 };
    // 有机构得10分,…,按实际情况评分: how the awards before are to be given, and no points of its own.
    if (act.amount.kind === "open" && act.effect === "earn" && !act.bonus && /^(?:由|根据|按|依据|结合|参照)/.test(condition) && place.items.some((item) => item.kind === "term")) return null;
    const range = limits(place);
    // 按次扣1-3分 is 每次扣1-3分.
    if (range !== null && act.amount.kind === "range" && act.unit !== "") return eachTime(place, range);
    if (range === null || act.unit !== "") return null;
    const per = readPer(condition);
    if (per === "odd" || (per !== null && act.amount.kind !== "range")) return null;
    // 其他错误1次1-3分 in a table without a verb: given or taken is not said.
    if (per !== null && place.points === null && place.statements.length === 1 && /^\d/.test(place.text.slice(act.from))) return null;
    if (per !== null) return eachTime(place, range);
    // 未按制度实施的在2分内酌情给分 on a 4-point item leaves so much, and takes the rest.
    const left = act.effect === "earn" && range.min === 0 && range.max !== null && place.points !== null && namesFault(condition);
    if (left) return { items: [termOf(place, { effect: "deduct", min: Math.round(((place.points ?? 0) - (range.max ?? 0)) * 1e6) / 1e6, max: place.points })], used: 1 };
    return { items: [termOf(place, { effect: act.effect, ...range })], used: 1 };
  },
};

/** 根据记录评分,少一次扣1分: where the facts are looked up, before what is taken for them. */
function looksUp(place: Place, { act, condition }: Statement): boolean {
  if (act.kind !== "move" || act.amount.kind !== "open" || act.effect !== "earn" || place.index > 0) return false;
  const source = place.text.slice(condition.from, condition.to);
  return /^(?:根据|按照?|依据|查)[^,;。]*(?:记录|资料|台账|台帐|材料|档案|文件|实际)[^,;。]*$/.test(source) && place.statements.slice(1).some((next) => next.act.kind === "move" && next.act.effect === "deduct" && next.act.amount.kind === "points");
}

/** 每次扣1-3分: the reviewer weighs every case and enters what they come to. */
function eachTime(place: Place, { min, max }: { min: Numeral; max: Numeral | null }): Match | null {
  const statement = statementAt(place);
  if (statement?.act.kind !== "move") return null;
  const item = termOf(place, { effect: statement.act.effect, min: 0, max: place.points });
  return { items: [item, { kind: "problem", code: "each-time", severity: "notice", message: `每次${min}至${max ?? ""}分,由评审人逐次认定:请填报各次合计的分数。`, from: item.from, to: item.to }], used: 1 };
}

/** Words that only say what a cap covers: 本项, 同一问题. */
function wholly(condition: string): boolean {
  return /^(?:(?:本|该|此|上述|以上|同一|单|每)[^,;。]{0,6}|(?:以上|上述|前)?[两二三四五六\d](?:项|者|类|种|款)(?:合计|累计|共计|之和)?)$/.test(condition);
}

function limits(place: Place): { min: Numeral; max: Numeral | null } | null {
  const act = statementAt(place)?.act;
  if (act?.kind !== "move") return null;
  if (act.amount.kind === "range") return { min: act.amount.min, max: act.amount.max };
  if (act.amount.kind === "open") return { min: 0, max: place.points };
  return act.judged ? { min: 0, max: pointsOf(act.amount, place.points) } : null;
}

function termOf(place: Place, range: ReviewerRange): TermItem {
  const statement = statementAt(place);
  if (!statement) throw new Error("judgement: no statement");
  const words = label(conditionOf(place, statement));
  return {
    kind: "term",
    by: "judgement",
    ...whole(statement),
    ...spot(statement),
    ...(statement.act.kind === "move" && statement.act.bonus ? { bonus: true as const } : {}),
    ...reviewed(words === "" ? OPINION : words, range),
  };
}

/** 不得分或酌情扣分: one decision of the reviewer, from nothing to all; or a fact and a decision apart. */
function eitherWay(place: Place): Match {
  const one = termOf(place, { effect: "deduct", min: 0, max: place.points });
  const fact: TermItem = { ...one, by: "void", measure: { label: `${one.measure.label}(不得分)`, type: "yes-no", unit: "" }, shape: { kind: "yes-no", effect: "void" } };
  const items: readonly Item[] = [
    { ...one, otherwise: [{ id: "不得分与酌情分开填报", ask: false, why: "「不得分或酌情扣分」现由评审人在分值内定一个数;也可先填是否不得分,再填酌情扣的分数。", instead: [fact, one] }] },
  ];
  return { items, used: 1 };
}
