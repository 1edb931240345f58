import { readFileSync } from "node:fs";
import { join } from "node:path";
import { exactText } from "../../src/assessment/exact-text";
import { fraction } from "../../src/assessment/exact";
import type { Fact } from "../../src/assessment/observation";
import { formatPoints } from "../../src/assessment/points";
import type { TableData, TableRow } from "../../src/assessment/tables";
import { scoreTables } from "../../src/services/score-tables";

interface RecordCase {
  readonly name: string;
  readonly indicators: readonly TableRow[];
  readonly ledgers: readonly TableRow[];
  readonly records: readonly TableRow[];
  readonly observations?: readonly TableRow[];
  readonly units?: readonly string[];
  /** The fact of the first indicator; the totals; words of the problems that concern the ledger; the unit's explanation. */
  readonly facts: Readonly<Record<string, string>>;
  readonly totals: Readonly<Record<string, string | null>>;
  readonly problems?: readonly string[];
  readonly evidence?: Readonly<Record<string, string>>;
}

const CASES = JSON.parse(readFileSync(join(__dirname, "../engine/cases/records.json"), "utf8")) as readonly RecordCase[];

function tablesOf({ indicators, ledgers, records, observations = [], units = ["甲", "乙"] }: RecordCase): TableData {
  return {
    单位名录: units.map((unit) => ({ 单位编码: unit, 单位名称: `单位${unit}` })),
    责任清单: [{ 事项编号: "1", 责任事项: "事项", 指标编号: indicators.map((row) => String(row["指标编号"])).join("、"), 责任单位: "各单位" }],
    考评细则: indicators.map((row) => ({ 一级指标: "一", ...row })),
    数据填报: observations, 考评设置: [], 台账汇总: ledgers, 台账记录: records,
  };
}

const ASIDE = new Set(["points-do-not-add-up", "separates-nobody", "indicator-without-data", "two-readings"]);

describe.each(CASES)("$name", (each) => {
  const { result, problems } = scoreTables(tablesOf(each)), scheme = result!.scheme;
  const observed = (unit: string) => scheme.observations.find(({ department, indicator }) => department === unit && indicator === scheme.indicators[0]!.id);

  test("facts, totals, problems and words", () => {
    expect(Object.fromEntries(Object.keys(each.facts).map((unit) => [unit, words(observed(unit)?.reported)]))).toEqual(each.facts);
    const totals = Object.fromEntries(scheme.departments.map(({ code }, at) => [code, result!.departments[at]!]));
    expect(Object.fromEntries(Object.keys(each.totals).map((unit) => [unit, totals[unit]!.rank === null ? null : formatPoints(totals[unit]!.total)]))).toEqual(each.totals);
    expect(problems.filter(({ code, severity }) => !ASIDE.has(code) && severity !== "person").map(({ message }) => message)).toEqual(each.problems ?? []);
    expect(Object.fromEntries(Object.keys(each.evidence ?? {}).map((unit) => [unit, observed(unit)?.evidence]))).toEqual(each.evidence ?? {});
  });

  test("the order of the records makes no difference", () => {
    const turned = scoreTables(tablesOf({ ...each, records: [...each.records].reverse() })).result!;
    expect(turned.departments).toEqual(result!.departments);
    if (each.problems?.some((message) => message.includes("重复")) !== true) expect(turned.scheme.observations.map(({ evidence }) => evidence)).toEqual(scheme.observations.map(({ evidence }) => evidence));
  });
});

function words(fact: Fact | undefined): string {
  if (fact?.kind === "number") return exactText(fraction(fact.numerator, fact.denominator));
  return fact?.kind === "no-business" ? "无业务" : fact?.kind === "not-applicable" ? "不涉及" : String(fact?.kind);
}
