import type { DepartmentResult, ItemOverride, ItemScore, Result } from "../assessment/result";
import { pointsOf, isPoints, type Points } from "../assessment/points";
import { adjustmentsOf } from "./ledger/adjustments";
import { ledgerOf, ledgersOf, lineLossesOf } from "./ledger/ledger";
import { remarksOf } from "./remarks";
import { isReviewed, STATES } from "./prepare/task";
import { rawSums } from "./run/raw-sums";
import { runProblems } from "./run-problems";
import { vetoesByDepartment } from "./run/make-totals";
import type { Scored, Veto } from "./run/scored";

/** The result that people see, over the numbers of a scoring. */
export function resultOf(scored: Scored): Result {
  const { prepared } = scored, { scheme } = prepared, vetoesOf = vetoesByDepartment(scored.vetoes);
  let losses: ReturnType<typeof lineLossesOf> | null = null;
  return {
    scheme,
    departments: scheme.departments.map((_, department) => departmentResult(scored, department, vetoesOf.get(department) ?? NO_VETOES)),
    item: (department, indicator) => itemOf(scored, department, indicator),
    ledger: (department) => ledgerOf(scored, department),
    ledgers: () => (losses = ledgersOf(scored)),
    lineLosses: () => (losses ??= lineLossesOf(scored)),
    adjustments: (department) => adjustmentsOf(scored, department),
    level1: level1Of(scored),
    overrides: overridesOf(scored),
    problems: [...prepared.problems, ...runProblems(scored)],
  };
}

const NO_VETOES: readonly Veto[] = [];

function departmentResult(scored: Scored, department: number, vetoes: readonly Veto[]): DepartmentResult {
  const { totals, standing } = scored, raw = rawSums(scored, department);
  const rank = standing.rank[department]!, groupRank = standing.groupRank[department]!;
  return {
    full: raw.full,
    earned: raw.earned,
    parts: scored.prepared.scheme.settings.parts.map((_, part) => pointsOrNull(totals.parts[part]![department]!)),
    base: totals.base[department]!,
    bonus: totals.bonus[department]!,
    penalty: totals.penalty[department]!,
    total: totals.total[department]!,
    rank: rank === 0 ? null : rank,
    groupRank: groupRank === 0 ? null : groupRank,
    tied: standing.tied[department] === 1,
    groupTied: standing.groupTied[department] === 1,
    grade: standing.grade[department]!,
    state: stateOf(scored, department, vetoes),
    get remarks() { return remarksOf(scored, department); },
  };
}

function stateOf({ standing, sums }: Scored, department: number, own: readonly Veto[]): DepartmentResult["state"] {
  if (standing.rank[department] === 0) return "unranked";
  if (own.some(({ outcome }) => outcome.kind !== "ask")) return "vetoed";
  return sums.open[department]! > 0 || own.length > 0 ? "provisional" : "final";
}

const pointsOrNull = (points: number): Points | null => (Number.isNaN(points) ? null : points);

function itemOf({ prepared, items }: Scored, department: number, indicator: number): ItemScore {
  for (const index of prepared.tasksOf[indicator] ?? []) {
    const task = prepared.tasks[index]!, row = task.rowOf[department] ?? -1;
    if (row >= 0) return { state: isReviewed(task, row) ? "scored" : STATES[task.state[row]!]!, score: pointsOrNull(items[index]!.points[row]!), full: task.full };
  }
  return { state: "not-applicable", score: null, full: 0 };
}

function overridesOf({ prepared, items }: Scored): Result["overrides"] {
  const found = prepared.tasks.flatMap(({ indicator, departments, reviews }, index) => reviews === null ? [] : [...reviews.at].flatMap((at, row): ItemOverride[] => {
    const given = prepared.scheme.overrides?.[at], { points, computed } = items[index]!;
    if (given === undefined) return [];
    const { reason, reviewer, date, where } = given;
    return [{
      department: departments[row]!, indicator, points: reviews.points[row]!, computed: pointsOrNull((computed ?? points)[row]!), counts: reviews.counts,
      reason, reviewer, date, ...(where === undefined ? {} : { where }),
    }];
  }));
  return found.sort((a, b) => a.department - b.department || a.indicator - b.indicator);
}

function level1Of({ prepared, sums }: Scored): Result["level1"] {
  const { scheme, level1, parts } = prepared, departments = scheme.departments.length;
  return level1.map((name, level) => {
    const over = (column: Float64Array, department: number): number => {
      let sum = 0;
      for (let part = 0; part < parts.length; part++) sum += column[(part * level1.length + level) * departments + department]!;
      return sum;
    };
    return {
      name,
      full: scheme.indicators.reduce((sum, indicator) => (indicator.category === "base" && indicator.level1 === name && isPoints(indicator.points) ? sum + pointsOf(indicator.points) : sum), 0),
      scores: scheme.departments.map((_, department) => (over(sums.full, department) === 0 ? null : over(sums.score, department))),
    };
  });
}
