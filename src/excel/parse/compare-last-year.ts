import { compare, divide, type Exact, fraction, multiply } from "../../assessment/exact";
import { exactText } from "../../assessment/exact-text";
import type { Indicator } from "../../assessment/indicator";
import type { PastFigure } from "../../assessment/past-figure";
import type { Measure } from "../../assessment/rule";
import type { SourceTable, SourceValue } from "../tables/input-tables";
import { findMeasure } from "./find-measure";
import type { UnitFinder } from "./find-unit";
import { foldName, foldText } from "./fold-text";
import { recordFact } from "./records/record-fact";
import { sourceRow, type SourceRow } from "./source-rows";
import { isRateName, untoldRate } from "./untold-rate";

interface Comparing {
  /** Of the year before the scheme's. */
  readonly lastYear: readonly PastFigure[];
  readonly units: UnitFinder;
  readonly indicators: readonly Indicator[];
}

/**
 * 数据填报 in which a data item that asks how this year compares with the last (信访件数比上年下降, 高于上年度) holds this
 * year's figure: where 历年得分 has last year's, the figure becomes the answer, and both stand with the evidence.
 */
export function compareLastYear(table: SourceTable, comparing: Comparing): SourceTable {
  const at = table.columns.indexOf("填报值"), base = table.columns.indexOf("基数");
  if (comparing.lastYear.length === 0 || at < 0) return table;
  const columns = table.columns.includes("佐证材料") ? table.columns : [...table.columns, "佐证材料"], evidence = columns.indexOf("佐证材料");
  const values = table.values.map((cells, index): readonly SourceValue[] => {
    const answer = answerOf(sourceRow(table, index), comparing);
    if (answer === null) return cells;
    const changed = columns.map((_, column) => cells[column] ?? "");
    changed[at] = answer.word;
    if (base >= 0) changed[base] = "";
    changed[evidence] = [answer.why, String(changed[evidence] ?? "")].filter((words) => words !== "").join("；");
    return changed;
  });
  return { ...table, columns, values };
}

function answerOf(row: SourceRow, { lastYear, units, indicators }: Comparing): { readonly word: string; readonly why: string } | null {
  const department = units.unit(foldText(row.text("单位名称"))), id = foldName(row.text("指标编号"));
  const indicator = indicators.find((each) => foldName(each.id) === id);
  if (department === null || indicator === undefined) return null;
  const found = findMeasure(indicator, foldText(row.text("数据项")));
  if (found.kind !== "measure" && found.kind !== "renamed") return null;
  const now = figureOf(row, found.measure), past = lastYear.find((figure) => figure.department === department.code && figure.indicator === indicator.id)?.fact;
  if (now === null || past?.kind !== "number") return null;
  const before = fraction(past.numerator, past.denominator), word = wordOf(found.measure, compare(now, before));
  return word === null ? null : { word, why: `本年${exactText(now)}，上年${exactText(before)}` };
}

/** This year's figure, or a rate over its base in percent. */
function figureOf(row: SourceRow, { label }: Measure): Exact | null {
  const stated = row.cell("填报值"), base = recordFact(row.cell("基数"));
  const cell = base?.kind === "missing" && isRateName(label) ? untoldRate(stated) : stated;
  const value = cell === null ? null : recordFact(cell);
  if (value?.kind !== "number") return null;
  const figure = fraction(value.numerator, value.denominator);
  if (base?.kind !== "number") return base?.kind === "missing" ? figure : null;
  return base.numerator === 0 ? null : multiply(fraction(100), divide(figure, fraction(base.numerator, base.denominator)));
}

const YEAR = "(?:上一?年度?|去年)(?:同期)?";
/** Orders (this year against the last) that the words allow; 不高于 before 高于. */
const ORDERS: readonly (readonly [words: string, orders: readonly number[]])[] = [
  ["(?:不高于|不多于|不超过|不大于)", [-1, 0]], ["(?:不低于|不少于|不小于)", [0, 1]], ["(?:低于|少于|小于)", [-1]], ["(?:高于|多于|超过|大于)", [1]],
];
const MOVES: readonly (readonly [words: string, orders: readonly number[]])[] = [
  ["(?:未|没有|不)(?:下降|减少|降低)", [0, 1]], ["(?:未|没有|不)(?:上升|增长|增加|提高|提升)", [-1, 0]],
  ["(?:下降|减少|降低)", [-1]], ["(?:持平|不变|相同)", [0]], ["(?:上升|增长|增加|提高|提升)", [1]],
];

function wordOf(measure: Measure, order: number): string | null {
  const label = foldText(measure.label);
  if (!new RegExp(YEAR).test(label)) return null;
  if (measure.type === "choice") {
    const fitting = (measure.options ?? []).filter((option) => ordersOf(option, { table: MOVES, before: "^", behind: "的?$" })?.includes(order));
    return fitting.length === 1 ? (fitting[0] ?? null) : null;
  }
  if (measure.type !== "yes-no") return null;
  const orders = ordersOf(label, { table: ORDERS, before: "", behind: YEAR }) ?? ordersOf(label, { table: MOVES, before: `${YEAR}(?:相比)?`, behind: "的?$" });
  return orders === null ? null : orders.includes(order) ? "是" : "否";
}

function ordersOf(text: string, { table, before, behind }: { readonly table: typeof ORDERS; readonly before: string; readonly behind: string }): readonly number[] | null {
  return table.find(([words]) => new RegExp(`${before}${words}${behind}`).test(text))?.[1] ?? null;
}
