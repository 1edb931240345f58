import { phrase } from "../../lexicon/sticky";
import { CONSEQUENCE, printConsequence, readConsequence } from "../consequence";
import { NAME, type Form } from "../form";
import { printTarget, readTarget, TARGET } from "../target-words";

const WORDS = [
  ["above", true, "不低于"],
  ["above", false, "高于"],
  ["below", true, "不高于"],
  ["below", false, "低于"],
] as const;
const WRITTEN = phrase`^${NAME}(不低于|不高于|高于|低于)${TARGET}的,${CONSEQUENCE}$`;

/** 「办结率」不低于95的,得5分 */
export const thresholdForm: Form = {
  kind: "threshold",
  print: (term, name) => {
    if (term.kind !== "threshold") return null;
    const word = WORDS.find(([side, inclusive]) => side === term.side && inclusive === term.inclusive)?.[2] ?? "";
    const own = name(term.measure);
    return `${own}${word}${printTarget(term.target, name)}的,${printConsequence(term)}`;
  },
  read: (words, measure) => {
    const found = WRITTEN.exec(words);
    const index = found && measure(found[1] ?? "");
    const comparison = WORDS.find(([, , word]) => word === found?.[2]);
    const target = found && index !== null ? readTarget(found[3] ?? "", measure) : null;
    const consequence = found && readConsequence(found[5] ?? "");
    if (index === null || !comparison || !target || !consequence) return null;
    return { kind: "threshold", measure: index, target, side: comparison[0], inclusive: comparison[1], ...consequence };
  },
};
