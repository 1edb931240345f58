import type { Indicator } from "../../../assessment/indicator";
import type { Problem } from "../../../assessment/problem";
import type { RecordLedger, RecordWay } from "../../../assessment/record-ledger";
import type { Measure, Rule } from "../../../assessment/rule";
import type { SourceTable } from "../../tables/input-tables";
import { contentWords } from "../cell-content";
import { findMeasure } from "../find-measure";
import type { UnitFinder } from "../find-unit";
import { foldName, foldText } from "../fold-text";
import { unknownIndicator } from "../parse-duties";
import type { ClauseReader } from "../read-scheme";
import { pointsNumeral } from "../parse-points";
import { decimalOf, parseDecimal } from "../decimal";
import { errorCells, sourceRows, type SourceRow } from "../source-rows";
import { offered } from "../word-list";
import { recordsOf, recordRows, type RecordRow } from "./parse-records";
import { parseCondition, parseWay, WAY_WORDS } from "./parse-way";

interface Known {
  readonly units: UnitFinder;
  /** Their rules as they count. */
  readonly indicators: readonly Indicator[];
  readonly compile: ClauseReader["compile"];
}

interface Found<T> { readonly value: T; readonly problems: readonly Problem[] }

/** 台账汇总 with the rows of 台账记录 that each of its lines sums up. */
export function parseLedgers(tables: { readonly summary: SourceTable | undefined; readonly records: SourceTable | undefined }, known: Known): { readonly ledgers: readonly RecordLedger[]; readonly problems: readonly Problem[] } {
  const rows = tables.records === undefined ? { rows: [], columns: [], problems: [] } : recordRows(tables.records, known.units);
  const lines = tables.summary === undefined ? [] : sourceRows(tables.summary);
  const problems: Problem[] = [...rows.problems], ledgers: RecordLedger[] = [];
  const rules = new Map<string, Rule | null>(), fed = new Map<string, number>();
  for (const line of lines) {
    problems.push(...errorCells(line, ["台账名称", "指标编号", "数据项", "汇总方式", "记录项", "条件", "评查标准", "评查满分"]));
    const read = readLine(line, { ...known, rules });
    problems.push(...read.problems);
    if (read.value === null) continue;
    const { ledger, recordItem, type } = read.value, key = JSON.stringify([ledger.indicator, ledger.item]), before = fed.get(key);
    if (before !== undefined) { problems.push(twice(line, before)); continue; }
    fed.set(key, line.number);
    const own = rows.rows.filter(({ ledger: name }) => foldName(name) === foldName(ledger.name));
    const found = recordsOf(own, { ledger: ledger.name, rule: ledger.rule, columns: rows.columns, recordItem, use: { ...ledger, type } });
    problems.push(...found.problems);
    ledgers.push({ ...ledger, records: found.records, statements: found.statements });
  }
  return { ledgers, problems: [...problems, ...orphans(rows.rows, lines)] };
}

interface Line { readonly ledger: Omit<RecordLedger, "records" | "statements">; readonly recordItem: string; readonly type: Measure["type"] }

function readLine(line: SourceRow, known: Known & { readonly rules: Map<string, Rule | null> }): Found<Line | null> {
  const name = foldText(line.text("台账名称")), id = foldText(line.text("指标编号"));
  const indicator = known.indicators.find((each) => foldName(each.id) === foldName(id));
  if (name === "") return { value: null, problems: [missing(line, "台账名称")] };
  if (id === "") return { value: null, problems: [missing(line, "指标编号")] };
  if (indicator === undefined) return { value: null, problems: [unknownIndicator(line, id, known.indicators.map((each) => each.id))] };
  const item = itemOf(line, indicator), way = wayOf(line), rule = ruleOf(line, name, known);
  const problems = [...item.problems, ...way.problems, ...rule.problems];
  if (item.value === null || way.value === null || rule.problems.some(({ severity }) => severity === "error")) return { value: null, problems };
  const clash = clashOf(way.value, item.value);
  if (clash !== null) return { value: null, problems: [...problems, bad(line, "汇总方式", clash)] };
  return {
    value: { ledger: { name, indicator: indicator.id, item: item.value.label, way: way.value.way, condition: way.value.condition, rule: rule.value, where: line.where("台账名称") }, recordItem: foldText(line.text("记录项")), type: item.value.type },
    problems,
  };
}

function itemOf(line: SourceRow, indicator: Indicator): Found<Measure | null> {
  const said = foldText(line.text("数据项")), found = findMeasure(indicator, said);
  switch (found.kind) {
    case "measure":
    case "renamed": return { value: found.measure, problems: [] };
    case "every":
    case "unknown": {
      const labels = found.measures.map(({ label }) => `“${label}”`).join("、");
      return { value: null, problems: [bad(line, "数据项", `${said === "" ? "没有写明数据项" : `数据项“${said}”不在该指标中`}，应为${labels}之一；请更正`)] };
    }
    // The clause's own problem is reported with the clause.
    case "none": return { value: null, problems: [] };
    default: return found satisfies never;
  }
}

interface Way { readonly way: RecordWay; readonly condition: RecordLedger["condition"] }

function wayOf(line: SourceRow): Found<Way | null> {
  const said = line.text("汇总方式"), way = parseWay(said), condition = parseCondition(line.text("条件"));
  if (way === null) return { value: null, problems: [bad(line, "汇总方式", `汇总方式${said === "" ? "空白" : `“${said}”不能识别`}，应为${offered(WAY_WORDS)}之一；请更正`)] };
  if (line.cell("条件").kind !== "empty" && condition === null) return { value: null, problems: [bad(line, "条件", `条件${contentWords(line.cell("条件"))}不能识别，应形如“≥60”“是”“合格”；请更正`)] };
  if (way === "share" && condition === null) return { value: null, problems: [bad(line, "条件", `汇总方式“${said}”须写明条件（如“≥60”“是”），计算符合条件的件数占全部件数的比率；请补填`)] };
  return { value: { way, condition }, problems: [] };
}

/** What cannot be the fact of such a measure. */
function clashOf({ way }: Way, { label, type }: Measure): string | null {
  if (type === "yes-no" || type === "choice") return `“${label}”应填${type === "yes-no" ? "“是”或“否”" : "所列选项"}，不能由台账汇总得出；请更正指标编号或数据项`;
  if (type === "rate" && (way === "count" || way === "sum")) return `“${label}”是比率，汇总方式应为占比或平均分；请更正`;
  return type === "count" && way === "share" ? `“${label}”是件数，汇总方式应为件数或合计；请更正` : null;
}

/** 评查标准, once for each ledger: a later line of the same ledger that leaves it blank means the same. */
function ruleOf(line: SourceRow, name: string, { compile, rules }: Known & { readonly rules: Map<string, Rule | null> }): Found<Rule | null> {
  const clause = line.verbatim("评查标准"), key = foldName(name);
  if (clause.trim() === "") return { value: rules.get(key) ?? null, problems: [] };
  const full = fullOf(line);
  if (full === null) return { value: null, problems: [bad(line, "评查满分", "填了评查标准，评查满分应为大于 0 的数（如 100）；请补填")] };
  const reading = compile(clause, { points: full, category: "base" }), where = line.where("评查标准");
  const problems = reading.problems.map(({ code, severity, message, span }): Problem => ({ code, severity: severity === "ask" ? "person" : severity, message, where, span }));
  rules.set(key, reading.rule);
  return { value: reading.rule, problems: reading.rule === null && problems.every(({ severity }) => severity !== "error") ? [...problems, bad(line, "评查标准", "评查标准没有可以计分的内容；请改写")] : problems };
}

function fullOf(line: SourceRow): number | null {
  const cell = line.cell("评查满分");
  const points = cell.kind === "number" && cell.format === "plain" ? pointsNumeral(decimalOf(cell.value)) : cell.kind === "text" ? pointsNumeral(parseDecimal(cell.text.replace(/分$/, ""))) : null;
  return points === 0 ? null : points;
}

/** Records of a ledger that no line of 台账汇总 names would be passed over in silence. */
function orphans(rows: readonly RecordRow[], lines: readonly SourceRow[]): readonly Problem[] {
  const known = new Set(lines.map((line) => foldName(line.text("台账名称"))));
  const first = new Map<string, RecordRow>();
  for (const row of rows) if (!known.has(foldName(row.ledger)) && !first.has(foldName(row.ledger))) first.set(foldName(row.ledger), row);
  return [...first.values()].map(({ ledger, row }): Problem => ({ code: "unknown-ledger", severity: "error", where: row.where("台账名称"), message: `台账“${ledger}”没有列入台账汇总，其记录未采用；请在台账汇总中写明用于哪项指标，或更正台账名称` }));
}

function missing(line: SourceRow, column: string): Problem {
  return { code: "empty-cell", severity: "error", where: line.where(column), message: `本行没有${column}；请填写，或删除本行` };
}

function bad(line: SourceRow, column: string, message: string): Problem {
  return { code: "bad-ledger", severity: "error", where: line.where(column), message };
}

function twice(line: SourceRow, before: number): Problem {
  return { code: "duplicate-ledger", severity: "error", where: line.where("数据项"), message: `与第 ${before} 行汇总到同一指标的同一数据项，本行未采用；请删去其中一行` };
}
