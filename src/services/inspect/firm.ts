import { rankSpanText, type RankSpan } from "../../assessment/rank-span";
import type { LeftOut } from "../../engine/replay/leave-out";
import type { OtherReading } from "../../engine/replay/other-readings";
import { nameColumn, numberColumn, pointsColumn, proseColumn, rankColumn, wordColumn } from "../../excel/inspection/columns";
import { firmness, type FirmOptions, type FirmUnit } from "./firmness";
import type { Inspected } from "./inspected";
import type { Inspection, InspectionSheet } from "./inspection";
import { byRank, cellOf, indicatorName, pointsText, titleOf, unitName } from "./names";

/** How firm a ranking is: replays with weights moved, indicators left out one at a time, and other readings. */
export async function inspectFirm({ scored, scheme, result }: Inspected, options: FirmOptions): Promise<Inspection> {
  const { percent, runs, seed } = options, { units: found, left, readings, method } = await firmness(scored, options);
  const base = scored.standing.rank, known = new Map(found.map((unit) => [unit.department, unit])), units = byRank(result).flatMap((department) => known.get(department) ?? []);
  const decisive = [...left].sort((a, b) => b.places - a.places || b.moved - a.moved || a.indicator - b.indicator);
  const firm = units.filter(({ all }) => all.best === all.worst).length;
  const [most] = decisive;
  const headline = [
    `${units.length} 个单位中，${firm} 个名次稳定，${units.length - firm} 个在一定范围内变动`,
    ...(most === undefined || most.places === 0 ? [] : [`对名次影响最大的指标：${indicatorName(scheme, most.indicator)}（去掉后 ${most.moved} 个单位名次变动，共 ${most.places} 位）`]),
    `方法：${method}`,
  ];
  return {
    headline, outcome: "good",
    ranges: units.map(({ department, all }) => ({ name: scheme.departments[department]?.shortName ?? "", rank: base[department]!, ...all })),
    sheets: [unitSheet({ scheme, result, units, headline }), indicatorSheet({ scheme, decisive, readings, base })],
    json: {
      method: { runs, percent, seed, indicatorsLeftOut: left.length, readings: readings.map(({ indicator, reading }) => ({ indicator: scheme.indicators[indicator]?.id, reading })) },
      units: units.map(({ department, weights, within, omitted, readings: other, all }) => ({
        name: unitName(scheme, department), group: scheme.departments[department]?.group, total: pointsText(scheme, result.departments[department]?.total ?? 0),
        rank: result.departments[department]?.rank, groupRank: result.departments[department]?.groupRank, verdict: rankSpanText(all), firm: all.best === all.worst,
        weights, withinGroup: within, leftOut: omitted, readings: other, range: all,
      })),
      indicators: decisive.map(({ indicator, moved, places }) => ({ id: scheme.indicators[indicator]?.id, name: scheme.indicators[indicator]?.level3, unitsMoved: moved, places })),
    },
  };
}

const spanText = ({ best, worst }: RankSpan): string => (best === worst ? String(best) : `${best}–${worst}`);

interface UnitSheet extends Pick<Inspected, "scheme" | "result"> { readonly units: readonly FirmUnit[]; readonly headline: readonly string[] }

function unitSheet({ scheme, result, units, headline }: UnitSheet): InspectionSheet {
  return {
    name: "名次稳定性", title: `${titleOf(scheme)}  名次稳定性`, notes: headline,
    columns: [rankColumn("名次"), nameColumn("单位名称", 132), wordColumn("组别", 72), pointsColumn("总分", scheme.settings), nameColumn("结论", 92), wordColumn("权重变动（九成）", 84), wordColumn("权重变动（全部）", 84), numberColumn("名次不变的比例", "0.0%", 76), wordColumn("组内（九成）", 72), wordColumn("去掉一项", 72), wordColumn("其他读法", 72)],
    rows: units.map(({ department, weights, within, omitted, readings, all }) => ({
      cells: [
        result.departments[department]?.rank ?? "", unitName(scheme, department), scheme.departments[department]?.group ?? "", cellOf(result.departments[department]?.total ?? 0), rankSpanText(all),
        spanText({ best: weights.low, worst: weights.high }), spanText(weights), weights.runs === 0 ? "" : Math.round((weights.kept / weights.runs) * 1000) / 1000,
        spanText({ best: within.low, worst: within.high }), spanText(omitted), readings === null ? "—" : spanText(readings),
      ],
    })),
  };
}

interface IndicatorSheet extends Pick<Inspected, "scheme"> { readonly decisive: readonly LeftOut[]; readonly readings: readonly OtherReading[]; readonly base: Int32Array }

function indicatorSheet({ scheme, decisive, readings, base }: IndicatorSheet): InspectionSheet {
  const moved = (standing: OtherReading["standing"]): number => [...base].filter((rank, unit) => rank !== standing.rank[unit]).length;
  return {
    name: "指标对名次的影响", title: `${titleOf(scheme)}  指标对名次的影响`,
    notes: ["去掉一项：不计该指标、其余折算后，名次变动的单位数和变动的位数合计。其他读法：有歧义的条款改用另一种读法后，名次变动的单位数。"],
    columns: [wordColumn("指标编号", 64), nameColumn("三级指标", 160), wordColumn("分值", 60), wordColumn("变动单位数", 72), wordColumn("变动位数", 72), proseColumn("其他读法（变动单位数）", 260)],
    rows: decisive.map(({ indicator, moved: units, places }) => {
      const rule = scheme.indicators[indicator];
      const others = readings.filter((each) => each.indicator === indicator).map(({ reading, standing }) => `${reading ?? "默认读法"}（${moved(standing)}）`).join("；");
      return { cells: [rule?.id ?? "", rule?.level3 ?? "", String(rule?.points ?? ""), units, places, others], ...(rule?.where === undefined ? {} : { where: rule.where }) };
    }),
  };
}

