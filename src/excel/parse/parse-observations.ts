import type { Indicator } from "../../assessment/indicator";
import type { Fact, Observation } from "../../assessment/observation";
import type { Place, Problem } from "../../assessment/problem";
import type { Measure } from "../../assessment/rule";
import type { SourceTable } from "../tables/input-tables";
import { findMeasure, type FoundMeasure } from "./find-measure";
import type { UnitFinder } from "./find-unit";
import { foldName, foldText } from "./fold-text";
import { parseFact } from "./parse-fact";
import { unknownIndicator } from "./parse-duties";
import { verifiedFact } from "./parse-verified";
import type { ParsedFact } from "./stated-fact";
import { errorCells, sourceRows, type SourceRow } from "./source-rows";

/** 数据填报 against the rules as they were read: every row to its unit, its indicator and its data item. */
export function parseObservations(table: SourceTable, known: { readonly units: UnitFinder; readonly indicators: readonly Indicator[] }): { readonly observations: readonly Observation[]; readonly problems: readonly Problem[] } {
  const observations: Observation[] = [];
  const problems: Problem[] = [];
  const indicators = indicatorFinder(known.indicators);
  const taken = new Map<Indicator, Map<string, Map<string, number>>>();
  const find = rememberedMeasures();
  for (const row of sourceRows(table)) {
    problems.push(...errorCells(row, ["单位名称", "指标编号", "数据项"]));
    const named = namedIn(row, known.units, indicators);
    problems.push(...named.problems);
    if (named.indicator === null) continue;
    const stated = factsOf(row, named.indicator, find);
    problems.push(...stated.problems);
    // Its figures are looked at all the same, so that everything is said at once.
    if (named.department === null) continue;
    if (stated.item !== null) {
      const units = childOf(childOf(taken, named.indicator), stated.item), before = units.get(named.department);
      if (before !== undefined) { problems.push(duplicate(row, before)); continue; }
      units.set(named.department, row.number);
    }
    // A row that could not be read still shows that the unit is concerned: its fact is missing, not void.
    observations.push({
      department: named.department, indicator: named.indicator.id, item: stated.item ?? "",
      reported: stated.reported, verified: stated.verified,
      reason: row.text("理由"), evidence: row.text("佐证材料"), where: stated.where,
    });
  }
  return { observations, problems };
}

interface IndicatorFinder {
  readonly ids: readonly string[];
  readonly indicator: (id: string) => Indicator | null;
}

/** The same indicator stands in a row for every unit. */
function indicatorFinder(indicators: readonly Indicator[]): IndicatorFinder {
  const byName = new Map(indicators.map((indicator) => [foldName(indicator.id), indicator])), known = new Map<string, Indicator | null>();
  return {
    ids: [...byName.values()].map(({ id }) => id),
    indicator: (id) => {
      const before = known.get(id);
      if (before !== undefined) return before;
      const found = byName.get(foldName(id)) ?? null;
      known.set(id, found);
      return found;
    },
  };
}

/** The map under a key, made where there is none. */
function childOf<Key, Child, Value>(maps: Map<Key, Map<Child, Value>>, key: Key): Map<Child, Value> {
  const known = maps.get(key);
  if (known !== undefined) return known;
  const made = new Map<Child, Value>();
  maps.set(key, made);
  return made;
}

interface Named { readonly department: string | null; readonly indicator: Indicator | null; readonly problems: readonly Problem[] }

function namedIn(row: SourceRow, units: UnitFinder, indicators: IndicatorFinder): Named {
  const problems: Problem[] = [];
  const unitLabel = foldText(row.text("单位名称"));
  const id = foldText(row.text("指标编号"));
  const unit = units.unit(unitLabel);
  const indicator = indicators.indicator(id);
  if (unitLabel === "" && row.cell("单位名称").kind === "empty") problems.push(empty(row, "单位名称"));
  if (unitLabel !== "" && unit === null) problems.push(unknownUnit(row, unitLabel, units));
  if (id === "" && row.cell("指标编号").kind === "empty") problems.push(empty(row, "指标编号"));
  if (id !== "" && indicator === null) problems.push(unknownIndicator(row, id, indicators.ids));
  return { department: unit?.code ?? null, indicator, problems };
}

interface Facts { readonly reported: Fact; readonly verified: Fact; readonly problems: readonly Problem[] }
/** `where`: the cell of the value. */
interface Stated extends Facts { readonly item: string | null; readonly where: Place }

const MISSING: Fact = { kind: "missing" };

/** The same item stands in a row for every unit. */
function rememberedMeasures(): typeof findMeasure {
  const known = new Map<Indicator, Map<string, FoundMeasure>>();
  return (indicator, item) => {
    const items = known.get(indicator) ?? new Map<string, FoundMeasure>(), before = items.get(item);
    if (before !== undefined) return before;
    const found = findMeasure(indicator, item);
    known.set(indicator, items.set(item, found));
    return found;
  };
}

function factsOf(row: SourceRow, indicator: Indicator, find: typeof findMeasure): Stated {
  const item = foldText(row.text("数据项")), where = row.where("填报值");
  const found = find(indicator, item);
  switch (found.kind) {
    case "measure": return { item: found.measure.label, where, ...both(row, found.measure, where) };
    case "renamed": {
      const facts = both(row, found.measure, where);
      return { item: found.measure.label, where, ...facts, problems: [renamed(row, item, found.measure), ...facts.problems] };
    }
    case "every": return forEvery(row, found.measures, where);
    case "unknown": return { item: null, where, reported: MISSING, verified: MISSING, problems: [unknownItem(row, item, found)] };
    // The clause's own problem is reported with the clause; the row waits for it.
    case "none": return { item: null, where, reported: MISSING, verified: MISSING, problems: [] };
    default: return found satisfies never;
  }
}

function both(row: SourceRow, measure: Measure, value: Place): Facts {
  // Only a problem asks where the base stands.
  const where = { value, get base() { return row.where("基数"); } };
  const reported = parseFact({ measure, value: row.cell("填报值"), base: row.cell("基数"), where });
  const verified: ParsedFact = verifiedFact(row, measure);
  return { reported: reported.fact, verified: verified.fact, problems: [...reported.problems, ...verified.problems] };
}

/** A row without a data item, where there are several: 不涉及 speaks for all of them, a figure for none. */
function forEvery(row: SourceRow, measures: readonly Measure[], where: Place): Stated {
  const [first] = measures;
  const facts = first ? both(row, { ...first, type: "choice", options: [] }, where) : { reported: MISSING, verified: MISSING, problems: [] };
  if (facts.problems.length === 0) return { item: "", where, reported: facts.reported, verified: facts.verified, problems: [] };
  return { item: null, where, reported: MISSING, verified: MISSING, problems: [itemNeeded(row, measures)] };
}

function labels(measures: readonly Measure[]): string {
  return measures.map(({ label }) => `“${label}”`).join("、");
}

function itemNeeded(row: SourceRow, measures: readonly Measure[]): Problem {
  return {
    code: "item-needed", severity: "error", where: row.where("数据项"),
    message: `该指标有 ${measures.length} 个数据项，本行没有写明是哪一个；数据项应为${labels(measures)}之一，各占一行`,
  };
}

function unknownItem(row: SourceRow, item: string, found: { readonly similar: string | null; readonly measures: readonly Measure[] }): Problem {
  const way = found.similar === null ? `应为${labels(found.measures)}之一` : `是否为“${found.similar}”`;
  return {
    code: "unknown-item", severity: "error", where: row.where("数据项"),
    message: `数据项“${item}”不在该指标中，${way}；请更正`,
  };
}

function renamed(row: SourceRow, item: string, measure: Measure): Problem {
  return {
    code: "item-renamed", severity: "notice", where: row.where("数据项"),
    message: `数据项“${item}”按该指标唯一的数据项“${measure.label}”计分；如不是，请更正`,
  };
}

function unknownUnit(row: SourceRow, label: string, units: UnitFinder): Problem {
  const similar = units.similar(label, "units");
  const way = similar === null ? "请更正名称，或在单位名录中补上该单位" : `是否为“${similar}”；请更正`;
  return {
    code: "unknown-unit", severity: "error", where: row.where("单位名称"),
    message: `单位“${label}”不在单位名录中，${way}`,
  };
}

function empty(row: SourceRow, column: string): Problem {
  return { code: "empty-cell", severity: "error", where: row.where(column), message: `本行没有${column}；请填写，或删除本行` };
}

function duplicate(row: SourceRow, before: number): Problem {
  return {
    code: "duplicate-observation", severity: "error", where: row.where("填报值"),
    message: `与第 ${before} 行是同一单位、同一指标、同一数据项，本行未采用；请合并为一行或更正数据项`,
  };
}
