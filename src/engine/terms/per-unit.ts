import type { PerUnitTerm } from "../../assessment/rule";
import type { Algebra } from "../columns/algebra";
import { inverse, ratioOf, type Ratio } from "../columns/ratio";
import { betterEnd, compileTarget } from "./compile-target";
import type { Inputs, Register, TermEvaluator } from "./term-evaluator";

/** 每少1次扣0.5分, 每低1个百分点扣0.1分, 每件得2分. */
export function compilePerUnit(term: PerUnitTerm, register: Register): TermEvaluator {
  const points = ratioOf(term.points), perOne = inverse(ratioOf(term.per));
  const distanceOf = compileDistance(term, register);
  return (algebra, inputs) => {
    const { distance, against } = distanceOf(algebra, inputs);
    const steps = countSteps(algebra, { distance, perOne, steps: term.steps });
    return { value: algebra.times(steps, points), distance, steps, ...(against === null ? {} : { against }) };
  };
}

interface Distance<Column> {
  readonly distance: Column;
  readonly against: Column | null;
}

type DistanceOf = <Column>(algebra: Algebra<Column>, inputs: Inputs<Column>) => Distance<Column>;

const NOTHING: Ratio = { n: 0, d: 1 };

/** How far the fact lies on the term's side of the target, the fact itself without one; never negative. */
function compileDistance(term: PerUnitTerm, register: Register): DistanceOf {
  const { target, measure, side, effect } = term;
  if (target === undefined) return (algebra, inputs) => ({ distance: algebra.atLeast(inputs.fact(measure), NOTHING), against: null });
  const targetOf = compileTarget({ target, measure, better: betterEnd(effect, side) }, register);
  return (algebra, inputs) => {
    const against = targetOf(algebra, inputs), fact = inputs.fact(measure);
    const distance = side === "below" ? algebra.minus(against, fact) : algebra.minus(fact, against);
    return { distance: algebra.atLeast(distance, NOTHING), against };
  };
}

interface Steps<Column> {
  readonly distance: Column;
  readonly perOne: Ratio;
  readonly steps: PerUnitTerm["steps"];
}

function countSteps<Column>(algebra: Algebra<Column>, { distance, perOne, steps }: Steps<Column>): Column {
  const fractions = algebra.times(distance, perOne);
  switch (steps) {
    case "proportional": return fractions;
    case "whole": return algebra.floor(fractions);
    case "begun": return algebra.ceiling(fractions);
    default: return steps satisfies never;
  }
}
