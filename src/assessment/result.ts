import type { Problem } from "./problem";
import type { Scheme } from "./scheme";

/**
 * Points 分 as the engine holds them: a whole number of 1/10000 points. All that is added, compared or shown is of this
 * type; it is never a binary fraction.
 */
export type Points = number & { readonly unit?: "1/10000 point" };

/** A result 考评结果: computed values at once, words when someone looks. Departments and indicators as in the scheme. */
export interface Result {
  readonly scheme: Scheme;
  readonly departments: readonly DepartmentResult[];
  /** Row-major would be large: the cell of department d and indicator i, made when asked for. */
  readonly item: (department: number, indicator: number) => ItemScore;
  /** The ledger 失分明细 of one department, made when asked for; lost points sum to full marks minus score. */
  readonly ledger: (department: number) => readonly LedgerLine[];
  /** 一级指标 in the order of the rules, and each department's points on them. */
  readonly level1: readonly { readonly name: string; readonly full: Points; readonly scores: readonly (Points | null)[] }[];
  readonly problems: readonly Problem[];
}

export interface DepartmentResult {
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
  /** null unless scored (or given by a setting for the other states). */
  readonly score: Points | null;
  readonly full: Points;
}

/** One reason why points were lost (or a bonus, penalty or veto came about). */
export interface LedgerLine {
  readonly indicator: number;
  /** Index of the rule's term, null when the loss is not a term's (not reported, support share, rounding). */
  readonly term: number | null;
  readonly lost: Points;
  /** The stretch of the clause that decided. */
  readonly clause: string;
  /** 应开展4次,实际2次,少2次×0.5分=扣1分. */
  readonly working: string;
  /** 出庭 47 / 应出庭 50 = 94%. */
  readonly facts: string;
  readonly duty: string;
  readonly evidence: string;
}
