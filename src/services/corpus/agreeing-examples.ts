import { compare, exactOf } from "../../assessment/exact";
import type { Rule } from "../../assessment/rule";
import { evaluateRule } from "../../engine/evaluate-rule";
import type { CorpusExample } from "./corpus-row";
import { termFacts, type RawFact } from "./term-facts";

export interface ExampleResult {
  readonly facts: readonly RawFact[];
  readonly expected: number | string;
  readonly found: string;
  readonly agrees: boolean;
}

/** Scores each example exactly. `words`: the row's own words for the options of each term, where it has any. */
export function scoreExamples(rule: Rule, examples: readonly CorpusExample[], words: readonly (readonly string[])[]): readonly ExampleResult[] {
  return examples.map(({ facts, score }) => {
    const own = facts.map((fact, index) => inOurWords(rule, index, { fact, words: words[index] ?? [] }));
    const result = evaluateRule(rule, termFacts(rule, own));
    const grade = result.grades[0];
    const agrees = typeof score === "number" ? compare(result.score, exactOf(score)) === 0 && grade === undefined : grade === score;
    return { facts, expected: score, found: grade ?? result.text, agrees };
  });
}

/** The row may call an option otherwise than the clause does: its place in the list decides. */
function inOurWords(rule: Rule, index: number, { fact, words }: { fact: RawFact; words: readonly string[] }): RawFact {
  const term = rule.terms[index];
  if (typeof fact !== "string" || term?.kind !== "choice") return fact;
  return term.options[words.indexOf(fact)]?.label ?? fact;
}
