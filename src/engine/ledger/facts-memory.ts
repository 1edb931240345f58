import type { Fact } from "../../assessment/observation";

/**
 * A place for what is made of a row, the same for all rows with the same facts. It stands in a tree of facts, a level or
 * two for each: keys of text would cost as much to make as what they save.
 */
export interface Branch<Made> {
  made?: Made;
  next?: Map<number | string, Branch<Made>>;
  /** Where the row before went on from here: denominators hardly ever differ. */
  step?: number | string;
  last?: Branch<Made>;
}

/** From a place to the one for the same facts and one more. */
export function followFact<Made>(branch: Branch<Made>, fact: Fact): Branch<Made> {
  return fact.kind === "number" ? follow(follow(branch, fact.denominator), fact.numerator) : follow(branch, wordOf(fact));
}

export function follow<Made>(branch: Branch<Made>, step: number | string): Branch<Made> {
  if (branch.step === step) return branch.last!;
  const steps = (branch.next ??= new Map()), found = steps.get(step) ?? {};
  steps.set(step, found);
  branch.step = step;
  return (branch.last = found);
}

function wordOf(fact: Exclude<Fact, { kind: "number" }>): string {
  switch (fact.kind) {
    case "yes-no": return fact.value ? "yes" : "no";
    case "word": return `word ${fact.word}`;
    case "missing":
    case "not-applicable":
    case "no-business": return fact.kind;
    default: return fact satisfies never;
  }
}
