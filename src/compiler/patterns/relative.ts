import { label } from "../labels";
import type { MeasureDraft, Pattern, TermItem } from "./pattern";
import { FAULTY } from "./faulty";
import { conditionOf, spot, statementAt, whole } from "./place";

/** Points by comparison with the other departments: 最高者得满分其余按比例, 极差法. */
export const relative: Pattern = {
  name: "relative",
  kinds: ["相对评价"],
  examples: [
    { clause: "受理量最高的得满分,其他单位按比例得分", points: 10, reads: "zero: earn relative share-of-best higher 10" },
    { clause: "网办率按照极差法计分", points: 6, reads: "zero: earn relative min-max higher 6" },
  ],
  not: ["最高扣5分"],
  read: (place) => {
    const statement = statementAt(place);
    if (!statement || statement.act.kind !== "relative") return null;
    const { act } = statement;
    const points = act.value ?? place.points;
    if (points === null) return null;
    const words = label(conditionOf(place, statement).replace(/(?:按照?|采用|以)$/, ""));
    // 投诉率按极差法计分: which end is the better one is not said.
    if (act.method === "min-max" && FAULTY.test(words)) return null;
    const item: TermItem = {
      kind: "term",
      by: "relative",
      ...whole(statement),
      ...spot(statement),
      measure: measureOf(words === "" ? "指标值" : words),
      shape: { kind: "relative", effect: "earn", method: act.method, points, better: act.better, ...(act.lowest === undefined ? {} : { lowest: act.lowest }), among: "all" },
    };
    return { items: [item], used: 1 };
  },
};

function measureOf(words: string): MeasureDraft {
  if (/(?:率|比例|占比|比重|覆盖面)$/.test(words)) return { label: words, type: "rate", unit: "%", min: 0, max: 100 };
  const count = /[次件人条篇户宗批个]数$/.exec(words);
  return count ? { label: words, type: "count", unit: count[0].slice(0, 1) } : { label: words, type: "amount", unit: "" };
}
