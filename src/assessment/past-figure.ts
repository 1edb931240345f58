import type { Fact } from "./observation";

/** One row of 历年得分: what a unit reached in another year. */
export interface PastFigure {
  readonly year: string;
  readonly department: string;
  /** null: the total 总分. */
  readonly indicator: string | null;
  readonly fact: Fact;
}
