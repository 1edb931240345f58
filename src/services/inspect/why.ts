import type { Adjustment } from "../../assessment/result";
import { gapBetween } from "../../engine/replay/gap";
import { smallestChanges, type Turning } from "../../engine/replay/smallest-change";
import { changeColumn, nameColumn, proseColumn, wordColumn } from "../../excel/inspection/columns";
import type { Inspected } from "./inspected";
import type { Inspection, InspectionSheet } from "./inspection";
import { cellOf, factWords, indicatorName, pointsText, rankWords, signed, unitName } from "./names";

/** How many ways to turn the order are told. */
const MOST = 5;

const STEPS: Readonly<Record<Adjustment["kind"], string>> = { conversion: "不涉及项目的折算", "bonus-cap": "加分上限", veto: "否决", ceiling: "总分上限", floor: "总分下限", rounding: "舍入" };

/** Why one unit stands above another: the gap item by item, and what would turn it. Whichever ranks higher is the upper. */
export function inspectWhy({ scored, scheme, result }: Inspected, one: number, other: number): Inspection {
  const place = (unit: number): number => result.departments[unit]?.rank ?? Number.MAX_SAFE_INTEGER;
  const [upper, lower] = place(one) <= place(other) ? [one, other] : [other, one];
  const above = unitName(scheme, upper), below = unitName(scheme, lower), gap = gapBetween(result, upper, lower);
  const tied = result.departments[upper]?.rank === result.departments[lower]?.rank;
  const turnings = tied || result.departments[lower]?.rank === null ? [] : smallestChanges(scored, { upper, lower, most: MOST });
  const standing = (unit: number): string => `${unitName(scheme, unit)}（${rankWords(result.departments[unit]?.rank ?? null, result.departments[unit]?.tied)}，${pointsText(scheme, result.departments[unit]?.total ?? 0)}分）`;
  const headline = [
    `${standing(upper)}${tied ? "与" : "在"}${standing(lower)}${tied ? "名次相同" : "之前"}，总分相差 ${pointsText(scheme, gap.total)} 分`,
    ...(gap.total === 0 && !tied ? ["总分相同，先后由同分排序或否决决定"] : []),
    ...(turnings[0] === undefined ? (tied ? [] : ["改动单项数据不能使名次互换"]) : [`最少改动：${turningWords(scheme, turnings[0])}，则${below}${afterWords(turnings[0], { scheme, upper, lower })}`]),
  ];
  return {
    headline, outcome: "good",
    sheets: [gapSheet({ scheme, result }, { upper, lower, gap, headline }), ...(turnings.length === 0 ? [] : [turningSheet(scheme, turnings, { upper, lower })])],
    json: {
      upper: above, lower: below, gap: pointsText(scheme, gap.total),
      items: gap.items.map(({ indicator, points }) => ({ id: scheme.indicators[indicator]?.id, name: scheme.indicators[indicator]?.level3, points: signed(scheme, points) })),
      steps: gap.steps.map(({ kind, points }) => ({ kind, words: STEPS[kind], points: signed(scheme, points) })),
      turnings: turnings.map((turning) => ({
        unit: unitName(scheme, turning.department), words: turningWords(scheme, turning), checked: true,
        changes: turning.changes.map(({ indicator, measure, before, fact }) => ({ indicator: scheme.indicators[indicator]?.id, item: measureOf(scheme, indicator, measure).label, before, after: fact })),
        totals: { upper: pointsText(scheme, turning.after.totals.total[upper] ?? 0), lower: pointsText(scheme, turning.after.totals.total[lower] ?? 0) },
        ranks: { upper: turning.after.standing.rank[upper], lower: turning.after.standing.rank[lower] },
      })),
    },
  };
}

type Scheme = Inspected["scheme"];

const measureOf = ({ indicators, settings }: Scheme, indicator: number, measure: number): { readonly label: string; readonly unit: string } => {
  const rule = indicators[indicator], chosen = rule?.reading.alternatives.find(({ id }) => id === settings.readings.get(rule.id))?.rule ?? rule?.reading.rule;
  return chosen?.measures[measure] ?? { label: "", unit: "" };
};

/** 区民政局的 Z1-05 …“参训率”由 90% 改为 93%. */
function turningWords(scheme: Scheme, { department, changes }: Turning): string {
  const each = changes.map(({ indicator, measure, before, fact }) => {
    const { label, unit } = measureOf(scheme, indicator, measure);
    return `${indicatorName(scheme, indicator)}“${label}”由 ${factWords(before, unit)} 改为 ${factWords(fact, unit)}`;
  });
  return `${unitName(scheme, department)}的${each.join("，")}`;
}

interface Pair { readonly upper: number; readonly lower: number }

const afterWords = ({ after }: Turning, { scheme, upper, lower }: Pair & { readonly scheme: Scheme }): string =>
  `第${after.standing.rank[lower]}名（${pointsText(scheme, after.totals.total[lower] ?? 0)}分），${unitName(scheme, upper)}${after.standing.rank[upper] === 0 ? "不排名" : `第${after.standing.rank[upper]}名（${pointsText(scheme, after.totals.total[upper] ?? 0)}分）`}`;

interface GapSheet extends Pair { readonly gap: ReturnType<typeof gapBetween>; readonly headline: readonly string[] }

function gapSheet({ scheme, result }: Pick<Inspected, "scheme" | "result">, { upper, lower, gap, headline }: GapSheet): InspectionSheet {
  const score = (unit: number, indicator: number): string => {
    const { score: points, state } = result.item(unit, indicator);
    return points === null ? (state === "not-applicable" ? "不涉及" : "未计") : pointsText(scheme, points);
  };
  return {
    name: "为什么在前", title: `${unitName(scheme, upper)}与${unitName(scheme, lower)}的差距`, notes: [...headline, "各项之差为失分之差，正数有利于在前的单位；全部合计等于总分之差。"],
    columns: [wordColumn("指标编号", 64), nameColumn("项目", 170), wordColumn(unitName(scheme, upper), 96), wordColumn(unitName(scheme, lower), 96), changeColumn("差距", scheme.settings), proseColumn("评分标准", 260)],
    rows: [
      ...gap.items.map(({ indicator, points }) => {
        const rule = scheme.indicators[indicator];
        return { cells: [rule?.id ?? "", rule?.level3 ?? "", score(upper, indicator), score(lower, indicator), cellOf(points), rule?.clause ?? ""], ...(rule?.where === undefined ? {} : { where: rule.where }) };
      }),
      ...gap.steps.map(({ kind, points }) => ({ cells: ["", STEPS[kind], "", "", cellOf(points), ""] })),
      { cells: ["", "合计", pointsText(scheme, result.departments[upper]?.total ?? 0), pointsText(scheme, result.departments[lower]?.total ?? 0), cellOf(gap.total), ""] },
    ],
  };
}

function turningSheet(scheme: Scheme, turnings: readonly Turning[], { upper, lower }: Pair): InspectionSheet {
  return {
    name: "最少改动", title: `使${unitName(scheme, lower)}在${unitName(scheme, upper)}之前的最少改动`, notes: ["从改动最小的排起（改动占原值的比例）；每种改动均已代入重新评分验证。仅为试算，不改动表中数据。"],
    columns: [wordColumn("序号", 40), proseColumn("改动", 380), proseColumn("改动后", 260)],
    rows: turnings.map((turning, index) => ({ cells: [index + 1, turningWords(scheme, turning), `${unitName(scheme, lower)}${afterWords(turning, { scheme, upper, lower })}`] })),
  };
}
