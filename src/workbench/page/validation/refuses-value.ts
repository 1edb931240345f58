import type { SheetArea } from "../../../simulator/host/address/resolve-address";
import type { WorkbookState } from "../../../simulator/state";
import { listOf, validationOf } from "./list-of";
import { meetsFormula } from "./meets-formula";

export type Verdict = { readonly kind: "fits" } | { readonly kind: "refused" | "doubtful"; readonly words: string };

const FITS: Verdict = { kind: "fits" };

/** What Excel says to a typed value that the cell's validation does not allow: it refuses, or lets it in with a warning. */
export function refusesValue(state: WorkbookState, { sheet, area }: SheetArea, text: string): Verdict {
  const validation = validationOf(sheet, area);
  if (validation === undefined || text.startsWith("=") || (text.trim() === "" && validation.ignoreBlanks)) return FITS;
  const list = listOf(state, sheet, area);
  const fault = list === null ? (meetsFormula(state, { sheet, area }, { validation, text }) ? outOfBounds(validation.rule, text) : "不符合本单元格的填写要求") : list.includes(text.trim()) ? null : `应为列表中的值：${list.slice(0, 8).join("、")}${list.length > 8 ? " 等" : ""}`;
  if (fault === null) return FITS;
  const { errorAlert } = validation;
  if (errorAlert?.showAlert === false) return FITS;
  const words = errorAlert?.message !== undefined && errorAlert.message !== "" ? errorAlert.message : fault;
  const stops = errorAlert === undefined || errorAlert.style === "Stop";
  return { kind: stops ? "refused" : "doubtful", words: stops ? `“${text}”不能填入：${words}。按 Esc 放弃。` : `已填入“${text}”：${words}` };
}

interface Bounds { readonly formula1?: unknown; readonly formula2?: unknown; readonly operator?: string }

/** Bounds that are plain numbers; those that are formulas are not checked here. */
function outOfBounds(rule: Readonly<Record<string, unknown>>, text: string): string | null {
  const whole = rule["wholeNumber"] as Bounds | undefined;
  const bounds = whole ?? (rule["decimal"] as Bounds | undefined);
  if (bounds === undefined) return null;
  const typed = text.trim();
  const value = typed.endsWith("%") ? Number(typed.slice(0, -1)) / 100 : Number(typed);
  if (typed === "" || Number.isNaN(value)) return whole ? "应为整数" : "应为数字";
  if (whole && !Number.isInteger(value)) return "应为整数";
  const low = Number(bounds.formula1);
  const high = Number(bounds.formula2);
  const fits = holds(bounds.operator ?? "Between", value, { low, high });
  return fits ? null : `应${WORDS[bounds.operator ?? "Between"] ?? ""} ${low}${Number.isNaN(high) ? "" : ` 至 ${high}`}`;
}

const WORDS: Readonly<Record<string, string>> = { Between: "在范围内：", NotBetween: "在范围外：", EqualTo: "等于", NotEqualTo: "不等于", GreaterThan: "大于", LessThan: "小于", GreaterThanOrEqualTo: "不小于", LessThanOrEqualTo: "不大于" };

function holds(operator: string, value: number, { low, high }: { low: number; high: number }): boolean {
  if (Number.isNaN(low)) return true;
  switch (operator) {
    case "Between": return Number.isNaN(high) || (value >= low && value <= high);
    case "NotBetween": return Number.isNaN(high) || value < low || value > high;
    case "EqualTo": return value === low;
    case "NotEqualTo": return value !== low;
    case "GreaterThan": return value > low;
    case "LessThan": return value < low;
    case "GreaterThanOrEqualTo": return value >= low;
    case "LessThanOrEqualTo": return value <= low;
    default: return true;
  }
}
