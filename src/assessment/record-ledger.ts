import type { Fact } from "./observation";
import type { Place } from "./problem";
import type { Numeral, Rule } from "./rule";

/**
 * A ledger of records 台账 (reviewed case files, appeals, training events, hotline orders) and how it becomes each unit's
 * fact for one data item of one indicator.
 */
export interface RecordLedger {
  readonly name: string;
  readonly indicator: string;
  /** 数据项: the measure's label; "" where the clause asks for nothing that could be named. */
  readonly item: string;
  readonly way: RecordWay;
  /** Which records count (件数, 合计, 平均分), or which of them make the share (占比); null: all. */
  readonly condition: RecordCondition | null;
  /** 评查标准: each record's own rule; null where the record states its value itself. */
  readonly rule: Rule | null;
  readonly records: readonly LedgerRecord[];
  /** What a unit says of the whole ledger: 不涉及, 无业务, or nothing reported yet. */
  readonly statements: readonly LedgerStatement[];
  readonly where?: Place;
}

/** 汇总方式: 件数, 合计, 平均分, 占比. */
export type RecordWay = "count" | "sum" | "mean" | "share";

export type RecordCondition =
  | { readonly kind: "bound"; readonly side: "at-least" | "above" | "at-most" | "below" | "equal"; readonly value: Numeral }
  | { readonly kind: "yes-no"; readonly value: boolean }
  | { readonly kind: "word"; readonly word: string };

/** One file, case or event of one department. */
export interface LedgerRecord {
  readonly department: string;
  readonly id: string;
  /** By measure of the ledger's rule; without a rule the record's own value alone. */
  readonly facts: readonly Fact[];
  readonly where?: Place;
}

export interface LedgerStatement {
  readonly department: string;
  readonly fact: Fact;
  readonly where?: Place;
}
