import { compare, exactOf } from "../../assessment/exact";
import { isPoints, POINT, pointsOf } from "../../assessment/points";
import type { Problem } from "../../assessment/problem";
import type { Numeral } from "../../assessment/rule";
import type { GradeCuts } from "../../assessment/settings";
import type { Ranking } from "./rank-keys";

interface Grading extends Ranking {
  readonly keys: Float64Array;
  readonly ranked: readonly number[];
}

export interface Grades {
  /** By department, "" without one. */
  readonly grades: readonly string[];
  readonly problems: readonly Problem[];
}

/**
 * 等次 by the cuts of each group, or the general ones. A quota takes the best; those who tie across its edge are all left
 * below and reported, since who of them should go in is a person's decision.
 */
export function grade(grading: Grading): Grades {
  const { prepared, ranked } = grading, { departments, settings } = prepared.scheme;
  const grades = new Array<string>(departments.length).fill(""), problems: Problem[] = [];
  const own = new Set(settings.grades.filter((each) => each.group !== "").map((each) => each.group));
  for (const cuts of settings.grades) {
    const members: number[] = [];
    for (let at = 0; at < ranked.length; at++) {
      const { group } = departments[ranked[at]!]!;
      if (cuts.group === "" ? own.size === 0 || !own.has(group) : cuts.group === group) members.push(ranked[at]!);
    }
    gradeMembers(grading, { cuts, members, grades, problems });
  }
  return { grades, problems };
}

interface Members {
  readonly cuts: GradeCuts;
  readonly members: readonly number[];
  readonly grades: string[];
  readonly problems: Problem[];
}

function gradeMembers(grading: Grading, { cuts, members, grades, problems }: Members): void {
  const forced = forcedGrades(grading), bars = barredFrom(grading, cuts);
  let open = forced.size === 0 ? members : members.filter((department) => !forced.has(department));
  for (const department of members) grades[department] = forced.get(department) ?? "";
  cuts.cuts.forEach(({ grade: name, from, quota }, index) => {
    const reaches = reachesCut(grading, from), eligible: number[] = [], left: number[] = [];
    for (const department of open) (reaches(department) && index > (bars.get(department) ?? -1) ? eligible : left).push(department);
    const places = quota === undefined ? eligible.length : Math.floor((Math.round(quota * 1e6) * members.length) / 1e8);
    const { chosen, others, edge } = withinQuota(eligible, { keys: grading.keys, places });
    if (edge.length > 0) problems.push(edgeProblem(grading, { name, places, edge }));
    for (const department of chosen) grades[department] = name;
    open = others.length === 0 ? left : [...left, ...others];
  });
  // Below every cut, or barred from the last grade too: the lowest there is.
  const lowest = cuts.cuts[cuts.cuts.length - 1];
  if (lowest?.from === null) for (const department of open) grades[department] = lowest.grade;
}

interface Quota {
  readonly chosen: readonly number[];
  readonly others: readonly number[];
  /** Those who tie across the edge of the quota, in the order of the departments. */
  readonly edge: readonly number[];
}

function withinQuota(eligible: readonly number[], { keys, places }: { readonly keys: Float64Array; readonly places: number }): Quota {
  if (eligible.length <= places) return { chosen: eligible, others: [], edge: [] };
  const sorted = [...eligible].sort((a, b) => keys[b]! - keys[a]! || a - b), firstOut = keys[sorted[places]!]!;
  const chosen = sorted.slice(0, places).filter((department) => keys[department] !== firstOut);
  const others = sorted.slice(chosen.length);
  return { chosen, others, edge: chosen.length < places ? others.filter((department) => keys[department] === firstOut) : [] };
}

function reachesCut({ totals }: Grading, from: Numeral | null): (department: number) => boolean {
  if (from === null) return () => true;
  const { exact } = totals, bar = exactOf(from);
  if (exact !== null) return (department) => compare(exact[department]!, bar) >= 0;
  const points = isPoints(from) ? pointsOf(from) : Math.ceil(from * POINT);
  return (department) => totals.total[department]! >= points;
}

function forcedGrades({ vetoes }: Grading): ReadonlyMap<number, string> {
  return new Map(vetoes.flatMap(({ department, outcome }): [number, string][] => (outcome.kind === "grade" ? [[department, outcome.grade]] : [])));
}

/** For a barred department the index of the lowest grade that it cannot have. */
function barredFrom({ vetoes }: Grading, cuts: GradeCuts): ReadonlyMap<number, number> {
  const bars = new Map<number, number>();
  for (const { department, outcome } of vetoes) {
    if (outcome.kind !== "barred") continue;
    const named = cuts.cuts.findIndex(({ grade: name }) => name === outcome.from);
    bars.set(department, Math.max(bars.get(department) ?? -1, named < 0 ? 0 : named));
  }
  return bars;
}

function edgeProblem({ prepared }: Grading, { name, places, edge }: { readonly name: string; readonly places: number; readonly edge: readonly number[] }): Problem {
  const units = edge.map((department) => prepared.scheme.departments[department]!.name).join("、");
  return { code: "quota-tie", severity: "person", message: `“${name}”名额为${places}个，${units}同分，跨越名额界线，均未列入；请研究确定由谁列入` };
}
