import { type Exact, exactOf, negate, subtract, ZERO } from "../assessment/exact";
import { exactText } from "../assessment/exact-text";
import type { Fact } from "../assessment/observation";
import type { Rule } from "../assessment/rule";
import { attribute } from "./attribute";
import { compileEvaluator } from "./compile-evaluator";
import type { FactColumn } from "./columns/fact-column";
import { withOptions } from "./facts/build-column";
import { checkFact } from "./facts/check-fact";
import { factsByMeasure } from "./facts/facts-by-measure";
import type { FactState } from "./facts/usability";
import { reviewedFact, withReviewed } from "./prepare/review-choices";
import { traceFacts } from "./trace-facts";
import { readTerm } from "./read-term";
import { EXACT } from "./scalars";
import { cutWords } from "./words/cut-words";
import { termWords } from "./words/term-words";

/** One department under one rule, exact and before any rounding setting. */
export interface RuleScore {
  /** needs-peers: the rule compares departments, so one alone cannot be scored. */
  readonly state: FactState | "needs-peers";
  /** What the known facts come to; a missing fact contributes nothing. */
  readonly score: Exact;
  /** The score as a decimal, half up at four places. */
  readonly text: string;
  /** Full marks; null for a line inside a larger item. */
  readonly full: Exact | null;
  /** In the order of the clause. */
  readonly terms: readonly TermScore[];
  /** Indices of the veto terms that strike. */
  readonly vetoes: readonly number[];
  /** Grade words of bands that name grades, in the order of the terms. */
  readonly grades: readonly string[];
  /** Facts of the wrong type or out of bounds; they count as not reported. */
  readonly problems: readonly { readonly measure: number; readonly code: string; readonly message: string }[];
}

export interface TermScore {
  readonly term: number;
  /** What the term took (positive) or gave (negative) after its cap, its group, the limit and the floor. */
  readonly lost: Exact;
  /** 应达4次,实际2次,少2次×0.5分=扣1分. */
  readonly working: string;
}

/**
 * Scores one department: a column of length one of the evaluator that scores them all.
 * @param facts in the order of the rule's terms, as examples of clauses state them; then those of measures that only
 *   targets read
 */
export function evaluateRule(rule: Rule, facts: readonly Fact[]): RuleScore {
  return evaluateMeasures(rule, factsByMeasure(rule, facts));
}

/** The same with one fact for each measure of the rule. */
export function evaluateMeasures(given: Rule, stated: readonly Fact[]): RuleScore {
  const rule = withOptions(withReviewed(given, stated)), facts = stated.map(reviewedFact);
  const problems = rule.measures.flatMap((measure, index) => {
    const problem = checkFact(measure, facts[index] ?? { kind: "missing" });
    return problem === null ? [] : [{ measure: index, ...problem }];
  });
  const wrong = new Set(problems.map((problem) => problem.measure));
  const usable = rule.measures.map((_, index): Fact => (wrong.has(index) ? { kind: "missing" } : facts[index] ?? { kind: "missing" }));

  const evaluator = compileEvaluator(rule), { state } = evaluator.statesOf(usable);
  const alone = evaluator.needs.map((): FactColumn => ({ n: new Float64Array(1), scale: 1, r: null, nMax: 0, rMax: 1 }));
  return traceFacts(evaluator, { facts: [usable], figures: alone }, ({ trace, read }) => {
    const reader = (column: Parameters<typeof read>[0]): Exact => read(column, 0);
    const score = reader(trace.score), full = rule.points === null ? null : exactOf(rule.points);
    const lost = rule.start === "full" ? subtract(full ?? ZERO, score) : negate(score);
    const shares = attribute({ rule, scalars: EXACT, trace, read: reader, lost, manner: "signed" });
    // A part with points of its own is short by what its deductions took, though the item begins at nothing.
    const inParts = rule.start === "zero" && full !== null && rule.groups.some(({ base }) => base !== undefined)
      ? attribute({ rule, scalars: EXACT, trace, read: reader, lost: subtract(full, score), manner: "shortfall" })
      : null;
    const row = { rule, scalars: EXACT, trace, read: reader, facts: usable };
    return {
      state: evaluator.needs.length > 0 ? "needs-peers" : state,
      score,
      text: exactText(score),
      full,
      terms: rule.terms.map((_, term) => {
        const reading = readTerm(row, term), share = shares.find((each) => each.term === term)?.lost ?? ZERO;
        const part = inParts !== null && rule.terms[term]!.effect === "deduct" && rule.groups.some(({ base, terms }) => base !== undefined && terms.includes(term));
        const counted = rule.terms[term]!.effect === "earn" ? negate(share) : part ? inParts.find((each) => each.term === term)?.lost ?? ZERO : share;
        return { term, lost: share, working: termWords(reading) + cutWords({ scalars: EXACT, rule, term, held: reading.held, counted }) };
      }),
      vetoes: rule.terms.flatMap((term, index) => (term.effect === "veto" && reader(trace.terms[index]!.held).numerator > 0n ? [index] : [])),
      grades: rule.terms.flatMap((term, index) => {
        const band = term.kind === "bands" ? term.bands[Number(reader(trace.terms[index]!.steps!).numerator)] : undefined;
        return typeof band?.score === "string" && state !== "not-reported" ? [band.score] : [];
      }),
      problems,
    };
  });
}

/** The working in words, a line for each term of the clause. */
export function explain(rule: Rule, facts: readonly Fact[]): readonly string[] {
  return evaluateRule(rule, facts).terms.map((term) => term.working);
}
