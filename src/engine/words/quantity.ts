import { workingText } from "../../assessment/exact-text";
import { formatPoints, POINT } from "../../assessment/points";
import type { Fact } from "../../assessment/observation";
import type { Measure } from "../../assessment/rule";

/** A value of the measure with its unit: 94%, 3次, 2.5. */
export function quantity(measure: Measure, text: string): string {
  return text + unitOf(measure);
}

/** A difference between two values: rates differ by percentage points. */
export function difference(measure: Measure, text: string): string {
  const unit = unitOf(measure);
  return text + (unit === "%" ? "个百分点" : unit);
}

function unitOf(measure: Measure): string {
  return measure.unit === "" && measure.type === "rate" ? "%" : measure.unit;
}

/** A fact as it was reported: 出庭率：47/50=94%, 是, 不涉及. */
export function factText(measure: Measure, fact: Fact): string {
  switch (fact.kind) {
    case "missing": return `${measure.label}未填报`;
    case "not-applicable": return `${measure.label}不涉及`;
    case "no-business": return `${measure.label}无业务`;
    case "yes-no": return `${measure.label}：${fact.value ? "是" : "否"}`;
    case "word": return `${measure.label}：${fact.word}`;
    case "number": return `${measure.label}：${valueText(measure, fact)}`;
    default: return fact satisfies never;
  }
}

/** A fact without its name, where the name stands before: 47/50=94%. */
export function valueText(measure: Measure, fact: Fact): string {
  return fact.kind === "number" ? counts(measure, fact) + quantity(measure, numberText(fact.numerator, fact.denominator)) : factText(measure, fact);
}

function numberText(numerator: number, denominator: number): string {
  if (numerator % denominator === 0) return String(numerator / denominator);
  const units = (numerator * POINT) / denominator;
  if (Number.isSafeInteger(units) && (numerator * POINT) % denominator === 0) return formatPoints(units);
  return workingText({ numerator: BigInt(numerator), denominator: BigInt(denominator) });
}

/** 47/50= before a rate that was reported as a number over its base; a decimal has a power of ten below it. */
function counts(measure: Measure, fact: Fact & { readonly kind: "number" }): string {
  const { numerator, denominator } = fact;
  if (measure.type !== "rate" || numerator % 100 !== 0 || POWERS_OF_TEN.has(denominator)) return "";
  return `${numerator / 100}/${denominator}=`;
}

const POWERS_OF_TEN: ReadonlySet<number> = new Set([1, 10, 100, 1_000, 10_000, 100_000, 1_000_000]);
