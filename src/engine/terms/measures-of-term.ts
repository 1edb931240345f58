import type { Term } from "../../assessment/rule";

/** The measures that a term reads: its own first, then its target's. */
export function measuresOfTerm(term: Term): readonly number[] {
  const target = "target" in term ? term.target : undefined;
  return target?.kind === "measure" && target.measure !== term.measure ? [term.measure, target.measure] : [term.measure];
}
