import { label } from "../labels";
import type { Pattern, TermItem } from "./pattern";
import { conditionOf, spot, statementAt, whole } from "./place";

/** 按5、3、1评分: one of the marks that the clause prints, chosen by the reviewer. */
export const givenMarks: Pattern = {
  name: "given-marks",
  kinds: ["选择"],
  examples: [
    { clause: "按5、3、1评分。未按期改选扣2分", points: 5, reads: "zero: earn choice 5/3/1; deduct yes-no 2" },
    { clause: "应用专项考评结果,按10分、9分、8分三个层次计分", points: 10, reads: "zero: earn choice 10/9/8" },
  ],
  not: ["按1、3、5评分", "按甲、乙、丙评分"],
  read: (place) => {
    const statement = statementAt(place);
    if (!statement || statement.act.kind !== "marks") return null;
    // The options as they are printed: 5、3、1, or 5分、3分、1分.
    const said = /\d分[、,]/.test(place.text.slice(statement.act.from, statement.act.to)) ? "分" : "";
    const options = statement.act.values.map((points) => ({ label: `${points}${said}`, points }));
    if (place.points !== null && options.some(({ points }) => points > (place.points ?? 0))) return null;
    const words = label(conditionOf(place, statement));
    const item: TermItem = {
      kind: "term",
      by: "given-marks",
      ...whole(statement),
      ...spot(statement),
      measure: { label: words === "" ? "评定分档" : words, type: "choice", unit: "", options: options.map((option) => option.label) },
      shape: { kind: "choice", effect: "earn", options },
    };
    return { items: [item], used: 1 };
  },
};
