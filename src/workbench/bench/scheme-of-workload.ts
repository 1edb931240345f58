import type { Indicator } from "../../assessment/indicator";
import type { Fact, Observation } from "../../assessment/observation";
import type { Measure, Rule, Target, Term } from "../../assessment/rule";
import type { Scheme } from "../../assessment/scheme";
import { DEFAULT_SETTINGS } from "../../assessment/settings";
import type { BenchIndicator, Kind, Workload } from "./workload";

const LABEL = "数据";
const MEASURES: Record<Kind, Measure> = {
  "per-case": { label: LABEL, type: "count", unit: "件" },
  fault: { label: LABEL, type: "yes-no", unit: "" },
  "rate-gap": { label: LABEL, type: "rate", unit: "%" },
  shortfall: { label: LABEL, type: "count", unit: "次" },
  "rate-share": { label: LABEL, type: "rate", unit: "%" },
  bands: { label: LABEL, type: "rate", unit: "%" },
  bonus: { label: LABEL, type: "count", unit: "项" },
};

/** The workload as the scheme that a workbook would give. */
export function schemeOfWorkload(workload: Workload): Scheme {
  const departments = Array.from({ length: workload.departments }, (_, index) => ({ code: `D${index}`, name: `单位${index + 1}`, shortName: "", group: `组${workload.groups[index]}` }));
  const indicators = workload.indicators.map(indicatorOf);
  const observations = indicators.flatMap((indicator, column): Observation[] => departments.map((department, row) => ({
    department: department.code,
    indicator: indicator.id,
    item: "",
    reported: factOf(workload.indicators[column]!.kind, workload.values[column * workload.departments + row]!),
    verified: MISSING,
    reason: "",
    evidence: "",
  })));
  return { departments, indicators, duties: [], observations, settings: DEFAULT_SETTINGS };
}

const MISSING: Fact = { kind: "missing" };

/** From hundredths to a fact; −1 is 不涉及. */
export function factOf(kind: Kind, value: number): Fact {
  if (value < 0) return { kind: "not-applicable" };
  return kind === "fault" ? { kind: "yes-no", value: value > 0 } : { kind: "number", numerator: value, denominator: 100 };
}

function indicatorOf(bench: BenchIndicator, index: number): Indicator {
  const clause = `第${index + 1}项评分标准`, bonus = bench.kind === "bonus";
  const rule: Rule = {
    start: bench.kind === "rate-share" || bench.kind === "bands" || bonus ? "zero" : "full",
    points: bench.points / 100, measures: [MEASURES[bench.kind]], terms: [termOf(bench, clause.length)], groups: [], floor: 0, ceiling: "points",
  };
  return {
    id: `K${index + 1}`, level1: `第${bench.section + 1}部分`, level2: "", level3: `指标${index + 1}`, points: bench.points / 100, pointsByGroup: new Map(), clause,
    reading: { clause, status: "computed", rule, words: "", alternatives: [], problems: [], coverage: [] },
    category: bonus ? "bonus" : "base", groups: [], part: "", scorer: "",
  };
}

function termOf({ kind, points, each, target, bounds, gives }: BenchIndicator, length: number): Term {
  const base = { measure: 0, span: [0, length] as const }, amount = { points: each / 100, per: 1, steps: "proportional" } as const;
  const to = (value: number): Target => ({ kind: "number", value: value / 100 });
  switch (kind) {
    case "per-case": return { ...base, ...amount, kind: "per-unit", effect: "deduct", side: "above" };
    case "fault": return { ...base, kind: "yes-no", effect: "deduct", points: each / 100 };
    case "rate-gap":
    case "shortfall": return { ...base, ...amount, kind: "per-unit", effect: "deduct", side: "below", target: to(target) };
    case "rate-share": return { ...base, kind: "ratio", effect: "earn", points: points / 100, target: to(10_000), part: "reached" };
    case "bonus": return { ...base, ...amount, kind: "per-unit", effect: "earn", side: "above" };
    case "bands": return {
      ...base, kind: "bands", effect: "earn",
      bands: gives.map((score, band) => ({
        from: bounds[band] === undefined ? null : { value: bounds[band] / 100, inclusive: true },
        to: bounds[band - 1] === undefined ? null : { value: bounds[band - 1]! / 100, inclusive: false },
        score: score / 100,
      })),
    };
    default: return kind satisfies never;
  }
}
