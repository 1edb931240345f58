import type { Numeral } from "../../assessment/rule";
import { readPer } from "../conditions/read-per";
import { label } from "../labels";
import type { Statement } from "../statements/statement";
import type { Pattern, Place, TermItem } from "./pattern";
import { OPINION, reviewed } from "./reviewed";
import { conditionOf, spot, statementAt, textOf, whole } from "./place";

/** 执行好的给8-10分,一般的给4-7分,较差的给1-3分: one mark by the reviewer, whose ranges the grades describe. */
export const gradedJudgement: Pattern = {
  name: "graded-judgement",
  kinds: ["区间扣分", "等次得分"],
  examples: [
    { clause: "制度完善,执行好的给8-10分,一般的给4-7分,较差的给1-3分", points: 10, reads: "zero: earn judgement 0..10" },
    { clause: "学籍管理规范(10分)执行好的给8-10分,一般的给4-7分,差的不给分", points: 10, reads: "zero: earn judgement 0..10" },
    { clause: "优秀得9-10分,良好得7-8分,一般得5-6分", points: 10, reads: "zero: earn judgement 0..10" },
  ],
  not: ["配合好的给1-3分,有创新的给1-3分", "执行好的给8-10分"],
  read: (place) => {
    const ranges: Range[] = [];
    for (let next = rangeAt(place, ranges); next; next = rangeAt(place, ranges)) ranges.push(next);
    const [first, last] = [ranges[0], ranges.at(-1)];
    if (ranges.length < 2 || !first || !last || (place.points !== null && first.max > place.points)) return null;
    const after = statementAt(place, place.index + ranges.length);
    const none = after?.act.kind === "void" && after.part === first.statement.part && label(conditionOf(place, after)).length <= 8 ? after : null;
    const words = labelOf(place, first.statement);
    const item: TermItem = {
      kind: "term",
      by: "graded-judgement",
      from: whole(first.statement).from,
      to: (none ?? last.statement).act.to,
      ...spot(first.statement),
      ...reviewed(words === "" ? OPINION : words, { effect: "earn", min: 0, max: first.max }),
    };
    return { items: [item], used: ranges.length + (none ? 1 : 0) };
  },
};

interface Range {
  readonly statement: Statement;
  readonly min: Numeral;
  readonly max: Numeral;
}

/** The next range below the ones before it. */
function rangeAt(place: Place, ranges: readonly Range[]): Range | null {
  const statement = statementAt(place, place.index + ranges.length);
  const before = ranges.at(-1);
  if (statement?.act.kind !== "move" || statement.act.effect !== "earn" || statement.act.bonus || statement.act.unit !== "" || statement.act.amount.kind !== "range") return null;
  const { min, max } = statement.act.amount;
  if (before && (max > before.min || statement.part !== before.statement.part)) return null;
  return readPer(conditionOf(place, statement)) === null ? { statement, min, max } : null;
}

/** What is graded: the words before the first grade, or the requirement whose points the ranges share out. */
function labelOf(place: Place, first: Statement): string {
  const own = conditionOf(place, first);
  const subject = label(own.slice(0, Math.max(own.lastIndexOf(","), own.lastIndexOf(":"), 0)));
  const head = statementAt(place, place.index - 1);
  return subject || label(textOf(place, first.background)) || (head?.act.kind === "score" ? label(conditionOf(place, head)) : "") || label(own);
}
