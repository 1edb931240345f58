import type { Matrix, Result, Scalar } from "./scalar";

/** Where an add-in's functions come from. */
export interface AddinFunctions {
  /**
   * Calls the function of this name ("FZ.SCORE") with its arguments; null when there is none. A promise is waited for.
   * A refusal is an error value, never a throw.
   */
  readonly call: (name: string, args: readonly CustomArgument[], caller: string) => Result | Promise<Result> | null;
}

/** An argument as it was given: omitted, a single value, or the cells of a range. */
export type CustomArgument = { readonly kind: "omitted" } | { readonly kind: "scalar"; readonly value: Scalar } | { readonly kind: "matrix"; readonly rows: Matrix };

export const NO_ADDIN_FUNCTIONS: AddinFunctions = { call: () => null };
