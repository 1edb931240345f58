import type { Points } from "../../assessment/points";
import type { Problem } from "../../assessment/problem";
import type { Scheme } from "../../assessment/scheme";
import type { Part } from "../../assessment/settings";
import type { Task } from "./task";

/** A scheme made ready: clauses compiled into evaluators, facts in columns; scored as often as one likes. */
export interface Prepared {
  readonly scheme: Scheme;
  readonly tasks: readonly Task[];
  /** For each indicator its tasks, as indices. */
  readonly tasksOf: readonly (readonly number[])[];
  /** 一级指标 of base indicators, in the order of the rules. */
  readonly level1: readonly string[];
  /** The settings' parts, or one part that is the whole. */
  readonly parts: readonly Part[];
  /** For each indicator the sum that it belongs to: part × level1.length + level1; −1 where it belongs to none. */
  readonly bucketOf: Int32Array;
  readonly partOf: Int32Array;
  /** For each department its group's index. */
  readonly groupOf: Int32Array;
  readonly groups: readonly string[];
  readonly fullMarks: Points;
  readonly problems: readonly Problem[];
}
