import type { Result } from "../../assessment/result";
import { rankingPlan } from "../../excel/result/ranking-plan";
import { scorePlan } from "../../excel/result/score-plan";
import type { TablePlan } from "../../excel/result/table-plan";
import type { StatedCell } from "../../excel/stated-table";

interface Plans {
  readonly scores: TablePlan;
  readonly ranking: TablePlan;
  /** By unit, then by column. */
  readonly cells: ReadonlyMap<string, ReadonlyMap<string, StatedCell>>;
}

const MEMORY = new WeakMap<Result, Plans>();

/** The tables of a result as they would be written, made once for each result. */
export function plansOf(result: Result): Plans {
  const known = MEMORY.get(result);
  if (known !== undefined) return known;
  const scores = scorePlan(result), ranking = rankingPlan(result), cells = new Map<string, Map<string, StatedCell>>();
  for (const plan of [scores, ranking]) {
    const unit = plan.columns.findIndex(({ name }) => name === "单位名称");
    for (const row of plan.rows) {
      const own = cells.get(String(row[unit])) ?? new Map<string, StatedCell>();
      plan.columns.forEach(({ name }, at) => own.set(name, row[at] ?? ""));
      cells.set(String(row[unit]), own);
    }
  }
  const plans = { scores, ranking, cells };
  MEMORY.set(result, plans);
  return plans;
}
