import { phrase } from "../../lexicon/sticky";
import { NAME, NUM, type Form } from "../form";

const WRITTEN = phrase`^${NAME}由评审人定,(扣|得)${NUM}(?:至${NUM}分|分以上)$`;

/** 「整改不力」由评审人定,扣1至5分 */
export const judgementForm: Form = {
  kind: "judgement",
  print: (term, name) => {
    if (term.kind !== "judgement") return null;
    return `${name(term.measure)}由评审人定,${term.effect === "earn" ? "得" : "扣"}${term.min}${term.max === null ? "分以上" : `至${term.max}分`}`;
  },
  read: (words, measure) => {
    const found = WRITTEN.exec(words);
    const index = found && measure(found[1] ?? "");
    if (!found || index === null) return null;
    return { kind: "judgement", measure: index, effect: found[2] === "得" ? "earn" : "deduct", min: Number(found[3]), max: found[4] === undefined ? null : Number(found[4]) };
  },
};
