import type { Place } from "./problem";
import type { Numeral } from "./rule";

/**
 * An override 复核改分: the score that a reviewer gives a department on an indicator, with a reason and a name. It stands
 * beside the computed score, never in its place; whether it counts is a setting.
 */
export interface Override {
  readonly department: string;
  readonly indicator: string;
  /** As the item stands in 指标得分: what a 扣分 item takes is negative. */
  readonly points: Numeral;
  readonly reason: string;
  readonly reviewer: string;
  /** 日期: an ISO date where it is one, else as it stands; "" without one. */
  readonly date: string;
  readonly where?: Place;
}
