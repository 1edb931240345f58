import { POINT } from "../../assessment/points";
import type { ItemScore, Result } from "../../assessment/result";
import type { Focus, Part } from "../state/pane-state";

/** One unit's scores on everything that concerns it, or everyone's scores on one indicator. */
export interface PartOfResult {
  readonly kind: "unit" | "indicator";
  readonly name: string;
  readonly rows: readonly PartRow[];
}

export interface PartRow {
  readonly name: string;
  /** In points; null where there is none. */
  readonly score: number | null;
  readonly full: number;
  readonly state: ItemScore["state"];
  readonly focus: Focus;
}

/** Null without a choice. Of both chosen the one score is left. Best scores first where units are compared. */
export function partOf(result: Result, { department, indicator }: Part): PartOfResult | null {
  const { departments, indicators } = result.scheme;
  const unit = department === null ? undefined : departments[department], rule = indicator === null ? undefined : indicators[indicator];
  if (unit !== undefined && department !== null) {
    const wanted = indicators.flatMap((_, at) => (indicator === null || at === indicator ? [at] : []));
    return { kind: "unit", name: unit.shortName || unit.name, rows: wanted.flatMap((at) => rowOf(result, { department, indicator: at }, `${indicators[at]?.id ?? ""} ${indicators[at]?.level3 ?? ""}`)) };
  }
  if (rule === undefined || indicator === null) return null;
  const rows = departments.flatMap(({ shortName, name }, at) => rowOf(result, { department: at, indicator }, shortName || name));
  return { kind: "indicator", name: rule.level3 || rule.id, rows: rows.sort((a, b) => (b.score ?? -Infinity) - (a.score ?? -Infinity)) };
}

/** Items that do not concern a unit are left out. */
function rowOf(result: Result, focus: { readonly department: number; readonly indicator: number }, name: string): readonly PartRow[] {
  const { state, score, full } = result.item(focus.department, focus.indicator);
  if (state === "not-applicable" && score === null) return [];
  return [{ name: name.trim(), score: score === null || state === "not-reported" || state === "needs-judgement" ? null : score / POINT, full: full / POINT, state, focus }];
}
