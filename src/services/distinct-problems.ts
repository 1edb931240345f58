import type { Problem } from "../assessment/problem";

const ORDER: Readonly<Record<Problem["severity"], number>> = { error: 0, person: 1, notice: 2 };

/** Each problem once, those that must be mended first; otherwise in the order in which they were found. */
export function distinctProblems(problems: readonly Problem[]): readonly Problem[] {
  const seen = new Map<string, Problem>();
  for (const problem of problems) {
    const key = JSON.stringify([problem.code, problem.where, problem.span, problem.message]);
    if (!seen.has(key)) seen.set(key, problem);
  }
  return [...seen.values()].sort((a, b) => ORDER[a.severity] - ORDER[b.severity]);
}
