import { levelMarks, type LevelMarks } from "../../assessment/level-marks";
import type { Points } from "../../assessment/points";
import { roundedRatio } from "../../assessment/round-half-up";
import { shownRange, shownRank, unitName } from "../named-units";
import type { ReportInput } from "../report-input";
import { NONE } from "../report-table";
import { roundingNote, sourceNote, treatmentNote } from "../setting-notes";
import { columnRate, meanPoints, shownPoints, sumOf } from "../shown-points";
import { overrideNotes } from "../tables/overrides";

/** 成绩单: one unit's result on one page, in words and decimal numerals. */
export interface Scorecard {
  readonly department: number;
  readonly unit: string;
  readonly title: string;
  /** Label and value: 总分, 等次, places, the group's mean and best. */
  readonly standing: readonly (readonly [label: string, value: string])[];
  readonly levels: readonly LevelRow[];
  readonly strengths: readonly RateRow[];
  readonly weaknesses: readonly RateRow[];
  /** By indicator, the costliest first. */
  readonly losses: readonly LossRow[];
  /** Bonuses, penalties, vetoes and the steps to the total. */
  readonly adjustments: readonly { readonly name: string; readonly working: string; readonly points: string }[];
  readonly notes: readonly string[];
}
export interface LevelRow { readonly name: string; readonly score: string; readonly full: string; readonly rate: string; readonly groupMean: string; readonly groupBest: string; readonly place: string }
/** Rates in percent. */
export interface RateRow { readonly name: string; readonly own: string; readonly groupMean: string }
export interface LossRow {
  readonly name: string;
  readonly clause: string;
  readonly working: string;
  readonly lost: string;
  /** What the total would gain with full marks on it. */
  readonly gain: string;
}

const MOST = 3;

/** Everything that scorecards of one result share: made once. */
export function scorecards(input: ReportInput): (department: number) => Scorecard {
  const levels = levelMarks(input.result), peers = peersByGroup(input);
  return (department) => scorecard(input, { department, levels, peers: peers.get(input.result.scheme.departments[department]?.group ?? "") ?? [] });
}

function peersByGroup({ result }: ReportInput): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  result.scheme.departments.forEach(({ group }, d) => groups.set(group, [...(groups.get(group) ?? []), d]));
  return groups;
}

interface Making { readonly department: number; readonly levels: ReturnType<typeof levelMarks>; readonly peers: readonly number[] }

function scorecard(input: ReportInput, { department, levels, peers }: Making): Scorecard {
  const { result } = input, unit = result.scheme.departments[department], rates = ratesOf(input, { department, peers });
  if (unit === undefined) throw new RangeError(`no department ${department} in the result`);
  const sorted = [...rates].sort((a, b) => b.gap - a.gap);
  return {
    department, unit: unitName(input, department), title: `${result.scheme.settings.name || "法治政府建设考评"} 单位成绩单`,
    standing: standingOf(input, { department, peers }),
    levels: levels.flatMap(({ name, marks }) => levelRow(input, { name, marks, department, peers })),
    strengths: sorted.filter(({ gap }) => gap > 0).slice(0, MOST), weaknesses: sorted.filter(({ gap }) => gap < 0).reverse().slice(0, MOST),
    losses: lossRows(input, department), adjustments: adjustmentRows(input, department),
    notes: [roundingNote(result.scheme.settings), treatmentNote(result.scheme.settings), gainNote(input), ...overrideNotes(input, [department]), ...(input.ranges === undefined ? [] : [`名次区间：${input.ranges.method}。`]), `来源：${sourceNote(input)}`],
  };
}

function standingOf(input: ReportInput, { department, peers }: Pick<Making, "department" | "peers">): Scorecard["standing"] {
  const { result } = input, scored = result.departments[department]!, totals = peers.filter((d) => result.departments[d]?.rank !== null).map((d) => result.departments[d]?.total ?? 0);
  const ranked = result.departments.filter(({ rank }) => rank !== null).length, group = result.scheme.departments[department]?.group ?? "";
  const mean = meanPoints(result, totals), best = totals.length === 0 ? null : Math.max(...totals);
  const gap = (other: Points | null): string => (other === null || scored.rank === null ? NONE : `${scored.total > other ? "+" : ""}${shownPoints(result, scored.total - other)}`);
  const range = (of: "overall" | "within"): string => (input.ranges === undefined ? "未测算" : shownRange(input, department, of));
  return [
    ["总分", shownPoints(result, scored.total)], ["等次", scored.grade || NONE], ["状态", { final: "正式", provisional: "暂定", vetoed: "否决", unranked: "未排名" }[scored.state]], ["组别", group || NONE],
    ["总排名", `${shownRank(input, department, "rank")} / ${ranked}`], ["名次区间", range("overall")], ["组内名次", `${shownRank(input, department, "groupRank")} / ${totals.length}`], ["组内名次区间", range("within")],
    ["本组平均", shownPoints(result, mean)], ["与平均差", gap(mean)], ["本组最高", shownPoints(result, best)], ["与最高差", gap(best)],
    ["基础分", shownPoints(result, scored.base)], ["加分", shownPoints(result, scored.bonus)], ["扣分", shownPoints(result, scored.penalty)], ["适用分值", shownPoints(result, scored.full)],
  ];
}

interface Level { readonly name: string; readonly marks: readonly (LevelMarks | null)[]; readonly department: number; readonly peers: readonly number[] }

function levelRow({ result }: ReportInput, { name, marks, department, peers }: Level): readonly LevelRow[] {
  const own = marks[department] ?? null;
  if (own === null) return [];
  const others = peers.flatMap((d) => marks[d] ?? []), higher = others.filter(({ score, full }) => score * own.full > own.score * full).length;
  const best = others.reduce((most, each) => (each.score * most.full > most.score * each.full ? each : most), own);
  return [{
    name, score: shownPoints(result, own.score), full: shownPoints(result, own.full), rate: columnRate(own.score, own.full),
    groupMean: columnRate(sumOf(others.map(({ score }) => score)), sumOf(others.map(({ full }) => full))), groupBest: columnRate(best.score, best.full), place: `${higher + 1} / ${others.length}`,
  }];
}

/** Base indicators that the unit and others of its group have a score on, and how far its rate is from theirs. */
function ratesOf({ result }: ReportInput, { department, peers }: Pick<Making, "department" | "peers">): readonly (RateRow & { readonly gap: number })[] {
  return result.scheme.indicators.flatMap(({ category, level3, id }, indicator) => {
    if (category !== "base") return [];
    const own = result.item(department, indicator);
    if (own.score === null || own.full <= 0) return [];
    const items = peers.map((d) => result.item(d, indicator)).filter(({ score, full }) => score !== null && full > 0);
    const score = sumOf(items.map((item) => item.score ?? 0)), full = sumOf(items.map((item) => item.full));
    return items.length < 2 ? [] : [{ name: level3 || id, own: columnRate(own.score, own.full), groupMean: columnRate(score, full), gap: (own.score / own.full - score / full) * own.full }];
  });
}

interface Gathered { lost: Points; readonly clauses: Set<string>; readonly workings: string[] }

function lossRows(input: ReportInput, department: number): readonly LossRow[] {
  const { result } = input, { indicators } = result.scheme;
  const rows = new Map<number, Gathered>();
  for (const line of result.ledger(department)) {
    if (indicators[line.indicator]?.category !== "base") continue;
    const row: Gathered = rows.get(line.indicator) ?? { lost: 0, clauses: new Set<string>(), workings: [] };
    row.lost += line.lost;
    if (line.lost > 0) {
      row.clauses.add(line.clause);
      row.workings.push(line.working);
    }
    rows.set(line.indicator, row);
  }
  return [...rows].filter(([, { lost }]) => lost > 0).sort(([, a], [, b]) => b.lost - a.lost).map(([indicator, { lost, clauses, workings }]) => ({
    name: indicators[indicator]?.level3 || indicators[indicator]?.id || "", clause: [...clauses].filter((clause) => clause !== "").join("；"), working: workings.join("；"),
    lost: shownPoints(result, meanPoints(result, [lost])), gain: shownPoints(result, gainOf(input, department, lost)),
  }));
}

/** Converted like the total, where one conversion makes it; otherwise the points as they are. */
function gainOf({ result }: ReportInput, department: number, lost: Points): Points {
  const { settings } = result.scheme, full = result.departments[department]?.full ?? 0;
  if (!isConverted({ result }) || full <= 0) return lost;
  return roundedRatio(lost * settings.fullMarks, full, Math.max(2, settings.rounding.decimals));
}

const isConverted = ({ result }: Pick<ReportInput, "result">): boolean => result.scheme.settings.assembly === "sum" && result.scheme.settings.parts.length <= 1;

function gainNote(input: ReportInput): string {
  return isConverted(input) ? "“可增总分”为该项得满分时按适用分值折算后总分可增加的分数，其他各项不变；否决和总分上限另计。" : "“可增总分”为该项失分，未按部分权重折算。";
}

function adjustmentRows({ result }: ReportInput, department: number): Scorecard["adjustments"] {
  const { indicators } = result.scheme;
  const signed = (gained: Points): string => `${gained > 0 ? "+" : ""}${shownPoints(result, gained)}`;
  return [
    ...result.ledger(department).flatMap((line) => {
      const indicator = indicators[line.indicator];
      return indicator === undefined || indicator.category === "base" || (line.lost === 0 && indicator.category !== "veto") ? [] : [{ name: indicator.level3 || indicator.id, working: line.working, points: line.lost === 0 ? NONE : signed(-line.lost) }];
    }),
    ...result.adjustments(department).map(({ kind, working, lost }) => ({ name: STEPS[kind], working, points: signed(-lost) })),
  ];
}

const STEPS = { conversion: "折算", "bonus-cap": "加分上限", veto: "否决", ceiling: "总分上限", floor: "总分下限", rounding: "四舍五入" } as const;
