import type { Indicator } from "../../assessment/indicator";
import type { Fact, Observation } from "../../assessment/observation";
import type { PastFigure } from "../../assessment/past-figure";
import type { Problem } from "../../assessment/problem";
import type { Measure } from "../../assessment/rule";
import type { Settings } from "../../assessment/settings";
import type { SourceTable } from "../tables/input-tables";
import { contentWords } from "./cell-content";
import { findMeasure } from "./find-measure";
import type { UnitFinder } from "./find-unit";
import { foldName, foldText } from "./fold-text";
import { unknownIndicator } from "./parse-duties";
import { parseFact } from "./parse-fact";
import { recordFact } from "./records/record-fact";
import { errorCells, sourceRows, type SourceRow } from "./source-rows";
import { isRateName, untoldRate } from "./untold-rate";

interface Known {
  readonly units: UnitFinder;
  readonly indicators: readonly Indicator[];
  readonly settings: Settings;
  /** 数据填报: what stands there counts before what the history says. */
  readonly observations: readonly Observation[];
}

export interface ParsedHistory {
  readonly history: readonly PastFigure[];
  /** What the rules ask of last year, 上年数, as observations. */
  readonly observations: readonly Observation[];
  readonly problems: readonly Problem[];
}

const TOTAL = ["总分", "总得分", "总成绩"];
const LAST_YEAR = /上(?:一)?年|去年|上(?:一)?年度/;

/** 历年得分: last year's figures become the 上年数 of the rules that ask for one; all of them are kept for comparison. */
export function parseHistory(table: SourceTable, known: Known): ParsedHistory {
  const history: PastFigure[] = [], observations: Observation[] = [], problems: Problem[] = [];
  const taken = new Map<string, number>(), lastYear = yearBefore(known.settings.year);
  const rows = sourceRows(table), [first] = rows;
  if (first !== undefined && lastYear === null) problems.push(bad(first, "年度", "考评设置没有写明适用年度，不知哪一年是上年；请填写适用年度（如 2020），更正前历年得分不作为上年数"));
  for (const row of rows) {
    problems.push(...errorCells(row, ["年度", "单位名称", "指标编号", "数据项", "数值"]));
    const named = namedIn(row, known);
    problems.push(...named.problems);
    if (named.year === null || named.unit === null || named.of === null) continue;
    const item = foldText(row.text("数据项")), key = JSON.stringify([named.year, named.unit, named.of === "total" ? "" : named.of.id, foldName(item)]), before = taken.get(key);
    if (before !== undefined) { problems.push(bad(row, "数值", `与第 ${before} 行是同一年度、单位和指标，本行未采用；请合并为一行`)); continue; }
    taken.set(key, row.number);
    const read = factOf(row, named.of, item);
    problems.push(...read.problems);
    if (read.fact.kind === "missing") continue;
    history.push({ year: named.year, ...named.unit, indicator: named.of === "total" ? null : named.of.id, fact: read.fact });
    if (named.year !== lastYear || read.measure === null || named.of === "total" || named.unit.former !== undefined) continue;
    const joined = observationOf(row, { department: named.unit.department, indicator: named.of, measure: read.measure, fact: read.fact, known });
    observations.push(...joined.observations);
    problems.push(...joined.problems);
  }
  return { history, observations, problems };
}

interface Named { readonly year: string | null; readonly unit: Pick<PastFigure, "department" | "former"> | null; readonly of: Indicator | "total" | null; readonly problems: readonly Problem[] }

function namedIn(row: SourceRow, { units, indicators }: Known): Named {
  const problems: Problem[] = [], label = foldText(row.text("单位名称")), id = foldText(row.text("指标编号")), year = yearOf(row.text("年度"));
  const unit = units.unit(label), indicator = indicators.find((each) => foldName(each.id) === foldName(id)) ?? null;
  if (year === null) problems.push(bad(row, "年度", `年度是${contentWords(row.cell("年度"))}，应为四位年份（如 2019）；请更正`));
  if (unit === null) problems.push(formerUnit(row, label, units.similar(label, "units")));
  const total = id === "" || TOTAL.includes(foldName(id));
  if (!total && indicator === null) problems.push(unknownIndicator(row, id, indicators.map((each) => each.id)));
  return { year, unit: unit !== null ? { department: unit.code } : label === "" ? null : { department: "", former: label }, of: total ? "total" : indicator, problems };
}

/** Units are merged, dissolved and renamed between years: whoever knows which must say so, and the scores do not wait for it. */
function formerUnit(row: SourceRow, label: string, similar: string | null): Problem {
  if (label === "") return bad(row, "单位名称", "没有写单位名称；请补上", "unknown-unit");
  return { ...bad(row, "单位名称", `单位“${label}”不在单位名录中，只计入当年名次；如已更名或名称有误，请改为现名称或单位编码${similar === null ? "" : `，是否为“${similar}”`}`, "unknown-unit"), severity: "notice" };
}

interface ReadFact { readonly measure: Measure | null; readonly fact: Fact; readonly problems: readonly Problem[] }

function factOf(row: SourceRow, of: Indicator | "total", item: string): ReadFact {
  const value = row.cell("数值"), where = row.where("数值");
  const measure = of === "total" ? null : measureOf(of, item);
  if (measure === "unknown" && of !== "total") {
    const labels = (of.reading.rule?.measures ?? []).map(({ label }) => `“${label}”`).join("、");
    return { measure: null, fact: { kind: "missing" }, problems: [bad(row, "数据项", `数据项“${item}”不在该指标中，应为${labels}之一，或留空；请更正`, "unknown-item")] };
  }
  if (measure !== null && measure !== "unknown") return { measure, ...parseFact({ measure, value, base: { kind: "empty" }, where: { value: where, base: where } }) };
  const told = of !== "total" && isOfRates(of) ? untoldRate(value) : value, fact = told === null ? null : recordFact(told);
  if (told === null) return { measure: null, fact: { kind: "missing" }, problems: [bad(row, "数值", `${contentWords(value)} 可能是 ${contentWords(value)}%，也可能是百分比单元格的数；请写作文字，如“95%”`, "ambiguous-rate")] };
  if (fact === null || (fact.kind !== "number" && fact.kind !== "not-applicable" && fact.kind !== "no-business" && fact.kind !== "missing")) {
    return { measure: null, fact: { kind: "missing" }, problems: [bad(row, "数值", `数值是${contentWords(value)}，应为数；请更正`, "not-a-number")] };
  }
  return { measure: null, fact, problems: [] };
}

/** The data item that the row names, or the only one that asks for last year; null where none does. */
function measureOf(indicator: Indicator, item: string): Measure | null | "unknown" {
  const measures = indicator.reading.rule?.measures ?? [];
  if (item === "") {
    const asking = measures.filter(({ label, type }) => LAST_YEAR.test(label) && isTarget(indicator, label) && ["count", "rate", "amount", "rank"].includes(type));
    return asking.length === 1 ? (asking[0] ?? null) : null;
  }
  const found = findMeasure(indicator, item);
  return found.kind === "measure" ? found.measure : found.kind === "none" ? null : "unknown";
}

/** Whether the indicator asks how a rate compares with last year's: 败诉率不高于上年. */
function isOfRates({ reading }: Indicator): boolean {
  return (reading.rule?.measures ?? []).some(({ label }) => LAST_YEAR.test(label) && isRateName(label));
}

/** Whether a term is compared with it: 比上年下降(个百分点) asks for a difference, which no table of last year holds. */
function isTarget({ reading }: Indicator, label: string): boolean {
  const { rule } = reading;
  return rule !== null && rule.terms.some((term) => "target" in term && term.target?.kind === "measure" && rule.measures[term.target.measure]?.label === label);
}

interface LastYear { readonly department: string; readonly indicator: Indicator; readonly measure: Measure; readonly fact: Fact; readonly known: Known }

function observationOf(row: SourceRow, { department, indicator, measure, fact, known }: LastYear): Pick<ParsedHistory, "observations" | "problems"> {
  const own = known.observations.find((each) => each.department === department && each.indicator === indicator.id && each.item === measure.label && each.reported.kind !== "missing");
  if (own === undefined) {
    return { observations: [{ department, indicator: indicator.id, item: measure.label, reported: fact, verified: { kind: "missing" }, reason: "", evidence: "历年得分", where: row.where("数值") }], problems: [] };
  }
  if (JSON.stringify(own.reported) === JSON.stringify(fact)) return { observations: [], problems: [] };
  return { observations: [], problems: [bad(row, "数值", `与数据填报中“${measure.label}”的填报值不一致；请核对更正，现按数据填报计`, "differs-from-history")] };
}

function yearOf(text: string): string | null {
  return /^(\d{4})年?度?$/.exec(foldName(text))?.[1] ?? null;
}

/** The year before the scheme's, null where its 适用年度 names none. */
export function yearBefore(year: string): string | null {
  const own = /(\d{4})/.exec(year)?.[1];
  return own === undefined ? null : String(Number(own) - 1);
}

function bad(row: SourceRow, column: string, message: string, code = "bad-history"): Problem {
  return { code, severity: "error", where: row.where(column), message };
}
