import type { Category } from "../../assessment/indicator";
import type { LedgerLine } from "../../assessment/result";
import { unitName } from "../named-units";
import type { ReportInput } from "../report-input";
import { NONE, type BareTable } from "../report-table";
import { sourceNote } from "../setting-notes";
import { shownPoints } from "../shown-points";

const KINDS: Readonly<Record<Exclude<Category, "base">, string>> = { bonus: "加分", penalty: "扣分", veto: "否决" };

/** One bonus, penalty or veto of one unit, or a step on the way to its total that undoes part of one. */
export interface AdjustmentEntry {
  readonly department: number;
  readonly kind: "bonus" | "penalty" | "veto" | "bonus-cap";
  readonly line: Pick<LedgerLine, "lost" | "working" | "facts" | "evidence"> & { readonly name: string };
}

/** In the order of the units, bonuses first; a veto that only moves the place has no points. */
export function adjustmentEntries({ result }: ReportInput): readonly AdjustmentEntry[] {
  const { indicators } = result.scheme, ledgers = result.ledgers();
  return result.departments.flatMap((_, department) => [
    ...(ledgers[department] ?? []).flatMap((line): readonly AdjustmentEntry[] => {
      const indicator = indicators[line.indicator];
      if (indicator === undefined || indicator.category === "base" || (line.lost === 0 && indicator.category !== "veto")) return [];
      return [{ department, kind: indicator.category, line: { ...line, name: indicator.level3 || indicator.id } }];
    }),
    ...result.adjustments(department).flatMap(({ kind, lost, working }): readonly AdjustmentEntry[] =>
      kind === "bonus-cap" || kind === "veto" ? [{ department, kind, line: { lost, working, facts: "", evidence: "", name: kind === "veto" ? "否决后果" : "加分上限" } }] : []),
  ]);
}

/** 加减分和否决情况: item by item with its grounds; no rows where nothing of the kind happened. */
export function adjustmentsTable(input: ReportInput): BareTable {
  const { result } = input, { bonusCap } = result.scheme.settings;
  return {
    id: "adjustments", title: "加减分和否决情况", unit: "单位：分", source: sourceNote(input), summaryRows: 0,
    columns: [
      { name: "单位名称", kind: "name", merge: true }, { name: "类别", kind: "word", merge: true }, { name: "项目", kind: "name" }, { name: "分值", kind: "number" },
      { name: "依据", kind: "prose" }, { name: "佐证材料", kind: "prose" },
    ],
    rows: adjustmentEntries(input).map(({ department, kind, line }) => [
      unitName(input, department), kind === "bonus-cap" ? "加分" : KINDS[kind], line.name,
      line.lost === 0 ? NONE : `${line.lost < 0 ? "+" : ""}${shownPoints(result, -line.lost)}`, line.working || line.facts || NONE, line.evidence || NONE,
    ]),
    notes: ["“+”为加分，“-”为扣分；“—”为不直接增减分值的否决，其后果见依据。", ...(bonusCap === null ? [] : [`加分合计以${bonusCap}分为上限。`])],
  };
}
