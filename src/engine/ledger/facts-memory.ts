import type { Fact } from "../../assessment/observation";

/** What a row's losses follow from, where no peers decide. */
export interface RowFacts {
  readonly facts: readonly Fact[];
  /** 1 for 配合 units. */
  readonly support: number;
}

export type FactsMemory<Made> = (row: RowFacts, make: () => Made) => Made;

/** A tree of facts, a level or two for each: keys of text would cost as much to make as what they save. */
interface Branch<Made> {
  made?: Made;
  next?: Map<number | string, Branch<Made>>;
}

/** Makes something once for all rows with the same facts. */
export function factsMemory<Made>(): FactsMemory<Made> {
  const root: Branch<Made> = {};
  return ({ facts, support }, make) => {
    let branch = follow(root, support);
    for (const fact of facts) branch = fact.kind === "number" ? follow(follow(branch, fact.denominator), fact.numerator) : follow(branch, wordOf(fact));
    return (branch.made ??= make());
  };
}

function follow<Made>(branch: Branch<Made>, step: number | string): Branch<Made> {
  const next = (branch.next ??= new Map()), known = next.get(step);
  if (known !== undefined) return known;
  const fresh: Branch<Made> = {};
  next.set(step, fresh);
  return fresh;
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
