import type { ReportInput } from "../report-input";
import type { FigureSet } from "./fill-template";

/** One thing that a report says in a sentence, and the figures that it can say it with. */
export interface SentenceUse {
  /** 用处: how 报告用语 names it. */
  readonly use: string;
  readonly template: string;
  /** Every word in braces that it knows. */
  readonly names: readonly string[];
  /** A set for each sentence: one, or one for every group, area or indicator. */
  readonly figures: (input: ReportInput) => readonly FigureSet[];
}
