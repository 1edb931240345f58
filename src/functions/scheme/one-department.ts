import type { Department } from "../../assessment/department";
import type { Result } from "../../assessment/result";

/** The result with one department only: what the tables of the others would cost is not computed. */
export function oneDepartment(result: Result, department: Department): Result {
  const index = result.scheme.departments.indexOf(department);
  return {
    ...result,
    scheme: { ...result.scheme, departments: [department] },
    departments: result.departments.slice(index, index + 1),
    level1: result.level1.map((level) => ({ ...level, scores: level.scores.slice(index, index + 1) })),
    item: (_, indicator) => result.item(index, indicator),
    overrides: result.overrides.filter((each) => each.department === index).map((each) => ({ ...each, department: 0 })),
    ledger: () => result.ledger(index),
    ledgers: () => [result.ledger(index)],
    lineLosses: () => [result.ledger(index)],
    adjustments: () => result.adjustments(index),
  };
}
