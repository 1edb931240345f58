import { label } from "../labels";
import type { Pattern, TermItem } from "./pattern";
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
    const words = label(conditionOf(place, statement).replace(/(?:按照?|采用)$/, ""));
    const item: TermItem = {
      kind: "term",
      by: "relative",
      ...whole(statement),
      ...spot(statement),
      measure: { label: words === "" ? "指标值" : words, type: "amount", unit: "" },
      shape: { kind: "relative", effect: "earn", method: act.method, points, better: act.better, ...(act.lowest === undefined ? {} : { lowest: act.lowest }), among: "all" },
    };
    return { items: [item], used: 1 };
  },
};
