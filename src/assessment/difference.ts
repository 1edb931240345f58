import type { Place } from "./problem";

/** One cell of a result that says something else than a recalculation 核对差异. */
export interface Difference {
  readonly table: string;
  readonly where?: Place;
  /** "" where it is about a whole table. */
  readonly unit: string;
  readonly column: string;
  /** As the cell shows it and as it was computed; "" where there is none. */
  readonly stated: string;
  readonly recomputed: string;
  readonly cause: Cause;
  /** In Chinese: what speaks for the cause. */
  readonly why: string;
  /** What else is true of the cell. */
  readonly also: readonly Cause[];
}

/** 原因. */
export type Cause =
  /** 手工改动: inputs and rules are those of the receipt, the cell is not. */
  | "typed-over"
  | "data-changed"
  | "rule-changed"
  | "settings-changed"
  | "rounding"
  | "tie-rank"
  | "wrong-rank"
  | "wrong-group"
  | "sum"
  /** 口径不同: another setting or reading gives what is stated. */
  | "method"
  | "missing-row"
  | "unknown-row"
  | "unexplained";

export const CAUSE_WORDS: Readonly<Record<Cause, string>> = {
  "typed-over": "手工改动", "data-changed": "数据已变化", "rule-changed": "细则已变化", "settings-changed": "设置已变化",
  rounding: "舍入不同", "tie-rank": "同分名次有误", "wrong-rank": "名次有误", "wrong-group": "组别有误", sum: "合计不符",
  method: "口径不同", "missing-row": "缺少该行", "unknown-row": "多出该行", unexplained: "原因不明",
};
