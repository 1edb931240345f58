import { listed, unitName } from "../named-units";
import type { ReportInput } from "../report-input";
import { shownPoints, shownRate, sumOf } from "../shown-points";
import { dutiesByUnit } from "../tables/duties";
import { lastYears, yearBefore } from "../tables/year-on-year";
import { shownFigure } from "../tables/yearly";
import { compare, fraction, subtract } from "../../assessment/exact";
import { POINT } from "../../assessment/points";
import { roundHalfUp } from "../../assessment/round-half-up";
import type { YearlyFigure } from "../../assessment/yearly-figure";
import type { FigureSet } from "./fill-template";

const MOST_NAMED = 5;

export function dutyFigures(input: ReportInput): readonly FigureSet[] {
  const units = dutiesByUnit(input);
  if (units.length === 0) return [];
  const state = (key: keyof (typeof units)[number]["states"]): number => sumOf(units.map(({ states }) => states[key]));
  const due = sumOf(units.map(({ lead, support }) => lead + support)) - state("not-applicable");
  const rates = units.map((own) => ({ own, due: own.lead + own.support - own.states["not-applicable"] })).filter((each) => each.due > 0).sort((a, b) => a.own.states.done * b.due - b.own.states.done * a.due);
  return [{
    应落实项次: String(due), 落实到位项次: String(state("done")), 落实率: shownRate(state("done"), due), 失分项次: String(state("short")), 未填报项次: String(state("not-reported")),
    逾期项次: input.today === null ? null : String(sumOf(units.map(({ overdue }) => overdue))), 单位数: String(units.length),
    落实率最低单位: rates.slice(0, MOST_NAMED).map((each) => `${unitName(input, each.own.department)}（${shownRate(each.own.states.done, each.due)}%）`).join("、") || null,
  }];
}

/** More leads than these do not share one task: each owes its own, as all streets do. */
const MOST_JOINT_LEADS = 5;

/** Duties that several units lead together: who answers for them is not plain. */
export function jointLeadFigures(input: ReportInput): readonly FigureSet[] {
  const leads = new Map<string, { readonly title: string; readonly codes: Set<string> }>();
  for (const { id, title, role, departments } of input.result.scheme.duties) {
    if (role !== "lead" || id === "") continue;
    const own = leads.get(id) ?? { title, codes: new Set<string>() };
    departments.forEach((code) => own.codes.add(code));
    leads.set(id, own);
  }
  const joint = [...leads].filter(([, { codes }]) => codes.size > 1 && codes.size <= MOST_JOINT_LEADS && codes.size < input.result.departments.length);
  return joint.length === 0 ? [] : [{ 多头牵头项数: String(joint.length), 多头牵头事项: `${listed(joint.slice(0, MOST_NAMED).map(([id, { title }]) => `${id}${title}`))}${joint.length > MOST_NAMED ? "等" : ""}` }];
}

/** The figures of each area of 年度数据, one after the other: 审查各类文件180件、审查重大合同文本260份. */
export function areaDataFigures({ result }: ReportInput): readonly FigureSet[] {
  const figures = result.scheme.yearly ?? [], areas = [...new Set(figures.map(({ area }) => area))];
  return areas.map((area) => ({
    领域: area || "其他", 数据列举: figures.filter((figure) => figure.area === area && (figure.value !== null || figure.words !== "")).map(said).join("，") || null,
  }));
}

/** 审查各类文件180件; a place is said as one: 全市名次第1名. */
function said(figure: YearlyFigure): string {
  return figure.unit === "名次" ? `${figure.item}第${shownFigure(figure)}名` : `${figure.item}${shownFigure(figure)}${figure.unit}`;
}

/** Who moved since last year. */
export function changeFigures(input: ReportInput): readonly FigureSet[] {
  const { result } = input, year = yearBefore(input);
  const moves = lastYears(input).flatMap((past, department) => (past === null ? [] : [{ department, change: subtract(fraction(result.departments[department]?.total ?? 0, POINT), past.total) }]));
  const sorted = [...moves].sort((a, b) => compare(b.change, a.change)), [up] = sorted, down = sorted.at(-1);
  if (year === null || up === undefined || down === undefined) return [];
  const points = (change: typeof up.change): number => roundHalfUp(change, 4);
  return [{
    上年: year, 可比单位数: String(moves.length), 上升单位数: String(moves.filter(({ change }) => points(change) > 0).length), 下降单位数: String(moves.filter(({ change }) => points(change) < 0).length),
    升幅最大单位: points(up.change) > 0 ? unitName(input, up.department) : null, 最大升幅: points(up.change) > 0 ? shownPoints(result, points(up.change)) : null,
    降幅最大单位: points(down.change) < 0 ? unitName(input, down.department) : null, 最大降幅: points(down.change) < 0 ? shownPoints(result, -points(down.change)) : null,
  }];
}

