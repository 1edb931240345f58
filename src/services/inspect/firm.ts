import { leaveOut, type LeftOut } from "../../engine/replay/leave-out";
import { otherReadings, type OtherReading } from "../../engine/replay/other-readings";
import { replayRanks } from "../../engine/replay/rank-spread";
import { rankRange, type RankRange } from "../../engine/sensitivity/rank-range";
import { nameColumn, numberColumn, pointsColumn, proseColumn, rankColumn, wordColumn } from "../../excel/inspection/columns";
import type { Inspected } from "./inspected";
import type { Inspection, InspectionSheet } from "./inspection";
import { byRank, cellOf, indicatorName, pointsText, titleOf, unitName } from "./names";

export interface FirmOptions {
  /** How many replays with moved weights. */
  readonly runs: number;
  /** Weights move by at most this, in percent. */
  readonly percent: number;
  readonly seed: number;
  /** Awaited between slices, so that a caller can show it and can stop by rejecting. */
  readonly onProgress?: (progress: { readonly doing: string; readonly done: number; readonly total: number }) => void | Promise<void>;
}

export const FIRM_DEFAULTS: Omit<FirmOptions, "onProgress"> = { runs: 10_000, percent: 20, seed: 1 };

/** The ranks that a unit had over all replays of one kind. */
interface Span { readonly best: number; readonly worst: number }

interface FirmUnit {
  readonly department: number;
  readonly weights: RankRange;
  readonly within: RankRange;
  readonly omitted: Span;
  readonly readings: Span | null;
  /** All of it: nine in ten of the moved weights, every indicator left out, every other reading. */
  readonly all: Span;
}

/** Of a slice, in replays: long enough to be quick, short enough to stop. */
const SLICE = 250;

/** How firm a ranking is: replays with weights moved, indicators left out one at a time, and other readings. */
export async function inspectFirm({ scored, scheme, result }: Inspected, { runs, percent, seed, onProgress }: FirmOptions): Promise<Inspection> {
  const replay = replayRanks(scored, { percent, seed }), pending = otherReadings(scored), readings: OtherReading[] = [];
  for (let done = 0; done < runs; done += SLICE) {
    await onProgress?.({ doing: "权重变动试算", done, total: runs });
    replay.advance(Math.min(SLICE, runs - done));
  }
  for (const [index, read] of pending.entries()) {
    await onProgress?.({ doing: "其他读法试算", done: index, total: pending.length });
    readings.push(read());
  }
  const left = leaveOut(scored), base = scored.standing.rank, groupBase = scored.standing.groupRank;
  const units = byRank(result).filter((unit) => base[unit]! > 0).map((department): FirmUnit => {
    const weights = rankRange({ base, counts: replay.counts.overall }, department), within = rankRange({ base: groupBase, counts: replay.counts.within }, department);
    const omitted = spanOf(left.map(({ standing }) => standing.rank[department]!), base[department]!);
    const other = readings.length === 0 ? null : spanOf(readings.map(({ standing }) => standing.rank[department]!), base[department]!);
    return { department, weights, within, omitted, readings: other, all: union([{ best: weights.low, worst: weights.high }, omitted, ...(other === null ? [] : [other]), { best: base[department]!, worst: base[department]! }]) };
  });
  const decisive = [...left].sort((a, b) => b.places - a.places || b.moved - a.moved || a.indicator - b.indicator);
  const firm = units.filter(({ all }) => all.best === all.worst).length;
  const [most] = decisive;
  const headline = [
    `${units.length} 个单位中，${firm} 个名次稳定，${units.length - firm} 个在一定范围内变动`,
    ...(most === undefined || most.places === 0 ? [] : [`对名次影响最大的指标：${indicatorName(scheme, most.indicator)}（去掉后 ${most.moved} 个单位名次变动，共 ${most.places} 位）`]),
    `方法：各指标权重独立变动±${percent}%，试算 ${runs} 次（种子 ${seed}），取其中九成；逐项去掉 ${left.length} 项指标；${readings.length === 0 ? "没有其他读法" : `逐一改用 ${readings.length} 种其他读法`}`,
  ];
  return {
    headline, outcome: "good",
    ranges: units.map(({ department, all }) => ({ name: scheme.departments[department]?.shortName ?? "", rank: base[department]!, ...all })),
    sheets: [unitSheet({ scheme, result, units, headline }), indicatorSheet({ scheme, decisive, readings, base })],
    json: {
      method: { runs, percent, seed, indicatorsLeftOut: left.length, readings: readings.map(({ indicator, reading }) => ({ indicator: scheme.indicators[indicator]?.id, reading })) },
      units: units.map(({ department, weights, within, omitted, readings: other, all }) => ({
        name: unitName(scheme, department), group: scheme.departments[department]?.group, total: pointsText(scheme, result.departments[department]?.total ?? 0),
        rank: result.departments[department]?.rank, groupRank: result.departments[department]?.groupRank, verdict: verdict(all), firm: all.best === all.worst,
        weights, withinGroup: within, leftOut: omitted, readings: other, range: all,
      })),
      indicators: decisive.map(({ indicator, moved, places }) => ({ id: scheme.indicators[indicator]?.id, name: scheme.indicators[indicator]?.level3, unitsMoved: moved, places })),
    },
  };
}

/** 稳定第3名, or 第3–5名. */
export const verdict = ({ best, worst }: Span): string => (best === worst ? `稳定第${best}名` : `第${best}–${worst}名`);
const spanText = ({ best, worst }: Span): string => (best === worst ? String(best) : `${best}–${worst}`);

/** Ranks of 0, not ranked in that replay, say nothing. */
function spanOf(ranks: readonly number[], base: number): Span {
  const ranked = ranks.filter((rank) => rank > 0);
  return ranked.length === 0 ? { best: base, worst: base } : { best: Math.min(...ranked), worst: Math.max(...ranked) };
}

const union = (spans: readonly Span[]): Span => ({ best: Math.min(...spans.map(({ best }) => best)), worst: Math.max(...spans.map(({ worst }) => worst)) });

interface UnitSheet extends Pick<Inspected, "scheme" | "result"> { readonly units: readonly FirmUnit[]; readonly headline: readonly string[] }

function unitSheet({ scheme, result, units, headline }: UnitSheet): InspectionSheet {
  return {
    name: "名次稳定性", title: `${titleOf(scheme)}  名次稳定性`, notes: headline,
    columns: [rankColumn("名次"), nameColumn("单位名称", 132), wordColumn("组别", 72), pointsColumn("总分", scheme.settings), nameColumn("结论", 92), wordColumn("权重变动（九成）", 84), wordColumn("权重变动（全部）", 84), numberColumn("名次不变的比例", "0.0%", 76), wordColumn("组内（九成）", 72), wordColumn("去掉一项", 72), wordColumn("其他读法", 72)],
    rows: units.map(({ department, weights, within, omitted, readings, all }) => ({
      cells: [
        result.departments[department]?.rank ?? "", unitName(scheme, department), scheme.departments[department]?.group ?? "", cellOf(result.departments[department]?.total ?? 0), verdict(all),
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

