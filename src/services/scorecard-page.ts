import { rowHeight } from "../excel/pages/page-heights";
import type { PageCell, PagePlan, PageRow } from "../excel/pages/page-plan";
import type { LossRow, RateRow, Scorecard } from "../reports/scorecards/scorecard";

const COLUMNS = 8;
/**
 * Rows in points that a page holds and stays legible: printed on A4 it shrinks to three quarters at most. Losses beyond
 * that are named with their points in one row.
 */
const MOST_HEIGHT = 1000;

/** A unit's scorecard as one page of a sheet. */
export function scorecardPage(card: Scorecard): PagePlan {
  const losses = card.losses.map(lossRow), all = pageRows(card, losses, []);
  const over = all.reduce((sum, each) => sum + rowHeight({ columns: COLUMNS }, each), 0) - MOST_HEIGHT;
  const shown = over <= 0 ? losses.length : fitting(losses, over);
  return { sheetName: `成绩单-${card.unit}`, columns: COLUMNS, rows: pageRows(card, losses.slice(0, shown), card.losses.slice(shown)) };
}

/** How many of the rows stay when those at the end make room, and for one row that names them. */
function fitting(losses: readonly PageRow[], over: number): number {
  let shown = losses.length;
  for (let room = -60; shown > 0 && room < over; shown--) room += rowHeight({ columns: COLUMNS }, losses[shown - 1]!);
  return shown;
}

function pageRows(card: Scorecard, shown: readonly PageRow[], rest: readonly LossRow[]): readonly PageRow[] {
  return [
    row("title", [text(card.title, COLUMNS, "Center")]),
    row("line", [text(card.unit, COLUMNS, "Center")]),
    ...standingRows(card.standing),
    ...section("一级指标", "得分率、平均、最高均为%；平均和最高为本组"),
    row("header", [text("一级指标", 2, "Center"), ...["得分", "适用分值", "得分率", "平均", "最高", "组内名次"].map((name) => text(name, 1, "Center"))]),
    ...card.levels.map(({ name, score, full, rate, groupMean, groupBest, place }) => row("body", [text(name, 2, "Left"), ...[score, full, rate, groupMean, groupBest].map(number), text(place, 1, "Center")])),
    ...section("高于、低于本组平均最多的指标", "得分率，%"),
    row("header", [...["高于平均", "低于平均"].flatMap((name) => [text(name, 2, "Center"), text("本单位", 1, "Center"), text("平均", 1, "Center")])]),
    ...besides(card.strengths, card.weaknesses),
    ...section("失分", card.losses.length === 0 ? "没有失分" : "按失分从高到低；前列各项得满分时总分增加最多"),
    ...(shown.length === 0 ? [] : [row("header", [text("指标", 1, "Center"), text("条款", 2, "Center"), text("计算过程", 3, "Center"), text("失分", 1, "Center"), text("可增总分", 1, "Center")])]),
    ...shown,
    ...(rest.length === 0 ? [] : [row("body", [text(`其余${rest.length}项：${rest.map(({ name, lost }) => `${name} ${lost}`).join("，")}。条款和计算过程见失分明细。`, COLUMNS, "Left")])]),
    ...(card.adjustments.length === 0 ? [] : [
      ...section("加减分、否决和合计到总分", ""),
      ...card.adjustments.map(({ name, working, points }) => row("body", [text(name, 2, "Left"), text(working, 5, "Left"), number(points)])),
    ]),
    ...card.notes.map((note) => row("note", [text(note, COLUMNS, "Left")])),
  ];
}

const row = (look: PageRow["look"], cells: readonly PageCell[]): PageRow => ({ look, cells });
const text = (said: string, columns: number, align: PageCell["align"]): PageCell => ({ text: said, columns, align, kind: "text" });
const number = (said: string): PageCell => ({ text: said, columns: 1, align: "Right", kind: "number" });
const section = (name: string, note: string): readonly PageRow[] => [row("section", [text(note === "" ? name : `${name}（${note}）`, COLUMNS, "Left")])];

function standingRows(standing: Scorecard["standing"]): readonly PageRow[] {
  const rows: PageRow[] = [];
  for (let at = 0; at < standing.length; at += COLUMNS / 2) {
    rows.push(row("body", standing.slice(at, at + COLUMNS / 2).flatMap(([label, value]): readonly PageCell[] => [{ text: label, columns: 1, align: "Center", kind: "label" }, { text: value, columns: 1, align: "Center", kind: "number" }])));
  }
  return rows;
}

const EMPTY: RateRow = { name: "", own: "", groupMean: "" };

function besides(left: readonly RateRow[], right: readonly RateRow[]): readonly PageRow[] {
  return Array.from({ length: Math.max(left.length, right.length, 1) }, (_, at) =>
    row("body", [left[at] ?? EMPTY, right[at] ?? EMPTY].flatMap(({ name, own, groupMean }) => [text(name, 2, "Left"), number(own), number(groupMean)])));
}

function lossRow({ name, clause, working, lost, gain }: LossRow): PageRow {
  return row("body", [text(name, 1, "Left"), text(clause, 2, "Left"), text(working, 3, "Left"), number(lost), number(gain)]);
}
