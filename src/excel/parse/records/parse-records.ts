import type { Department } from "../../../assessment/department";
import type { Fact } from "../../../assessment/observation";
import type { Problem } from "../../../assessment/problem";
import type { LedgerRecord, LedgerStatement } from "../../../assessment/record-ledger";
import type { Measure, Rule } from "../../../assessment/rule";
import { TABLE_COLUMNS } from "../../schema";
import type { SourceTable } from "../../tables/input-tables";
import { contentWords, type CellContent } from "../cell-content";
import type { UnitFinder } from "../find-unit";
import { foldName, foldText } from "../fold-text";
import { parseFact } from "../parse-fact";
import { errorCells, sourceRows, type SourceRow } from "../source-rows";
import { recordFact } from "./record-fact";
import { toldValue, type RecordUse } from "./told-value";

/** A row of 台账记录 whose unit is known. */
export interface RecordRow {
  readonly row: SourceRow;
  readonly ledger: string;
  readonly department: Department;
  /** 记录编号, or the row's number where it has none. */
  readonly id: string;
  readonly isNumbered: boolean;
}

export function recordRows(table: SourceTable, units: UnitFinder): { readonly rows: readonly RecordRow[]; readonly columns: readonly string[]; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [], rows: RecordRow[] = [];
  for (const row of sourceRows(table)) {
    problems.push(...errorCells(row, ["台账名称", "单位名称", "记录编号", "数据项"]));
    const ledger = foldText(row.text("台账名称")), label = foldText(row.text("单位名称")), department = units.unit(label), id = foldText(row.text("记录编号"));
    if (ledger === "") problems.push(empty(row, "台账名称"));
    if (label === "") problems.push(empty(row, "单位名称"));
    else if (department === null) problems.push(unknownUnit(row, label, units));
    if (ledger !== "" && department !== null) rows.push({ row, ledger, department, id: id === "" ? `第${row.number}行` : id, isNumbered: id !== "" });
  }
  return { rows, columns: table.columns.filter((column) => !TABLE_COLUMNS["台账记录"].includes(column)), problems };
}

interface Reading {
  readonly ledger: string;
  readonly rule: Rule | null;
  /** Columns of the table that are not its own: data items, or remarks. */
  readonly columns: readonly string[];
  /** 记录项: which column or 数据项 holds the value; "" for 记录值. */
  readonly recordItem: string;
  readonly use: RecordUse;
}

interface Records {
  readonly records: readonly LedgerRecord[];
  readonly statements: readonly LedgerStatement[];
  readonly problems: readonly Problem[];
}

/** Rows with the same unit and 记录编号 are one record. */
export function recordsOf(rows: readonly RecordRow[], reading: Reading): Records {
  const problems: Problem[] = [], statements: LedgerStatement[] = [];
  const records = new Map<string, { readonly first: RecordRow; readonly facts: (Fact | undefined)[] }>();
  for (const each of rows) {
    const statement = statementOf(each, reading.columns);
    if (statement !== null) { statements.push({ department: each.department.code, fact: statement, where: each.row.where("记录值") }); continue; }
    const key = JSON.stringify([each.department.code, foldName(each.id)]), known = records.get(key);
    const record = known ?? { first: each, facts: [] };
    records.set(key, record);
    const stated = factsOf(each, reading);
    problems.push(...stated.problems);
    if (known !== undefined && stated.facts.length === 0 && foldName(each.row.text("数据项")) === "") problems.push(duplicate(each, known.first, reading.ledger));
    for (const { at, fact, where } of stated.facts) {
      if (record.facts[at] === undefined) record.facts[at] = fact;
      else problems.push({ ...duplicate(each, record.first, reading.ledger), where });
    }
  }
  const width = reading.rule?.measures.length ?? 1;
  return {
    records: [...records.values()].map(({ first, facts }) => ({
      department: first.department.code, id: first.id, where: first.row.where("记录编号"),
      facts: Array.from({ length: width }, (_, at): Fact => facts[at] ?? { kind: "missing" }),
    })),
    statements, problems,
  };
}

/** A row without a number that says 不涉及 or 无业务 speaks for the unit's whole ledger. */
function statementOf({ row, isNumbered }: RecordRow, columns: readonly string[]): Fact | null {
  const value = row.cell("记录值");
  if (isNumbered || value.kind !== "text" || row.text("数据项") !== "" || columns.some((column) => row.cell(column).kind !== "empty")) return null;
  const fact = recordFact(value);
  return fact?.kind === "not-applicable" || fact?.kind === "no-business" || fact?.kind === "missing" ? fact : null;
}

interface StatedFact { readonly at: number; readonly fact: Fact; readonly where: Problem["where"] & object }
interface StatedFacts { readonly facts: readonly StatedFact[]; readonly problems: readonly Problem[] }

const EMPTY: CellContent = { kind: "empty" };

function factsOf(each: RecordRow, reading: Reading): StatedFacts {
  return reading.rule === null ? valueOf(each, reading) : ruleFacts(each, reading, reading.rule.measures);
}

/** The record's own value: in 记录值, or in the column or the row that 记录项 names. */
function valueOf({ row }: RecordRow, { columns, recordItem, use }: Reading): StatedFacts {
  const named = foldText(row.text("数据项")), own = columns.find((column) => foldName(column) === foldName(recordItem));
  const column = recordItem !== "" && own !== undefined ? own : "记录值";
  if (recordItem !== "" && own === undefined && foldName(named) !== foldName(recordItem)) return { facts: [], problems: [] };
  const stated = row.cell(column), cell = toldValue(stated, use), where = row.where(column);
  if (stated.kind === "empty") return { facts: [], problems: [] };
  if (cell === null) return { facts: [], problems: [{ code: "ambiguous-rate", severity: "error", where, message: `${contentWords(stated)} 可能是百分比单元格的数，也可能就是 ${contentWords(stated)}；请写作文字，如“95%”` }] };
  const fact = recordFact(cell);
  if (fact === null) return { facts: [], problems: [{ code: "error-cell", severity: "error", where, message: "单元格是错误值或日期，应为数、“是”“否”或文字；请更正" }] };
  return { facts: [{ at: 0, fact, where }], problems: [] };
}

/** The facts of a reviewed file: its row's data item, and the columns that bear a data item's name. */
function ruleFacts({ row }: RecordRow, { columns }: Reading, measures: readonly Measure[]): StatedFacts {
  const facts: StatedFact[] = [], problems: Problem[] = [];
  const take = (at: number, column: string, base: CellContent): void => {
    const measure = measures[at], value = row.cell(column), where = row.where(column);
    if (measure === undefined || value.kind === "empty") return;
    const parsed = parseFact({ measure, value, base, where: { value: where, base: row.where("基数") } });
    problems.push(...parsed.problems);
    facts.push({ at, fact: parsed.fact, where });
  };
  const named = foldText(row.text("数据项")), at = named === "" && measures.length === 1 ? 0 : measures.findIndex(({ label }) => bare(label) === bare(named));
  if (at >= 0) take(at, "记录值", row.cell("基数"));
  else if (named !== "") problems.push(unknownItem(row, named, measures));
  else if (row.cell("记录值").kind !== "empty") problems.push(unknownItem(row, "", measures));
  for (const column of columns) take(measures.findIndex(({ label }) => bare(label) === bare(column)), column, EMPTY);
  return { facts, problems };
}

/** Punctuation and blanks make no difference between two names. */
const bare = (label: string): string => foldName(label).replace(/[、,.。;:()“”"'《》·\-_]/g, "");

function unknownItem(row: SourceRow, named: string, measures: readonly Measure[]): Problem {
  const labels = measures.map(({ label }) => `“${label}”`).join("、");
  return { code: "unknown-item", severity: "error", where: row.where("数据项"), message: `${named === "" ? "填了记录值而没有写明数据项" : `数据项“${named}”不在评查标准中`}，应为${labels}之一；请更正` };
}

function unknownUnit(row: SourceRow, label: string, units: UnitFinder): Problem {
  const similar = units.similar(label, "units");
  const way = similar === null ? "请更正名称，或在单位名录中补上该单位" : `是否为“${similar}”；请更正`;
  return { code: "unknown-unit", severity: "error", where: row.where("单位名称"), message: `单位“${label}”不在单位名录中，${way}` };
}

function empty(row: SourceRow, column: string): Problem {
  return { code: "empty-cell", severity: "error", where: row.where(column), message: `本行没有${column}；请填写，或删除本行` };
}

function duplicate({ row, id }: RecordRow, first: RecordRow, ledger: string): Problem {
  return { code: "duplicate-record", severity: "error", where: row.where("记录编号"), message: `台账“${ledger}”的记录${id}与第 ${first.row.number} 行重复，本行未采用；请删去或更正记录编号` };
}
