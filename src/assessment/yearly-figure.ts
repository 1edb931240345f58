import type { Exact } from "./exact";
import type { Place } from "./problem";

/** One row of 年度数据: a figure of the whole district for one year. */
export interface YearlyFigure {
  /** 领域: the section of the report to which it belongs. */
  readonly area: string;
  readonly item: string;
  readonly unit: string;
  /** As stated, else as computed; null where the cell holds words or nothing. */
  readonly value: Exact | null;
  /** The cell's words where they are no number: 近13万. */
  readonly words: string;
  readonly source: string;
  readonly note: string;
  /** 算式: how it follows from other figures, with their numbers in their places: 49÷(46+24). */
  readonly derived: Derived | null;
  /** 指标编号 and 汇总列: what the units' reports add up to. */
  readonly sum: Exact | null;
  /** 上年数. */
  readonly lastYear: Exact | null;
  readonly where?: Place;
}

export interface Derived {
  readonly working: string;
  /** null where something that it needs has no number, or a base is zero. */
  readonly value: Exact | null;
}

/** One row of 报告用语: the words that a report uses for one thing instead of the usual ones. */
export interface Phrase {
  readonly use: string;
  /** "" leaves the sentence out. */
  readonly text: string;
  readonly where?: Place;
}
