import type { Place } from "./problem";
import type { Reading } from "./reading";
import type { Numeral } from "./rule";

/** An indicator 指标: one row of the evaluation rules 考评细则. */
export interface Indicator {
  readonly id: string;
  /** 一级指标, 二级指标, 三级指标. */
  readonly level1: string;
  readonly level2: string;
  readonly level3: string;
  readonly points: Numeral;
  /** Full marks that differ by group, "组别=分值" in 适用组别 or 分值; groups that are not named have `points`. */
  readonly pointsByGroup: ReadonlyMap<string, Numeral>;
  readonly clause: string;
  readonly reading: Reading;
  readonly category: Category;
  /** 适用组别; empty means every group. */
  readonly groups: readonly string[];
  /** 不适用处理, where the row says so; else the clause's own words, else the scheme's setting. */
  readonly notApplicable?: NotApplicable;
  /** 部分 (日常/年终/社会评议 …), where the scheme has weighted parts; "" otherwise. */
  readonly part: string;
  readonly scorer: string;
  readonly where?: Place;
}

/** 类别: 基础, 加分, 扣分, 否决. */
export type Category = "base" | "bonus" | "penalty" | "veto";

/** 不适用处理: 剔除后折算, 得满分, 得固定分, 取其他单位平均分, 不参加排名. */
export type NotApplicable =
  | { readonly kind: "removed" }
  | { readonly kind: "full" }
  | { readonly kind: "fixed"; readonly points: Numeral }
  | { readonly kind: "mean" }
  | { readonly kind: "unranked" };
