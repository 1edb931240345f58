import { unitName } from "../named-units";
import type { Duty } from "../../assessment/duty";
import type { ReportInput } from "../report-input";
import type { BareTable } from "../report-table";
import { sourceNote } from "../setting-notes";
import { columnRate, sumOf } from "../shown-points";

/** How a duty stands with a unit: by the unit's items on the duty's indicators. */
export type DutyState = "done" | "short" | "not-reported" | "needs-judgement" | "not-applicable";
export interface UnitDuties {
  readonly department: number;
  readonly lead: number;
  readonly support: number;
  readonly states: Readonly<Record<DutyState, number>>;
  /** Not reported although the deadline has passed. */
  readonly overdue: number;
}

/** Every unit with duties. Duties without base indicators are not counted: nothing says how they stand. */
export function dutiesByUnit(input: ReportInput): readonly UnitDuties[] {
  const { result, today } = input, { scheme } = result;
  const indicators = new Map(scheme.indicators.flatMap(({ id, category }, index) => (category === "base" ? [[id, index] as const] : [])));
  const owed = new Map<string, Duty[]>();
  for (const { code } of scheme.departments) owed.set(code, []);
  for (const duty of scheme.duties) for (const code of duty.departments) owed.get(code)?.push(duty);
  return scheme.departments.flatMap(({ code }, department): readonly UnitDuties[] => {
    const duties = (owed.get(code) ?? []).filter(({ indicators: ids }) => ids.some((id) => indicators.has(id)));
    const states = { done: 0, short: 0, "not-reported": 0, "needs-judgement": 0, "not-applicable": 0 };
    let overdue = 0;
    for (const duty of duties) {
      const state = stateOf(input, department, duty.indicators.flatMap((id) => indicators.get(id) ?? []));
      states[state]++;
      if (state === "not-reported" && today !== null && duty.deadlineDate !== undefined && duty.deadlineDate < today) overdue++;
    }
    const support = duties.filter(({ role }) => role === "support").length;
    return duties.length === 0 ? [] : [{ department, lead: duties.length - support, support, states, overdue }];
  });
}

function stateOf({ result }: ReportInput, department: number, indicators: readonly number[]): DutyState {
  const items = indicators.map((indicator) => result.item(department, indicator)).filter(({ state }) => state !== "not-applicable");
  if (items.length === 0) return "not-applicable";
  if (items.some(({ state }) => state === "not-reported")) return "not-reported";
  if (items.some(({ state }) => state === "needs-judgement")) return "needs-judgement";
  return items.some(({ score, full }) => score !== null && score < full) ? "short" : "done";
}

/** 责任落实情况: duties done, done short and overdue, by unit; the states of a row add up to its duties. */
export function dutiesTable(input: ReportInput): BareTable {
  const units = dutiesByUnit(input);
  const cells = (name: string, own: Omit<UnitDuties, "department">): readonly string[] => {
    const all = own.lead + own.support, due = all - own.states["not-applicable"];
    return [name, own.lead, own.support, all, own.states.done, own.states.short, own.states["not-reported"], own.overdue, own.states["needs-judgement"], own.states["not-applicable"]].map(String).concat(columnRate(own.states.done, due));
  };
  const state = (key: DutyState): number => sumOf(units.map(({ states }) => states[key]));
  const total = {
    lead: sumOf(units.map(({ lead }) => lead)), support: sumOf(units.map(({ support }) => support)), overdue: sumOf(units.map(({ overdue }) => overdue)),
    states: { done: state("done"), short: state("short"), "not-reported": state("not-reported"), "needs-judgement": state("needs-judgement"), "not-applicable": state("not-applicable") },
  };
  return {
    id: "duties", title: "责任落实情况", unit: "单位：项、%", source: sourceNote(input), summaryRows: units.length === 0 ? 0 : 1,
    columns: [
      { name: "单位名称", kind: "name" },
      ...["牵头", "配合", "合计"].map((name) => ({ name, kind: "number", over: "责任事项" }) as const),
      ...["落实到位", "存在失分", "未填报", "其中逾期", "待评定", "不涉及"].map((name) => ({ name, kind: "number", over: "落实情况" }) as const),
      { name: "落实率", kind: "number" },
    ],
    rows: units.length === 0 ? [] : [...units.map((own) => cells(unitName(input, own.department), own)), cells("合计", total)],
    notes: [
      "按责任清单逐单位计项次，只计对应基础指标的事项。对应指标均未失分为落实到位；有失分为存在失分；有指标未填报为未填报。落实率＝落实到位÷（合计－不涉及）×100%。",
      input.today === null ? "“其中逾期”未核对：没有给定核对日期。" : `“其中逾期”为截至${input.today}已过完成时限仍未填报的事项。`,
    ],
  };
}
