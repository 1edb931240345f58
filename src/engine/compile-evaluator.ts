import type { Fact } from "../assessment/observation";
import type { Rule, Term } from "../assessment/rule";
import { bundlesOf, compileBundle, netOf } from "./bundle-terms";
import type { Algebra } from "./columns/algebra";
import { negated, ratioOf, type Ratio } from "./columns/ratio";
import { sumOf } from "./columns/sum-of";
import { compileStates, type FactStates } from "./facts/usability";
import type { RuleTrace, TermOutcome } from "./rule-trace";
import { compileTerm } from "./terms/compile-term";
import { emptiesItem } from "./terms/empties-item";
import { measuresOfTerm } from "./terms/measures-of-term";
import type { Inputs, PeerNeed, TermEvaluator } from "./terms/term-evaluator";

/** A rule compiled once: the one implementation from which scores, ledgers, words and replays are made. */
export interface Evaluator {
  readonly rule: Rule;
  /** The figures of the peers that must stand in the inputs, by index. */
  readonly needs: readonly PeerNeed[];
  /** What facts, by measure, make of the item. */
  readonly statesOf: (facts: readonly Fact[]) => FactStates;
  readonly evaluate: <Column>(algebra: Algebra<Column>, inputs: Inputs<Column>) => RuleTrace<Column>;
}

/** @throws when the rule is not well formed; `checkRule` says beforehand */
export function compileEvaluator(rule: Rule): Evaluator {
  const needs: PeerNeed[] = [];
  const terms = rule.terms.map((term) => compileTerm(rule, term, (need) => needs.push(need) - 1));
  const hold = rule.terms.map((term, index) => compileHold(term, terms[index]!));
  const bundles = bundlesOf(rule).map((group) => compileBundle(rule, group));
  const inParts = new Set(rule.groups.flatMap((group) => (group.base === undefined ? [] : group.terms)));
  const voiding = rule.terms.flatMap((term, index) => (emptiesItem(term) && !inParts.has(index) ? [index] : []));
  const finish = compileFinish(rule);

  return {
    rule,
    needs,
    statesOf: compileStates(rule),
    evaluate: (algebra, inputs) => {
      const outcomes = hold.map((term) => term(algebra, inputs));
      const together = bundles.map((bundle) => bundle(algebra, outcomes));
      const taken = sumOf(algebra, together.map((bundle) => bundle.taken)), gained = sumOf(algebra, together.map((bundle) => bundle.gained));
      const bounded = finish(algebra, netOf(algebra, taken, gained));
      const score = voiding.reduce((left, index) => algebra.where(algebra.not(outcomes[index]!.held), left), bounded);
      return { terms: outcomes, bundles: together, score };
    },
  };
}

type Hold = <Column>(algebra: Algebra<Column>, inputs: Inputs<Column>) => TermOutcome<Column>;

/** The term within its own cap, and nothing where a fact cannot be used; void and veto become a flag. */
function compileHold(term: Term, evaluate: TermEvaluator): Hold {
  const cap = term.cap === undefined ? null : ratioOf(term.cap);
  const measures = measuresOfTerm(term), outright = term.effect === "void" || term.effect === "veto";
  return (algebra, inputs) => {
    const trace = evaluate(algebra, inputs);
    const capped = cap === null ? trace.value : algebra.atMost(trace.value, cap);
    const counted = outright ? algebra.test(capped, "positive") : capped;
    const held = measures.reduce((column, measure) => {
      const usable = inputs.usable(measure);
      return usable === null ? column : algebra.where(usable, column);
    }, counted);
    return { ...trace, held };
  };
}

type Finish = <Column>(algebra: Algebra<Column>, lost: Column | null) => Column;

/** From what the terms take (less what they give) to the score: start, limit, floor and ceiling. */
function compileFinish(rule: Rule): Finish {
  const start = rule.start === "full" && rule.points !== null ? ratioOf(rule.points) : { n: 0, d: 1 };
  const limit = rule.limit === undefined ? null : ratioOf(rule.limit);
  const bounds = boundedSide(rule);
  const floor = rule.floor === "none" ? null : ratioOf(rule.floor);
  const ceiling = ceilingOf(rule);
  const within = <Column>(algebra: Algebra<Column>, lost: Column): Column =>
    limit === null ? lost : bounds === "taken" ? algebra.atMost(lost, limit) : algebra.atLeast(lost, negated(limit));
  return (algebra, lost) => {
    const score = lost === null ? algebra.constant(start) : algebra.shift(algebra.times(within(algebra, lost), { n: -1, d: 1 }), start);
    const raised = floor === null ? score : algebra.atLeast(score, floor);
    return ceiling === null ? raised : algebra.atMost(raised, ceiling);
  };
}

/** A limit bounds what the clause takes or what it earns; a line that only takes can mean nothing else, whatever its start. */
function boundedSide(rule: Rule): "taken" | "earned" {
  const takes = rule.terms.some((term) => term.effect === "deduct"), earns = rule.terms.some((term) => term.effect === "earn");
  if (takes !== earns) return takes ? "taken" : "earned";
  return rule.start === "full" ? "taken" : "earned";
}

function ceilingOf(rule: Rule): Ratio | null {
  if (rule.ceiling === "none") return null;
  if (rule.ceiling === "points") return rule.points === null ? null : ratioOf(rule.points);
  return ratioOf(rule.ceiling);
}
