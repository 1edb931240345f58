import type { Problem } from "../../assessment/problem";
import type { RecordLedger } from "../../assessment/record-ledger";
import type { Scheme } from "../../assessment/scheme";
import { problemAt } from "../check/problem-at";
import { applicabilityOf } from "../prepare/applicability";
import { normalLabel } from "../prepare/normal-label";
import { joinFact } from "./join-fact";
import { recordValue } from "./record-value";
import { suits, summarise, type Summary, type ValuedRecord } from "./summarise";

export interface Gathered {
  /** The scheme with each ledger's facts among its observations. */
  readonly scheme: Scheme;
  readonly problems: readonly Problem[];
}

/**
 * Records become facts: for every unit that the indicator concerns, the count, sum, mean or share of its records. A unit
 * with a record that cannot be used has no fact: a mean of the others would be another number.
 */
export function gatherRecords(scheme: Scheme): Gathered {
  if (scheme.ledgers === undefined || scheme.ledgers.length === 0) return { scheme, problems: [] };
  const problems: Problem[] = [];
  let { observations } = scheme;
  for (const ledger of scheme.ledgers) {
    const gathered = gatherLedger(scheme, ledger);
    problems.push(...gathered.problems);
    for (const [department, summary] of gathered.summaries) {
      const joined = joinFact(observations, { ledger, department, summary, names: scheme.departments });
      observations = joined.observations;
      problems.push(...joined.problems);
    }
  }
  return { scheme: { ...scheme, observations }, problems };
}

interface LedgerFacts {
  readonly summaries: ReadonlyMap<string, Summary>;
  readonly problems: readonly Problem[];
}

function gatherLedger(scheme: Scheme, ledger: RecordLedger): LedgerFacts {
  if (ledger.records.length === 0 && ledger.statements.length === 0) {
    return { summaries: new Map(), problems: [problemAt(ledger, { code: "ledger-without-records", severity: "error", message: `台账“${ledger.name}”没有记录，指标${ledger.indicator}无从汇总；请在台账记录中填写，或删去本行` })] };
  }
  const problems: Problem[] = [], summaries = new Map<string, Summary>();
  const stated = new Map(ledger.statements.map((statement) => [statement.department, statement]));
  const records = new Map<string, ValuedRecord[]>(), faulty = new Set<string>();
  for (const record of ledger.records) {
    const own = records.get(record.department) ?? [], value = recordValue(ledger, record);
    records.set(record.department, own);
    const fault = value.kind === "fault" ? value.fault : unsuited(ledger, value);
    if (fault !== null) {
      faulty.add(record.department);
      problems.push(problemAt(record, { code: "unusable-record", severity: "error", message: `台账“${ledger.name}”的记录${record.id}${fault}；请更正，更正前该单位按未填报处理` }));
    } else if (value.kind !== "fault") own.push({ id: record.id, value });
  }
  for (const { department, where } of ledger.statements.filter((each) => records.has(each.department))) {
    faulty.add(department);
    problems.push(problemAt(where === undefined ? {} : { where }, { code: "statement-beside-records", severity: "error", message: `台账“${ledger.name}”中该单位既有记录，又另行说明没有记录；请保留其一，更正前该单位按未填报处理` }));
  }
  const silent: string[] = [];
  for (const { code, name } of concerned(scheme, ledger, records)) {
    const statement = stated.get(code), own = records.get(code);
    if (faulty.has(code)) continue;
    if (statement !== undefined) { summaries.set(code, { fact: statement.fact, words: "" }); continue; }
    const summary = summarise(ledger, own ?? []);
    if (isExact(summary)) summaries.set(code, summary);
    else problems.push(problemAt(ledger, { code: "too-long", severity: "error", message: `台账“${ledger.name}”中${name}的各件数值位数过多，无法精确汇总；请减少小数位数` }));
    if (own === undefined && !reports(scheme, ledger, code)) silent.push(name);
  }
  return { summaries, problems: [...problems, ...withoutRecords(ledger, silent)] };
}

/** Whether the unit has said itself what the empty ledger says: a row of 数据填报 with 0 or 无业务. */
function reports({ observations }: Scheme, { indicator, item }: RecordLedger, code: string): boolean {
  return observations.some((row) => row.department === code && row.indicator === indicator && row.reported.kind !== "missing" && normalLabel(row.item) === normalLabel(item));
}

/** Facts are whole numbers of the machine over whole numbers. */
function isExact({ fact }: Summary): boolean {
  return fact.kind !== "number" || (Number.isSafeInteger(fact.numerator) && Number.isSafeInteger(fact.denominator));
}

/** The units that are scored on the indicator, in the order of the departments, and all that have records. */
function concerned(scheme: Scheme, ledger: RecordLedger, records: ReadonlyMap<string, unknown>): Scheme["departments"] {
  const reporting = scheme.indicators.map(() => new Set(scheme.departments.flatMap(({ code }, index) => (records.has(code) ? [index] : []))));
  const at = scheme.indicators.findIndex(({ id }) => id === ledger.indicator);
  const applicable = new Set((applicabilityOf(scheme, reporting)[at] ?? []).map(({ department }) => department));
  return scheme.departments.filter(({ code }, index) => applicable.has(index) || records.has(code) || ledger.statements.some(({ department }) => department === code));
}

/** What of a record's value the way of summing up cannot use; null when it can. */
function unsuited({ way, condition }: RecordLedger, value: ValuedRecord["value"]): string | null {
  if (value.kind === "nothing") return null;
  const words = value.kind === "number" ? "是数" : value.kind === "word" ? `是“${value.word}”` : `是“${value.value ? "是" : "否"}”`;
  if (condition !== null && !suits(value, condition)) return `的值${words}，不能按所写条件判断`;
  return (way === "sum" || way === "mean") && value.kind !== "number" ? `的值${words}，不能${way === "sum" ? "合计" : "平均"}` : null;
}

function withoutRecords({ name, way, where }: RecordLedger, silent: readonly string[]): readonly Problem[] {
  if (silent.length === 0) return [];
  const units = `${silent.slice(0, 8).join("、")}${silent.length > 8 ? `等${silent.length}个单位` : ""}`;
  const taken = way === "count" || way === "sum" ? "0" : "无业务";
  return [problemAt(where === undefined ? {} : { where }, { code: "units-without-records", severity: "notice", message: `台账“${name}”中${units}没有记录，按${taken}处理；如不涉及或尚未报送，请在台账记录中写明` })];
}

