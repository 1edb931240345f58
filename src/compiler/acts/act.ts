import type { NotApplicableInClause, Numeral, VetoOutcome } from "../../assessment/rule";
import type { Stretch } from "../text/source";

/** What a verb gives or takes. */
export type Amount =
  | { readonly kind: "points"; readonly value: Numeral }
  | { readonly kind: "range"; readonly min: Numeral; readonly max: Numeral }
  | { readonly kind: "full" }
  /** A share of the item's points, in percent: 扣该项分值的50%. */
  | { readonly kind: "share"; readonly percent: Numeral }
  /** 酌情扣分, 扣减相应分数: no number. */
  | { readonly kind: "open" };

/** 扣2分, 得满分, 酌情扣1-5分, 各加0.5分, 扣15分/批次. */
export interface Move extends Stretch {
  readonly kind: "move";
  readonly effect: "deduct" | "earn";
  readonly amount: Amount;
  /** 加 rather than 得: paid on top of what is there. */
  readonly bonus: boolean;
  readonly judged: boolean;
  /** 各, 分别: once for each of the things listed before. */
  readonly each: boolean;
  /** 分别加5、3、1分: the amounts after the first. */
  readonly more: readonly Numeral[];
  /** 扣15分/批次: the unit after the points. */
  readonly unit: string;
}

/** What stands in a clause and bears on the score. Everything else is conditions and context. */
export type Act =
  | Move
  /** (3分), 每宗0.3分, 满分20分, 共10分: points without a verb. */
  | (Stretch & { readonly kind: "score"; readonly value: Numeral; readonly role: "bare" | "bracket" | "total" | "full-marks"; readonly unit?: string })
  | (Stretch & { readonly kind: "void" })
  | (Stretch & { readonly kind: "void-or-judge" })
  /** 累计不超过3分, 最高减5分, 封顶. */
  | (Stretch & { readonly kind: "cap"; readonly value: Numeral; readonly effect: "deduct" | "earn" | "any"; readonly scope: "near" | "each" | "all" | number })
  | (Stretch & { readonly kind: "floor"; readonly value: Numeral | "none" })
  | (Stretch & { readonly kind: "no-ceiling" })
  | (Stretch & { readonly kind: "highest" })
  | (Stretch & { readonly kind: "steps"; readonly steps: "whole" | "begun" | "proportional" })
  | (Stretch & { readonly kind: "veto"; readonly outcome: VetoOutcome })
  | (Stretch & { readonly kind: "not-applicable"; readonly how: NotApplicableInClause })
  | (Stretch & { readonly kind: "exempt" })
  | (Stretch & { readonly kind: "note" })
  | (Stretch & { readonly kind: "ratio"; readonly part: "reached" | "shortfall"; readonly value: Numeral | "full"; readonly label: string; readonly target: Numeral })
  | (Stretch & { readonly kind: "points-taken"; readonly value: Numeral; readonly label: string; /** 3-0.5×件数: what each takes. */ readonly each: Numeral; readonly unit: string })
  | (Stretch & { readonly kind: "relative"; readonly method: "share-of-best" | "min-max"; readonly better: "higher" | "lower"; readonly value?: Numeral; readonly lowest?: Numeral })
  | (Stretch & { readonly kind: "ranks"; readonly effect: "deduct" | "earn"; readonly end: "first" | "last"; readonly table: readonly RankRow[] })
  /** 排名第一得满分,每降一位扣0.2分: points fall from the item's own by the same step at every place. */
  | (Stretch & { readonly kind: "falling-ranks"; readonly step: Numeral })
  /** 为优秀, 评为合格: a grade in words. */
  | (Stretch & { readonly kind: "grade"; readonly word: string })
  /** 加倍扣分: twice what the step before takes or gives. */
  | (Stretch & { readonly kind: "doubled" })
  /** 按5分、3分、1分评分: one of these, which a reviewer chooses. */
  | (Stretch & { readonly kind: "marks"; readonly values: readonly Numeral[] })
  /** Words that point outside the clause or say what this grammar cannot: 同上, 按2倍计分, 折算. */
  | (Stretch & { readonly kind: "beyond"; readonly why: "neighbours" | "multiple" | "assembly" });

export interface RankRow {
  readonly place: number;
  readonly upTo: number;
  readonly points: Numeral;
}

/** Reads one act that begins at a place in the text. */
export type ActReader = (text: string, at: number) => Act | null;
