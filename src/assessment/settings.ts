import type { NotApplicable } from "./indicator";
import type { Numeral } from "./rule";

/** 考评设置: every choice that schemes make differently; each has a stated default and is printed with the result. */
export interface Settings {
  /** 方案名称, 方案版本, 适用年度. */
  readonly name: string;
  readonly version: string;
  readonly year: string;
  /** 满分: what totals are converted to. */
  readonly fullMarks: Numeral;
  /** 舍入位置: 指标 (each item), 部分, 总分; 保留小数: 0 to 4; always half up. */
  readonly rounding: { readonly place: "item" | "part" | "total"; readonly decimals: number };
  /** 名次依据: totals as rounded, or exact. */
  readonly rankOn: "rounded" | "exact";
  /** 同分名次: 并列占位 1,2,2,4; 并列不占位 1,2,2,3. */
  readonly rankMethod: "competition" | "dense";
  /** 同分排序: tried in order; equal stays equal when all are exhausted. */
  readonly tieBreakers: readonly TieBreaker[];
  /** 不适用处理. */
  readonly notApplicable: NotApplicable;
  /** 未填报处理: 暂定 (no points, marked 暂定), 得满分, 不予计分 (the unit is not scored). */
  readonly notReported: "provisional" | "full" | "refuse";
  /** 配合单位失分比例: 1, 0.5 or 0 of a loss. */
  readonly supportShare: Numeral;
  /** 计分范围: score only units that the responsibility list names for the indicator, or every unit that has data. */
  readonly dutyScope: "listed" | "all";
  /** 部分权重; empty when the scheme has no parts. */
  readonly parts: readonly Part[];
  /** 总分方式: 累加 (base + bonus − penalties), 倒扣 (full marks minus all losses). */
  readonly assembly: "sum" | "from-full";
  /** 加分上限: over all bonus items; null without a bound. */
  readonly bonusCap: Numeral | null;
  /** 总分上限: may a bonus lift the total past full marks? */
  readonly totalMayExceedFull: "yes" | "no";
  /** 总分下限: lowest total, null when a total may be negative. */
  readonly totalFloor: Numeral | null;
  /** 等次: cuts from above, for all groups or one. */
  readonly grades: readonly GradeCuts[];
  /** 否决效果: what an unstated veto does; null asks. */
  readonly vetoEffect: VetoEffect | null;
  /** 采用读法: "指标编号=读法" or "*=读法" -> the id of an alternative reading. */
  readonly readings: ReadonlyMap<string, string>;
  /** 计分口径: 核验值优先 (verified where filled), or 填报值. */
  readonly basis: "verified" | "reported";
  /** 复核改分: reviewers' scores count, or are only listed beside the computed ones. */
  readonly overrides: "counted" | "listed";
}

export type TieBreaker =
  | { readonly kind: "fewer-lost"; readonly indicators: readonly string[] }
  | { readonly kind: "part"; readonly part: string }
  | { readonly kind: "level1"; readonly level1: string };

/** 部分: its weight in the total, its own full marks, and its own bonus cap. */
export interface Part {
  readonly name: string;
  /** In percent of the total. */
  readonly weight: Numeral;
  readonly fullMarks: Numeral | null;
  readonly bonusCap: Numeral | null;
}

export interface GradeCuts {
  /** "" for every group without cuts of its own. */
  readonly group: string;
  /** From the best grade down; the last has cut null. `quota`: at most this share (percent) of the group's units. */
  readonly cuts: readonly { readonly grade: string; readonly from: Numeral | null; readonly quota?: Numeral }[];
}

export type VetoEffect = "item-zero" | "total-zero" | "last-rank" | "barred";

export const DEFAULT_SETTINGS: Settings = {
  name: "", version: "", year: "",
  fullMarks: 100,
  rounding: { place: "item", decimals: 2 },
  rankOn: "rounded",
  rankMethod: "competition",
  tieBreakers: [],
  notApplicable: { kind: "removed" },
  notReported: "provisional",
  supportShare: 1,
  dutyScope: "listed",
  parts: [],
  assembly: "sum",
  bonusCap: null,
  totalMayExceedFull: "yes",
  totalFloor: 0,
  grades: [{ group: "", cuts: [{ grade: "优秀", from: 90 }, { grade: "良好", from: 80 }, { grade: "一般", from: 60 }, { grade: "较差", from: null }] }],
  vetoEffect: null,
  readings: new Map(),
  basis: "verified",
  overrides: "listed",
};
