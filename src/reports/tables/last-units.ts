import { rankOrder } from "../../assessment/rank-order";
import type { Points } from "../../assessment/points";
import { groupsOf, shownRank, unitName } from "../named-units";
import type { ReportInput } from "../report-input";
import { NONE, type BareTable } from "../report-table";
import { sourceNote } from "../setting-notes";
import { meanPoints, shownPoints, sumOf } from "../shown-points";

/** As circulars do: the last three, but never more than half of a group. */
const MOST_UNITS = 3;
const MOST_CAUSES = 3;

/** The last units of each group, the last one first. */
export function lastUnits(input: ReportInput): readonly { readonly group: string; readonly departments: readonly number[]; readonly mean: Points }[] {
  const order = rankOrder(input.result, "groupRank");
  return groupsOf(input).flatMap(({ group }) => {
    const ranked = order.filter((d) => input.result.scheme.departments[d]?.group === group && input.result.departments[d]?.groupRank !== null);
    const last = ranked.slice(ranked.length - Math.min(MOST_UNITS, Math.floor(ranked.length / 2))).reverse();
    const mean = meanPoints(input.result, ranked.map((d) => input.result.departments[d]?.total ?? 0));
    return ranked.length < 2 || mean === null ? [] : [{ group, departments: last, mean }];
  });
}

/** One thing that cost a unit points (or its place): in words, with the points lost, null where it cost none by itself. */
export interface Cause { readonly name: string; readonly lost: Points | null; readonly working: string }

/** Vetoes first, then the indicators that cost the most. */
export function causesOf({ result }: ReportInput, department: number): readonly Cause[] {
  const { indicators } = result.scheme, scored = result.departments[department];
  const lines = new Map<number, { lost: number; workings: string[] }>();
  for (const line of result.ledger(department)) {
    if (indicators[line.indicator]?.category === "veto") continue;
    const own = lines.get(line.indicator) ?? { lost: 0, workings: [] };
    own.lost += line.lost;
    if (line.lost > 0) own.workings.push(line.working);
    lines.set(line.indicator, own);
  }
  const vetoes = scored?.state === "vetoed" ? scored.remarks.slice(0, 1).map((working): Cause => ({ name: "一票否决", lost: vetoed(result.adjustments(department)), working })) : [];
  const costly = [...lines].filter(([, { lost }]) => lost > 0).sort(([, a], [, b]) => b.lost - a.lost);
  return [...vetoes, ...costly.map(([indicator, { lost, workings }]): Cause => ({ name: indicators[indicator]?.level3 || indicators[indicator]?.id || "", lost, working: workings.join("；") }))];
}

function vetoed(steps: readonly { readonly kind: string; readonly lost: Points }[]): Points | null {
  const lost = sumOf(steps.filter(({ kind }) => kind === "veto").map((step) => step.lost));
  return lost === 0 ? null : lost;
}

/** 末位情况及原因: the last units of each group and what cost them the most. */
export function lastUnitsTable(input: ReportInput): BareTable {
  const { result } = input, groups = lastUnits(input), grouped = groupsOf(input).length > 1;
  return {
    id: "last-units", title: "末位情况及原因", unit: "单位：分", source: sourceNote(input), summaryRows: 0,
    columns: [
      ...(grouped ? [{ name: "组别", kind: "word", merge: true }] as const : []), { name: grouped ? "组内名次" : "名次", kind: "word", merge: true },
      { name: "单位名称", kind: "name", merge: true }, { name: "总分", kind: "number", merge: true }, { name: "与均分差", kind: "number", merge: true },
      { name: "指标", kind: "name", over: "主要失分" }, { name: "失分", kind: "number", over: "主要失分" }, { name: "原因", kind: "prose", over: "主要失分" },
    ],
    rows: groups.flatMap(({ group, departments, mean }) => departments.flatMap((d) => {
      const total = result.departments[d]?.total ?? 0, causes = causesOf(input, d).slice(0, MOST_CAUSES);
      const unit = [...(grouped ? [group || "未分组"] : []), shownRank(input, d, "groupRank"), unitName(input, d), shownPoints(result, total), shownPoints(result, total - mean)];
      return (causes.length === 0 ? [{ name: NONE, lost: null, working: "" }] : causes).map(({ name, lost, working }) => [...unit, name, shownPoints(result, lost === null ? null : meanPoints(result, [lost])), working || NONE]);
    })),
    notes: [`${grouped ? "各组" : ""}列末${MOST_UNITS}名，不超过单位数的一半；每个单位列失分最多的${MOST_CAUSES}项。失分为折算前的分值。`, `与均分差＝总分－${grouped ? "本组" : ""}平均分。`],
  };
}
