import { phrase } from "../../lexicon/sticky";
import { CONSEQUENCE, printConsequence, readConsequence } from "../consequence";
import { NAME, NUM, type Form } from "../form";

const WRITTEN = phrase`^${NAME}在(全体|同组)中比较,以(高|低)者为优,(按最优值比例|按极差)计分(?:,最低${NUM}分)?,最优${CONSEQUENCE}$`;

/** 「受理量」在全体中比较,以高者为优,按最优值比例计分,最优得10分 */
export const relativeForm: Form = {
  kind: "relative",
  print: (term, name) => {
    if (term.kind !== "relative") return null;
    const method = term.method === "share-of-best" ? "按最优值比例" : "按极差";
    const lowest = term.lowest === undefined ? "" : `,最低${term.lowest}分`;
    return `${name(term.measure)}在${term.among === "all" ? "全体" : "同组"}中比较,以${term.better === "higher" ? "高" : "低"}者为优,${method}计分${lowest},最优${printConsequence(term)}`;
  },
  read: (words, measure) => {
    const found = WRITTEN.exec(words);
    const index = found && measure(found[1] ?? "");
    const consequence = found && readConsequence(found[6] ?? "");
    if (!found || index === null || consequence?.points === undefined) return null;
    return {
      kind: "relative",
      measure: index,
      effect: consequence.effect,
      points: consequence.points,
      among: found[2] === "全体" ? "all" : "group",
      better: found[3] === "高" ? "higher" : "lower",
      method: found[4] === "按极差" ? "min-max" : "share-of-best",
      ...(found[5] === undefined ? {} : { lowest: Number(found[5]) }),
    };
  },
};
