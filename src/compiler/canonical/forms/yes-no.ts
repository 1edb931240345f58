import { phrase } from "../../lexicon/sticky";
import { CONSEQUENCE, printConsequence, readConsequence } from "../consequence";
import { NAME, type Form } from "../form";

const WRITTEN = phrase`^${NAME}属实的,${CONSEQUENCE}$`;

/** 「未制定方案」属实的,扣2分 */
export const yesNoForm: Form = {
  kind: "yes-no",
  print: (term, name) => (term.kind === "yes-no" ? `${name(term.measure)}属实的,${printConsequence(term)}` : null),
  read: (words, measure) => {
    const found = WRITTEN.exec(words);
    const index = found && measure(found[1] ?? "");
    const consequence = found && readConsequence(found[2] ?? "");
    return index === null || !consequence ? null : { kind: "yes-no", measure: index, ...consequence };
  },
};
