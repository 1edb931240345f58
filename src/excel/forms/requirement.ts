import type { Measure } from "../../assessment/rule";
import { NO_BUSINESS_WORDS, NOT_APPLICABLE_FACT_WORDS } from "../schema";
import type { FormMeasure } from "./form";

const [NOT_APPLICABLE = "不涉及"] = NOT_APPLICABLE_FACT_WORDS, [NO_BUSINESS = "无业务"] = NO_BUSINESS_WORDS;

/** 填写要求: what a cell takes, as a person reads it. */
export function requirementOf({ measure, by }: FormMeasure): string {
  if (by === "records") return "由台账汇总，不填";
  const { type, unit } = measure;
  switch (type) {
    case "yes-no": return "是或否";
    case "count": return `${unit === "" ? "次" : unit}数，填整数${boundsWords(measure, "")}`;
    case "rate": return `百分率，如96.5%；或填实际数，基数填应有数${boundsWords(measure, "%")}`;
    case "amount": return `数${unit === "" ? "" : `，以${unit}为单位`}${boundsWords(measure, unit)}`;
    case "judgement": return `由评分人评定${boundsWords(measure, "分")}，不填`;
    case "choice": return `选填：${(measure.options ?? []).join("、")}`;
    case "rank": return "名次，第一名填1";
    default: return type satisfies never;
  }
}

function boundsWords({ type, min, max }: Measure, unit: string): string {
  if (min !== undefined && max !== undefined && !(type === "rate" && min === 0 && max === 100)) return `，${min}至${max}${unit}`;
  if (type === "rate") return "";
  if (max !== undefined) return `，不大于${max}${unit}`;
  return min === undefined || min === 0 ? "" : `，不小于${min}${unit}`;
}

/** What Excel lets into a cell: words from a list, or a number within bounds beside the words for no duty and no cases. */
export type Entry =
  | { readonly kind: "list"; readonly words: readonly string[] }
  /** `formula` with {V} for the value's cell and {B} for its base. */
  | { readonly kind: "formula"; readonly formula: string };

/** https://learn.microsoft.com/javascript/api/excel/excel.listdatavalidation : a list in the rule holds 255 characters. */
const LONGEST_LIST = 255;

export function entryOf(measure: Measure): Entry | null {
  switch (measure.type) {
    case "yes-no": return { kind: "list", words: ["是", "否", NOT_APPLICABLE] };
    case "choice": {
      const words = [...(measure.options ?? []), NOT_APPLICABLE];
      return words.join(",").length > LONGEST_LIST || words.some((word) => word.includes(",")) ? null : { kind: "list", words };
    }
    case "count": return figure([...lowest(measure, 0), ...highest(measure), "{V}=INT({V})"]);
    case "rank": return figure([...lowest(measure, 1), ...highest(measure), "{V}=INT({V})"]);
    case "amount": case "judgement": return figure([...lowest(measure, null), ...highest(measure)]);
    case "rate": return rate(measure);
    default: return measure.type satisfies never;
  }
}

/** 基数: only rates have one. */
export function baseEntryOf({ type }: Measure): Entry | null {
  return type === "rate" ? { kind: "formula", formula: "=AND(ISNUMBER({B}),{B}>=0)" } : null;
}

const lowest = ({ min }: Measure, own: number | null): readonly string[] => (min === undefined && own === null ? [] : [`{V}>=${Math.max(min ?? -Infinity, own ?? -Infinity)}`]);
const highest = ({ max }: Measure): readonly string[] => (max === undefined ? [] : [`{V}<=${max}`]);

/** IF, because AND looks at every condition: INT of a word is an error, and an error refuses the word. */
function figure(conditions: readonly string[]): Entry {
  const own = conditions.length === 0 ? "ISNUMBER({V})" : `IF(ISNUMBER({V}),${conditions.length === 1 ? (conditions[0] ?? "") : `AND(${conditions.join(",")})`},FALSE)`;
  return { kind: "formula", formula: `=OR(${WORDS},${own})` };
}

/** Over a base it is a count, which may stand there before its base does; alone a rate in percent, or a percent cell's. */
function rate({ max = 100 }: Measure): Entry {
  const most = max === 100 ? "{B}" : `{B}*${max / 100}`;
  return figure(["{V}>=0", `IF(ISNUMBER({B}),{V}<=${most},TRUE)`]);
}

const WORDS = `{V}="${NOT_APPLICABLE}",{V}="${NO_BUSINESS}"`;

/** The sentence of a refusal, and of the tip beside the cell. */
export function entryWords(form: FormMeasure): string {
  const words = requirementOf(form);
  return `${words}。没有此项职责填“${NOT_APPLICABLE}”${form.measure.type === "rate" ? `，没有业务填“${NO_BUSINESS}”` : ""}，尚未填报留空。`;
}
