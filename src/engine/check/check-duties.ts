import type { Duty } from "../../assessment/duty";
import type { Problem } from "../../assessment/problem";
import type { Scheme } from "../../assessment/scheme";
import { problemAt } from "./problem-at";

/**
 * Unclear duties: without an owner, with two 牵头, naming what does not exist; indicators and units that no duty names;
 * deadlines before `today` (ISO date; left unchecked without one, since the engine has no clock).
 */
export function checkDuties(scheme: Scheme, today: string | null): readonly Problem[] {
  const { duties, departments, indicators } = scheme;
  if (duties.length === 0) return [];
  const units = new Map(departments.map((department) => [department.code, department.name])), ids = new Set(indicators.map((indicator) => indicator.id));
  const owed = new Set(duties.flatMap((duty) => duty.indicators)), owing = new Set(duties.flatMap((duty) => duty.departments));
  return [
    ...duties.flatMap((duty) => checkDuty(duty, { units, ids })),
    ...passedDeadlines(duties, today),
    ...severalLeads(duties, units),
    ...indicators.filter((indicator) => indicator.category === "base" && !owed.has(indicator.id)).map((indicator) =>
      problemAt(indicator, { code: "indicator-without-duty", severity: "error", message: `指标${indicator.id}在责任清单中没有对应事项，没有单位据此计分；请补入责任事项` })),
    ...departments.filter((department) => !owing.has(department.code)).map((department) =>
      problemAt(department, { code: "unit-without-duty", severity: "notice", message: `单位“${department.name}”在责任清单中没有责任事项，请核对是否遗漏` })),
  ];
}

interface Known {
  readonly units: ReadonlyMap<string, string>;
  readonly ids: ReadonlySet<string>;
}

const nameOf = (duty: Duty) => `责任事项“${duty.id === "" ? duty.title : duty.id}”`;

function checkDuty(duty: Duty, { units, ids }: Known): readonly Problem[] {
  const name = nameOf(duty);
  return [
    ...(duty.departments.length === 0 ? [problemAt(duty, { code: "duty-without-owner", severity: "error", message: `${name}没有责任单位，请补填` })] : []),
    ...(duty.indicators.length === 0 ? [problemAt(duty, { code: "duty-without-indicator", severity: "notice", message: `${name}没有对应指标，不参与计分；如应计分请补填指标编号` })] : []),
    ...duty.departments.filter((code) => !units.has(code)).map((code) => problemAt(duty, { code: "unknown-unit", severity: "error", message: `${name}的责任单位“${code}”不在单位名录中，请更正或补入名录` })),
    ...duty.indicators.filter((id) => !ids.has(id)).map((id) => problemAt(duty, { code: "unknown-indicator", severity: "error", message: `${name}的指标编号“${id}”不在考评细则中，请更正或补入细则` })),
  ];
}

/** More than these are told in one line: after the year's end every deadline has passed. */
const MOST_DEADLINES = 3;

function passedDeadlines(duties: readonly Duty[], today: string | null): readonly Problem[] {
  const passed = duties.flatMap((duty) => (today !== null && duty.deadlineDate !== undefined && duty.deadlineDate < today ? [{ duty, date: duty.deadlineDate }] : []));
  const told = passed.map(({ duty, date }) => problemAt(duty, { code: "deadline-passed", severity: "notice", message: `${nameOf(duty)}的完成时限${date}已过，请核对完成情况` }));
  const ids = [...new Set(passed.map(({ duty }) => duty.id))];
  const [first] = passed;
  if (first === undefined || ids.length <= MOST_DEADLINES) return told;
  const earliest = passed.map(({ date }) => date).sort()[0] ?? "";
  return [problemAt(first.duty, { code: "deadline-passed", severity: "notice", message: `有${ids.length}项责任事项的完成时限已过（最早${earliest}；${ids.slice(0, MOST_DEADLINES).join("、")}等），请核对完成情况` })];
}

/** More leads than these do not share one task: each owes its own, as all streets do. */
const MOST_JOINT_LEADS = 5;

function severalLeads(duties: readonly Duty[], units: ReadonlyMap<string, string>): readonly Problem[] {
  const leads = new Map<string, { readonly duty: Duty; readonly codes: Set<string> }>();
  for (const duty of duties.filter((each) => each.role === "lead" && each.id !== "")) {
    const own = leads.get(duty.id) ?? { duty, codes: new Set<string>() };
    duty.departments.forEach((code) => own.codes.add(code));
    leads.set(duty.id, own);
  }
  return [...leads.values()].filter(({ codes }) => codes.size > 1 && codes.size <= MOST_JOINT_LEADS && codes.size < units.size).map(({ duty, codes }) =>
    problemAt(duty, { code: "several-leads", severity: "notice", message: `责任事项“${duty.id}”有${codes.size}个牵头单位（${[...codes].map((code) => units.get(code) ?? code).join("、")}），一般应由一个单位牵头；请核对` }));
}
