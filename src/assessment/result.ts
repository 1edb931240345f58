import type { Override } from "./override";
import type { Points } from "./points";
import type { Problem } from "./problem";
import type { Scheme } from "./scheme";

export type { Points };

/** A result 考评结果: computed values at once, words when someone looks. Departments and indicators as in the scheme. */
export interface Result {
  readonly scheme: Scheme;
  readonly departments: readonly DepartmentResult[];
  /** Row-major would be large: the cell of department d and indicator i, made when asked for. */
  readonly item: (department: number, indicator: number) => ItemScore;
  /**
   * The ledger 失分明细 of one department, made when asked for, in the order of the rules. For every item the lost points
   * of its lines are its full marks minus its score. Bonus, penalty and veto items have full marks 0: a bonus is a
   * negative loss, a penalty a loss; a veto that acts on the total has a line of 0 here and its effect in `adjustments`.
   * Items that are not counted (score null) have no lines. A reviewer's score has a line too: the whole loss where it
   * counts, a line of 0 where it is only listed.
   */
  readonly ledger: (department: number) => readonly LedgerLine[];
  /**
   * What happens to a department's sum on its way to the total: conversion, caps, vetoes, bounds, rounding. All of
   * `ledger` and `adjustments` together sum to the scheme's full marks minus the total.
   */
  readonly adjustments: (department: number) => readonly Adjustment[];
  /** The ledgers of all departments, which costs less than asking one by one. */
  readonly ledgers: () => readonly (readonly LedgerLine[])[];
  /** What the lines of all ledgers lost: for sums over everyone, who need no words; those of `ledgers` where these are made already. */
  readonly lineLosses: () => readonly (readonly LineLoss[])[];
  /** 一级指标 in the order of the rules, and each department's points on them. */
  readonly level1: readonly { readonly name: string; readonly full: Points; readonly scores: readonly (Points | null)[] }[];
  /** 复核改分 that stand beside an item, in the order of departments, then of indicators. */
  readonly overrides: readonly ItemOverride[];
  readonly problems: readonly Problem[];
}

export interface DepartmentResult {
  /** 适用分值 and what was earned of it: base items before conversion to full marks. */
  readonly full: Points;
  readonly earned: Points;
  /** 部分得分, in the order of the settings' parts, each in its own full marks; null where nothing of it applies. */
  readonly parts: readonly (Points | null)[];
  readonly base: Points;
  readonly bonus: Points;
  readonly penalty: Points;
  readonly total: Points;
  /** null: not ranked (不参加排名). */
  readonly rank: number | null;
  readonly groupRank: number | null;
  readonly tied: boolean;
  readonly groupTied: boolean;
  readonly grade: string;
  /** 状态: 正式, 暂定 (something is not reported or not judged), 否决, 未排名. */
  readonly state: "final" | "provisional" | "vetoed" | "unranked";
  /** Why the state is what it is, in Chinese; empty for "final". */
  readonly remarks: readonly string[];
}

export interface ItemScore {
  readonly state: "scored" | "not-applicable" | "not-reported" | "needs-judgement";
  /** As it counts, a reviewer's where these do; null unless scored (or given by a setting for the other states). */
  readonly score: Points | null;
  readonly full: Points;
}

/** A reviewer's score beside the computed one of an item. */
export interface ItemOverride extends Pick<Override, "reason" | "reviewer" | "date" | "where"> {
  readonly department: number;
  readonly indicator: number;
  readonly points: Points;
  /** What the clause and the facts give; null where they give none. */
  readonly computed: Points | null;
  /** Whether it is the reviewer's that is in the total. */
  readonly counts: boolean;
}

/** One step from the sum of the items to the total. */
export interface Adjustment {
  readonly kind: "conversion" | "bonus-cap" | "veto" | "ceiling" | "floor" | "rounding";
  /** Negative where the step gives. */
  readonly lost: Points;
  /** 适用分值95分,得88分,折算88÷95×100=92.63分. */
  readonly working: string;
}

/** One reason why points were lost (or a bonus, penalty or veto came about), in figures. */
export interface LineLoss {
  readonly indicator: number;
  /** Index of the rule's term, null when the loss is not a term's (not reported, support share, rounding). */
  readonly term: number | null;
  readonly lost: Points;
}

/** The same in words. */
export interface LedgerLine extends LineLoss {
  /** The stretch of the clause that decided. */
  readonly clause: string;
  /** 应开展4次,实际2次,少2次×0.5分=扣1分. */
  readonly working: string;
  /** 出庭 47 / 应出庭 50 = 94%. */
  readonly facts: string;
  readonly duty: string;
  readonly evidence: string;
}
