import type { Numeral } from "../../assessment/rule";
import { label } from "../labels";
import type { MeasureDraft } from "../patterns/pattern";
import { readRange } from "./read-range";

export interface Threshold {
  readonly measure: MeasureDraft;
  readonly value: Numeral;
  readonly side: "below" | "above";
  readonly inclusive: boolean;
}

/** 及时率和准确率: two numbers under one mark. */
export const TWO_RATES = /率[^(]*率|率[、和及与].*度|度[、和及与].*率/;
/** Words that make a condition more than one comparison. */
const MORE = /[,;。:]|且|并|或|以及|同时|、|每|\d/;

/** 化解率低于85%, 人员不足2人: a condition that one number decides. Null where the words say more than that. */
export function readThreshold(condition: string, before: MeasureDraft | null = null): Threshold | null {
  const range = readRange(condition);
  if (!range || (range.from !== null && range.to !== null)) return null;
  const subject = label(range.subject.replace(/(?:降至|降到|跌至|下降[到至]|累计|共|仅|只|有|为)+$/, ""));
  // 任务完成率 … 完成率低于60%的: the same rate by its short name.
  if ((subject === "" || (before?.type === "rate" && before.label.endsWith(subject))) && before !== null && range.unit === before.unit) {
    const end = range.from ?? range.to;
    return end ? { measure: before, value: end.value, side: range.from ? "above" : "below", inclusive: end.inclusive } : null;
  }
  if (subject === "" || MORE.test(subject) || TWO_RATES.test(subject) || range.unit === "") return null;
  const bound = range.from ?? range.to;
  if (bound === null) return null;
  const rate = range.unit === "%" || range.unit === "个百分点";
  const count = !rate && range.unit !== "分" && Number.isInteger(bound.value);
  const measure: MeasureDraft = rate
    ? { label: subject, type: "rate", unit: "%", min: 0, max: 100 }
    : { label: `${subject}(${range.unit})`, type: count ? "count" : "amount", unit: range.unit };
  return { measure, value: bound.value, side: range.from ? "above" : "below", inclusive: bound.inclusive };
}
