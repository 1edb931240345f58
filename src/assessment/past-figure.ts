import type { Fact } from "./observation";

/** One row of 历年得分: what a unit reached in another year. */
export interface PastFigure {
  readonly year: string;
  /** Its code; "" for a unit that 单位名录 does not have any more. */
  readonly department: string;
  /** Its name then, where the list does not have it. */
  readonly former?: string;
  /** null: the total 总分. */
  readonly indicator: string | null;
  readonly fact: Fact;
}
