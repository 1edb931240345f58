import { phrase } from "../../lexicon/sticky";
import { CONSEQUENCE, printConsequence, readConsequence } from "../consequence";
import { NAME, type Form } from "../form";
import { printTarget, readTarget, TARGET } from "../target-words";

const WRITTEN = phrase`^${NAME}(占|未达)${TARGET}的比例乘以满额,满额${CONSEQUENCE}$`;

/** 「办结率」占100的比例乘以满额,满额得10分 */
export const ratioForm: Form = {
  kind: "ratio",
  print: (term, name) => {
    if (term.kind !== "ratio") return null;
    const own = name(term.measure);
    return `${own}${term.part === "reached" ? "占" : "未达"}${printTarget(term.target, name)}的比例乘以满额,满额${printConsequence(term)}`;
  },
  read: (words, measure) => {
    const found = WRITTEN.exec(words);
    const index = found && measure(found[1] ?? "");
    const target = found && index !== null ? readTarget(found[3] ?? "", measure) : null;
    const consequence = found && readConsequence(found[5] ?? "");
    if (index === null || !target || consequence?.points === undefined) return null;
    return { kind: "ratio", measure: index, effect: consequence?.effect ?? "earn", points: consequence?.points ?? 0, target, part: found?.[2] === "占" ? "reached" : "shortfall" };
  },
};
