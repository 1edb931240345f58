import type { Problem } from "../assessment/problem";
import { problemAt } from "./check/problem-at";
import type { Prepared } from "./prepare/prepared";
import type { Task } from "./prepare/task";
import { measuresOfTerm } from "./terms/measures-of-term";

/**
 * Items that are earned by several data items of which one is 不涉及 or 无业务 for a department: what it would have
 * earned there is lost, which only a person can call right or wrong.
 */
export function partlyApplicable({ tasks, scheme }: Prepared): readonly Problem[] {
  return tasks.flatMap((task): readonly Problem[] => {
    const units = new Set(earningMeasures(task).flatMap((measure) => rowsWithout(task, measure)).map((row) => scheme.departments[task.departments[row]!]!.name));
    if (units.size === 0) return [];
    const indicator = scheme.indicators[task.indicator]!;
    return [problemAt(indicator, { code: "partly-not-applicable", severity: "notice", message: `指标${indicator.id}有得分内容对${[...units].join("、")}不涉及或无业务，该部分未得分；请核对是否应整项按不涉及处理` })];
  });
}

function earningMeasures({ evaluator, category }: Task): readonly number[] {
  if (evaluator === null || category !== "base") return [];
  return [...new Set(evaluator.rule.terms.filter((term) => term.effect === "earn").flatMap(measuresOfTerm))];
}

function rowsWithout({ usable, departments }: Task, measure: number): readonly number[] {
  const flags = usable[measure] ?? null;
  return flags === null ? [] : Array.from(departments.keys()).filter((row) => flags.n[row] === 0);
}
