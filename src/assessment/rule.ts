import type { Span } from "./span";

/**
 * A decimal numeral as a clause or a cell states it (0.5, 0.25, 30): at most six decimals and below 1e9, so that it
 * becomes a scaled integer without loss. Nothing adds or multiplies numerals: arithmetic starts after scaling.
 */
export type Numeral = number;

/**
 * A rule 评分规则: what one clause 评分标准 says about one indicator.
 *
 * The score is the start (full marks, or nothing) plus what the terms earn minus what they deduct, each term within its
 * own cap, each group within its cap, the whole within `limit`, then held between `floor` and `ceiling`.
 * A term that voids leaves nothing; a veto acts outside the item, as its outcome says.
 */
export interface Rule {
  readonly start: "full" | "zero";
  /** Full marks of the item; null for a line inside a larger item: its score is what it adds or, negative, takes. */
  readonly points: Numeral | null;
  /** The data items 数据项 that a department reports, each once, in the order in which the clause needs them. */
  readonly measures: readonly Measure[];
  /** In the order of the clause. */
  readonly terms: readonly Term[];
  readonly groups: readonly TermGroup[];
  /** The most that the whole clause may earn (start zero) or take (start full), where the clause says so. */
  readonly limit?: Numeral;
  /** The lowest score of the item; "none" where the clause allows a negative score or `points` is null. */
  readonly floor: Numeral | "none";
  /** The highest score of the item: its full marks unless the clause pays more. */
  readonly ceiling: Numeral | "points" | "none";
  /** What the clause itself says of a department that has no such duty 不涉及. */
  readonly notApplicable?: NotApplicableInClause;
}

export type Effect = "deduct" | "earn" | "void" | "veto";

/** A data item 数据项. Labels are distinct within a rule and stay the same when the clause is compiled again. */
export interface Measure {
  readonly label: string;
  readonly type: MeasureType;
  /** 次, 件, %, 个百分点, 万元, 分, 名 …; "" for yes-no and choice. */
  readonly unit: string;
  readonly min?: Numeral;
  readonly max?: Numeral;
  /** The words to choose from, for type "choice". */
  readonly options?: readonly string[];
}
/** rate: in percent, 0 to 100 unless bounds say otherwise; amount: any number with a unit; rank: a place, 1 is first. */
export type MeasureType = "yes-no" | "count" | "rate" | "amount" | "judgement" | "choice" | "rank";

export type Term = YesNoTerm | PerUnitTerm | ThresholdTerm | RatioTerm | JudgementTerm | ChoiceTerm | BandsTerm | RankTerm | RelativeTerm;

interface TermBase {
  readonly effect: Effect;
  /** Index into Rule.measures. Terms may share a measure. */
  readonly measure: number;
  /** The most that this term alone may earn or take. */
  readonly cap?: Numeral;
  readonly span: Span;
  /** For effect "veto" only. */
  readonly outcome?: VetoOutcome;
}

/** 未…扣N分, …的得N分, 未…不得分: acts when the fact is true. `points` is absent for void and for most vetoes. */
export interface YesNoTerm extends TermBase { readonly kind: "yes-no"; readonly points?: Numeral }

/**
 * 每少1次扣0.5分, 每低1个百分点扣0.1分, 每件得2分: points for every `per` units of the distance.
 * The distance is the fact itself without a target, else how far the fact lies below (or above) the target, never
 * negative. "whole" counts only complete steps of `per`; "begun" counts a begun step as a whole one (不足1个按1个计);
 * "proportional" counts fractions.
 */
export interface PerUnitTerm extends TermBase {
  readonly kind: "per-unit";
  readonly points: Numeral;
  readonly per: Numeral;
  readonly steps: "proportional" | "whole" | "begun";
  readonly target?: Target;
  readonly side: "below" | "above";
}

/**
 * 达到95%的得5分, 低于60%不得分, 少于2人为不合格卷: all of the points (or the void, or the veto) when the fact lies on
 * `side` of the target; a fact equal to the target counts when `inclusive`.
 */
export interface ThresholdTerm extends TermBase {
  readonly kind: "threshold";
  readonly points?: Numeral;
  readonly target: Target;
  readonly side: "below" | "above";
  readonly inclusive: boolean;
}

/** 率×分值, 按比例得分: points × fact ÷ target, at most all of them; with "shortfall", points × (1 − fact ÷ target). */
export interface RatioTerm extends TermBase {
  readonly kind: "ratio";
  readonly points: Numeral;
  readonly target: Target;
  readonly part: "reached" | "shortfall";
}

/** 酌情扣1-5分: a number within [min, max] that a reviewer enters with a reason. */
export interface JudgementTerm extends TermBase { readonly kind: "judgement"; readonly min: Numeral; readonly max: Numeral | null }

/** 好5分较好3分一般1分. A choice whose points a reviewer decides has null. */
export interface ChoiceTerm extends TermBase { readonly kind: "choice"; readonly options: readonly { readonly label: string; readonly points: Numeral | null }[] }

/** 90分以上得5分,80—90分得3分: the first band from above that holds the fact. `score` is a word where bands name grades. */
export interface BandsTerm extends TermBase { readonly kind: "bands"; readonly bands: readonly Band[] }
export interface Band { readonly from: Bound | null; readonly to: Bound | null; readonly score: Numeral | string }
export interface Bound { readonly value: Numeral; readonly inclusive: boolean }

/** 前5名依次加5至1分, 末位扣1分: places counted from the best, or from the last. */
export interface RankTerm extends TermBase {
  readonly kind: "rank";
  readonly from: "first" | "last";
  readonly table: readonly { readonly place: number; readonly upTo: number; readonly points: Numeral }[];
}

/**
 * Rules over all departments to which the indicator applies: 最高者得满分其余按比例 (share-of-best), 极差法 (min-max),
 * 功效系数法 (min-max with `lowest` points for the worst). `better` says which end is best.
 */
export interface RelativeTerm extends TermBase {
  readonly kind: "relative";
  readonly method: "share-of-best" | "min-max";
  readonly points: Numeral;
  readonly better: "higher" | "lower";
  readonly lowest?: Numeral;
  readonly among: Peers;
}

/** A number in the clause; another data item (目标值, 应到人数, 上年数); or a figure of the peers. */
export type Target =
  | { readonly kind: "number"; readonly value: Numeral }
  | { readonly kind: "measure"; readonly measure: number }
  | { readonly kind: "peers"; readonly figure: "mean" | "median" | "best" | "worst"; readonly among: Peers; readonly plus?: Numeral };
export type Peers = "all" | "group";

/**
 * Terms that share a bound: 累计不超过 over several lines (cap), 就高不重复 (combine "highest": only the largest counts),
 * or a part with points of its own (base: the part starts from these, deductions within it stop at zero).
 */
export interface TermGroup {
  /** Indices into Rule.terms. A term stands in one group at most. */
  readonly terms: readonly number[];
  readonly combine: "sum" | "highest";
  readonly cap?: Numeral;
  readonly base?: Numeral;
}

/** What a veto 一票否决 does; "ask" where the clause does not say. */
export type VetoOutcome =
  | { readonly kind: "item-zero" }
  | { readonly kind: "file-zero" }
  | { readonly kind: "total-zero" }
  | { readonly kind: "last-rank" }
  | { readonly kind: "barred"; readonly from: string }
  | { readonly kind: "grade"; readonly grade: string }
  | { readonly kind: "points"; readonly points: Numeral }
  | { readonly kind: "ask" };

export type NotApplicableInClause =
  | { readonly kind: "full" }
  | { readonly kind: "fixed"; readonly points: Numeral }
  | { readonly kind: "mean" }
  | { readonly kind: "removed" };
