import type { ItemOverride } from "../../assessment/result";
import { unitName } from "../named-units";
import type { ReportInput } from "../report-input";
import type { BareTable } from "../report-table";
import { sourceNote } from "../setting-notes";
import { shownPoints } from "../shown-points";

/** 复核改分情况: every reviewer's score beside the computed one, with its grounds; no rows where there is none. */
export function overridesTable(input: ReportInput): BareTable {
  const { result } = input, { overrides, scheme: { settings } } = result;
  return {
    id: "overrides", title: "复核改分情况", unit: "单位：分", source: sourceNote(input), summaryRows: 0,
    columns: [
      { name: "单位名称", kind: "name", merge: true }, { name: "指标", kind: "name" }, { name: "计算得分", kind: "number" }, { name: "复核得分", kind: "number" },
      { name: "理由", kind: "prose" }, { name: "复核人", kind: "word" }, { name: "日期", kind: "word" },
    ],
    rows: overrides.map((each) => [
      unitName(input, each.department), indicatorWords(input, each), shownPoints(result, each.computed), shownPoints(result, each.points), each.reason, each.reviewer, each.date || "—",
    ]),
    notes: [settings.overrides === "counted" ? "复核得分已计入总分和名次。" : "复核得分只列示，未计入总分和名次。"],
  };
}

/** For tables of totals: whose contain a reviewer's score, or that there are some which do not count; none where nobody reviewed. */
export function overrideNotes(input: ReportInput, departments: readonly number[]): readonly string[] {
  const own = input.result.overrides.filter(({ department }) => departments.includes(department));
  const units = [...new Set(own.map(({ department }) => unitName(input, department)))].join("、");
  if (own.length === 0) return [];
  return [own.some(({ counts }) => counts) ? `${units}的得分含复核改分${own.length}项，详见“复核改分情况”。` : `${units}有复核改分${own.length}项，只列示、未计入得分，详见“复核改分情况”。`];
}

function indicatorWords({ result }: ReportInput, { indicator }: ItemOverride): string {
  const own = result.scheme.indicators[indicator];
  return own === undefined ? "" : `${own.id} ${own.level3}`.trim();
}
