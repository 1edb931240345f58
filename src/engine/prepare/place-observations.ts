import type { Fact, Observation } from "../../assessment/observation";
import type { Problem } from "../../assessment/problem";
import type { Measure } from "../../assessment/rule";
import type { Scheme } from "../../assessment/scheme";
import type { Settings } from "../../assessment/settings";
import { checkFact } from "../facts/check-fact";
import { closestLabel } from "./closest-label";
import { normalLabel } from "./normal-label";

/** 计分口径: the verified fact where one stands, or the reported one always. */
export function countedFact(observation: Observation, basis: Settings["basis"]): Fact {
  return basis === "verified" && observation.verified.kind !== "missing" ? observation.verified : observation.reported;
}

/** The rows of 数据填报 of one indicator: indices into the scheme's observations. */
export interface Placed {
  /** Observation of department d and measure m at d × measures + m; NONE or CONFLICT where none can be used. */
  readonly at: Int32Array;
  /** Departments that have a row. */
  readonly reporting: ReadonlySet<number>;
  readonly problems: readonly Problem[];
}

export const NONE = -1;
/** Several rows for the same fact: none of them counts, whatever their order. */
export const CONFLICT = -2;

interface Placing {
  readonly scheme: Scheme;
  /** Indices of this indicator's observations. */
  readonly observations: readonly number[];
  /** null when there is no rule to place them in. */
  readonly measures: readonly Measure[] | null;
  readonly departmentOf: ReadonlyMap<string, number>;
}

/**
 * Brings each row to the measure that its 数据项 names. A row that names none serves an indicator with one measure, or
 * says 不涉及 for all of them. What cannot be used (unknown item, wrong type, out of bounds, a second row for the same)
 * is a problem and counts as not reported.
 */
export function placeObservations(placing: Placing): Placed {
  const { scheme, observations, departmentOf } = placing, measures = placing.measures ?? [];
  const at = new Int32Array(scheme.departments.length * measures.length).fill(NONE);
  const reporting = new Set<number>(), problems: Problem[] = [];
  const byLabel = new Map(measures.map((measure, index) => [normalLabel(measure.label), index]));
  for (const index of observations) {
    const observation = scheme.observations[index]!, department = departmentOf.get(observation.department);
    if (department === undefined) {
      problems.push(problemAt(observation, "unknown-unit", `单位“${observation.department}”不在单位名录中，请更正单位名称或补入名录；本行未计分`));
      continue;
    }
    reporting.add(department);
    if (placing.measures === null) continue;
    const fact = countedFact(observation, scheme.settings.basis);
    const targets = targetsOf(observation, { fact, byLabel, measures });
    if (typeof targets === "string") {
      problems.push(problemAt(observation, "unknown-item", targets));
      continue;
    }
    if (fact.kind === "missing") continue;
    for (const measure of targets) {
      const wrong = checkFact(measures[measure]!, fact), cell = department * measures.length + measure;
      if (wrong !== null) problems.push(problemAt(observation, wrong.code, `指标${observation.indicator}${wrong.message}；更正前按未填报处理`));
      else if (at[cell] === NONE) at[cell] = index;
      else {
        at[cell] = CONFLICT;
        problems.push(problemAt(observation, "duplicate-observation", `${unitName(scheme, department)}的指标${observation.indicator}“${measures[measure]!.label}”重复填报，应只填一行；请删去多余的行，更正前按未填报处理`));
      }
    }
  }
  return { at, reporting, problems };
}

interface Labels {
  readonly fact: Fact;
  readonly byLabel: ReadonlyMap<string, number>;
  readonly measures: readonly Measure[];
}

/** The measures that a row speaks for, or what is wrong with its 数据项. */
function targetsOf(observation: Observation, { fact, byLabel, measures }: Labels): readonly number[] | string {
  const label = normalLabel(observation.item);
  if (label !== "") {
    const measure = byLabel.get(label);
    if (measure !== undefined) return [measure];
    const closest = closestLabel(label, measures.map((each) => each.label));
    const expected = measures.length === 0 ? "该指标没有数据项" : closest === null ? `应为“${measures.map((each) => each.label).join("、")}”之一` : `是否应为“${closest}”`;
    return `指标${observation.indicator}没有数据项“${observation.item}”，${expected}；请更正，本行未计分`;
  }
  if (measures.length === 1 || fact.kind === "not-applicable") return measures.map((_, index) => index);
  if (fact.kind === "missing") return [];
  return `指标${observation.indicator}有${measures.length}个数据项（${measures.map((each) => each.label).join("、")}），本行没有写明数据项；请补填，本行未计分`;
}

function unitName(scheme: Scheme, department: number): string {
  return scheme.departments[department]?.name ?? "";
}

function problemAt(observation: Observation, code: string, message: string): Problem {
  return { code, severity: "error", message, ...(observation.where === undefined ? {} : { where: observation.where }) };
}
