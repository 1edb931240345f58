import type { Indicator } from "../../assessment/indicator";
import type { Measure, Numeral } from "../../assessment/rule";
import type { Settings } from "../../assessment/settings";
import type { Department } from "../../assessment/department";
import type { SourceValue } from "../tables/input-tables";

/** 单位自评表: what one unit is asked, with what it has reported already. */
export interface Form {
  readonly department: Department;
  /** "示例区2020年度法治政府建设考评  单位自评表". */
  readonly title: string;
  readonly rounding: Settings["rounding"];
  readonly items: readonly FormItem[];
}

/** One indicator of the form. */
export interface FormItem {
  readonly indicator: Indicator;
  /** Full marks for this unit's group. */
  readonly points: Numeral;
  readonly measures: readonly FormMeasure[];
  readonly scoring: FormScoring;
}

/** One data item with what stands in 数据填报. */
export interface FormMeasure {
  readonly measure: Measure;
  /** unit: it fills it in; reviewer: 评分人评定; records: 台账汇总. */
  readonly by: "unit" | "reviewer" | "records";
  readonly stated: StatedRow | null;
}

export interface StatedRow {
  readonly value: SourceValue;
  readonly valueFormat: string;
  readonly base: SourceValue;
  readonly reason: SourceValue;
  readonly evidence: SourceValue;
}

/** How the row's score comes about in its cell, or why none does. */
export type FormScoring =
  | {
      readonly kind: "live";
      /** Canonical words where the clause alone would be read otherwise (采用读法, 类别); null where it says it itself. */
      readonly clause: string | null;
      /** The points that the function is given; null for a line inside a larger item. */
      readonly points: Numeral | null;
      /** Added to the function's score: −3 for a 扣分 item that starts from its 3 points. */
      readonly offset: Numeral;
      /** 配合单位 bear this share of a loss; 1 for 牵头. */
      readonly share: Numeral;
      /** What a unit without the duty gets, where that is not nothing. */
      readonly notApplicable: Numeral | null;
    }
  | { readonly kind: "none"; readonly why: string };
