import { phrase } from "../../lexicon/sticky";
import { CONSEQUENCE, printConsequence, readConsequence } from "../consequence";
import { NAME, NUM, type Form } from "../form";
import { printTarget, readTarget, TARGET } from "../target-words";

const STEPS = [
  ["proportional", "按比例"],
  ["whole", "按整档"],
  ["begun", "不足一档按一档"],
] as const;
const WRITTEN = phrase`^${NAME}(?:以${TARGET}为准)?,每(低|高|计)${NUM}${CONSEQUENCE}\((按比例|按整档|不足一档按一档)\)$`;

/** 「例会」以4为准,每低1扣0.5分(按整档) */
export const perUnitForm: Form = {
  kind: "per-unit",
  print: (term, name) => {
    if (term.kind !== "per-unit") return null;
    const steps = STEPS.find(([each]) => each === term.steps)?.[1] ?? "";
    const own = name(term.measure);
    const target = term.target === undefined ? "" : `以${printTarget(term.target, name)}为准`;
    const side = term.side === "below" ? "低" : term.target === undefined ? "计" : "高";
    return `${own}${target},每${side}${term.per}${printConsequence(term)}(${steps})`;
  },
  read: (words, measure) => {
    const found = WRITTEN.exec(words);
    const index = found && measure(found[1] ?? "");
    const consequence = found && readConsequence(found[6] ?? "");
    if (!found || index === null || consequence?.points === undefined) return null;
    const target = found[2] === undefined ? null : readTarget(found[2], measure);
    if (found[2] !== undefined && target === null) return null;
    const steps = STEPS.find(([, word]) => word === found[7])?.[0] ?? "proportional";
    return { kind: "per-unit", measure: index, effect: consequence.effect, points: consequence.points, per: Number(found[5]), steps, side: found[4] === "低" ? "below" : "above", ...(target === null ? {} : { target }) };
  },
};
