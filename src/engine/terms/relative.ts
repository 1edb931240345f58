import type { RelativeTerm } from "../../assessment/rule";
import type { Algebra } from "../columns/algebra";
import { difference, ratioOf, type Ratio } from "../columns/ratio";
import type { Inputs, Register, TermEvaluator } from "./term-evaluator";

const NOTHING: Ratio = { n: 0, d: 1 };
const WHOLE: Ratio = { n: 1, d: 1 };

/**
 * 最高者得满分其余按比例, 极差法, 功效系数法, over the peers.
 * Share of the best: fact ÷ best, or best ÷ fact where lower is better; a best of zero gives nothing where higher is
 * better, and where lower is better all to those who stand at zero. Min–max: where all peers are equal nobody is worse
 * than another, and all get the points.
 */
export function compileRelative(term: RelativeTerm, register: Register): TermEvaluator {
  const { measure, among, better, method } = term;
  const need = (figure: "highest" | "lowest"): number => register({ figure, measure, among, better });
  const best = need(better === "higher" ? "highest" : "lowest");
  const worst = need(better === "higher" ? "lowest" : "highest");
  const points = ratioOf(term.points), lowest = ratioOf(term.lowest ?? 0), span = difference(points, lowest);
  return (algebra, inputs) => {
    const against = inputs.figure(best);
    const share = method === "share-of-best"
      ? shareOfBest(algebra, { inputs, measure, best, better })
      : minMax(algebra, { inputs, measure, best, worst });
    const held = algebra.atMost(algebra.atLeast(share, NOTHING), WHOLE);
    if (method === "share-of-best") return { value: algebra.times(held, points), against };
    return { value: algebra.shift(algebra.times(held, span), lowest), against, worst: inputs.figure(worst) };
  };
}

interface Share<Column> {
  readonly inputs: Inputs<Column>;
  readonly measure: number;
  readonly best: number;
}

function shareOfBest<Column>(algebra: Algebra<Column>, { inputs, measure, best, better }: Share<Column> & { better: "higher" | "lower" }): Column {
  const fact = inputs.fact(measure), most = inputs.figure(best);
  if (better === "higher") return algebra.over(fact, most);
  const atZero = algebra.test(fact, "not-positive");
  return algebra.plus(algebra.over(most, fact), atZero);
}

function minMax<Column>(algebra: Algebra<Column>, { inputs, measure, best, worst }: Share<Column> & { worst: number }): Column {
  const low = inputs.figure(worst), range = algebra.minus(inputs.figure(best), low);
  const share = algebra.over(algebra.minus(inputs.fact(measure), low), range);
  const allEqual = algebra.not(algebra.test(algebra.product(range, range), "positive"));
  return algebra.plus(share, allEqual);
}
