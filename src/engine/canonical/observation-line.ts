import type { Fact, Observation } from "../../assessment/observation";

/** Between the fields of a line: no cell holds it (ASCII unit separator); where one does, it is written as a blank. */
export const FIELD = "\u001f";

/** One row of 数据填报 in one text: there are tens of thousands of them. */
export function observationLine({ department, indicator, item, reported, verified, reason, evidence }: Observation): string {
  return [department, indicator, item, factText(reported), factText(verified), reason, evidence].map(plain).join(FIELD);
}

const plain = (text: string): string => (text.includes(FIELD) ? text.replaceAll(FIELD, " ") : text);

function factText(fact: Fact): string {
  switch (fact.kind) {
    case "missing": return "";
    case "not-applicable":
    case "no-business": return fact.kind;
    case "yes-no": return fact.value ? "yes" : "no";
    case "number": return `${fact.numerator}/${fact.denominator}`;
    case "word": return `"${fact.word}"${fact.points === undefined ? "" : `=${fact.points}`}`;
    default: return fact satisfies never;
  }
}
