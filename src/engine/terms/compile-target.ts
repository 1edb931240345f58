import type { Effect, Target } from "../../assessment/rule";
import type { Algebra } from "../columns/algebra";
import { ratioOf } from "../columns/ratio";
import type { Inputs, Register } from "./term-evaluator";

interface TargetOf {
  readonly target: Target;
  readonly measure: number;
  /** Which end of the measure is the good one, for 最好 and 最差 of the peers. */
  readonly better: "higher" | "lower";
}

export type TargetColumn = <Column>(algebra: Algebra<Column>, inputs: Inputs<Column>) => Column;

/** The target of a term as a column: a number, another data item, or a figure of the peers. */
export function compileTarget({ target, measure, better }: TargetOf, register: Register): TargetColumn {
  switch (target.kind) {
    case "number": {
      const value = ratioOf(target.value);
      return (algebra) => algebra.constant(value);
    }
    case "measure":
      return (_, inputs) => inputs.fact(target.measure);
    case "peers": {
      const need = register({ figure: figureOf(target.figure, better), measure, among: target.among, better });
      const plus = ratioOf(target.plus ?? 0);
      return (algebra, inputs) => algebra.shift(inputs.figure(need), plus);
    }
    default:
      return target satisfies never;
  }
}

function figureOf(figure: "mean" | "median" | "best" | "worst", better: "higher" | "lower"): "mean" | "median" | "highest" | "lowest" {
  if (figure === "mean" || figure === "median") return figure;
  return (figure === "best") === (better === "higher") ? "highest" : "lowest";
}

/** A fact beyond the target that earns, or short of it that costs, is a fact of which more is better. */
export function betterEnd(effect: Effect, side: "below" | "above"): "higher" | "lower" {
  return (effect === "earn") === (side === "above") ? "higher" : "lower";
}
