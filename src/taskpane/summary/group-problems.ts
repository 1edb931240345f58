import type { Place, Problem } from "../../assessment/problem";

export const SEVERITIES = ["error", "person", "notice"] as const;

export interface ProblemGroup {
  readonly severity: Problem["severity"];
  /** How many problems there are in all. */
  readonly count: number;
  readonly clusters: readonly ProblemCluster[];
}

/** Problems that say the same of several places. */
export interface ProblemCluster {
  readonly message: string;
  readonly places: readonly Place[];
}

/** Must be mended, needs a person, worth a look; without the empty ones. The order of first appearance stays. */
export function groupProblems(problems: readonly Problem[]): ProblemGroup[] {
  return SEVERITIES.map((severity) => {
    const members = problems.filter((problem) => problem.severity === severity);
    return { severity, count: members.length, clusters: clustersOf(members) };
  }).filter((group) => group.count > 0);
}

function clustersOf(problems: readonly Problem[]): ProblemCluster[] {
  const places = new Map<string, Place[]>();
  for (const { message, where } of problems) {
    const known = places.get(message);
    if (known === undefined) places.set(message, where ? [where] : []);
    else if (where) known.push(where);
  }
  return [...places].map(([message, found]) => ({ message, places: found }));
}
