import type { NotApplicable } from "../../assessment/indicator";
import type { Fact } from "../../assessment/observation";
import type { Points } from "../../assessment/points";
import type { Rule } from "../../assessment/rule";
import type { Scheme } from "../../assessment/scheme";
import type { Evaluator } from "../compile-evaluator";
import { buildColumn, flagColumn } from "../facts/build-column";
import type { Applicable } from "./applicability";
import { countedFact, type Placed } from "./place-observations";
import { NEEDS_JUDGEMENT, NOT_COUNTED, SCORED, STATES, type Task } from "./task";
import { treatRow } from "./treat-row";

interface Building {
  readonly scheme: Scheme;
  readonly indicator: number;
  readonly full: Points;
  readonly evaluator: Evaluator | null;
  readonly units: readonly Applicable[];
  readonly placed: Placed;
}

const MISSING: Fact = { kind: "missing" };

/** Brings an indicator's facts into columns, a row for each department that it concerns. */
export function buildTask({ scheme, indicator, full, evaluator, units, placed }: Building): Task {
  const rule = evaluator?.rule ?? null, measures = rule?.measures.length ?? 0;
  const sources = new Int32Array(units.length * measures);
  units.forEach(({ department }, row) => {
    for (let measure = 0; measure < measures; measure++) sources[row * measures + measure] = placed.at[department * measures + measure]!;
  });
  const fact = (row: number, measure: number): Fact => {
    const observation = scheme.observations[sources[row * measures + measure]!];
    return observation === undefined ? MISSING : countedFact(observation, scheme.settings.basis);
  };
  const facts = units.map((_, row) => Array.from({ length: measures }, (__, measure) => fact(row, measure)));
  const { category } = scheme.indicators[indicator]!;
  const task = {
    indicator, category, full, evaluator, sources,
    notApplicable: notApplicableOf(scheme, indicator, rule),
    departments: Int32Array.from(units, (unit) => unit.department),
    rowOf: rowsOf(scheme.departments.length, units),
    support: Float64Array.from(units, (unit) => Number(unit.support)),
    shared: units.some((unit) => unit.support),
    duty: Int32Array.from(units, (unit) => unit.duty),
    replaced: new Map<number, Fact>(),
    reviews: null,
  };
  return { ...task, ...factPart({ task, facts, scheme }) };
}

/** The part of a task that follows from its facts; a replay makes it anew. */
export type FactPart = Pick<Task, "columns" | "usable" | "state" | "treatment" | "given">;

interface FactBuilding {
  readonly task: Pick<Task, "evaluator" | "category" | "full" | "notApplicable">;
  readonly facts: readonly (readonly Fact[])[];
  readonly scheme: Scheme;
}

export function factPart({ task, facts, scheme }: FactBuilding): FactPart {
  const { evaluator, category, full, notApplicable } = task, rows = facts.length;
  const given = new Float64Array(rows);
  if (evaluator === null) return { columns: [], usable: [], state: new Uint8Array(rows).fill(NEEDS_JUDGEMENT), treatment: new Uint8Array(rows).fill(NOT_COUNTED), given };
  const state = new Uint8Array(rows), treatment = new Uint8Array(rows);
  const { measures } = evaluator.rule;
  const usable = measures.map(() => new Array<boolean>(rows).fill(true));
  facts.forEach((row, index) => {
    const found = evaluator.statesOf(row), at = STATES.indexOf(found.state);
    const treated = treatRow({ state: at, category, full, notApplicable, settings: scheme.settings });
    state[index] = at;
    treatment[index] = treated.treatment;
    given[index] = treated.given;
    if (at === SCORED) found.usability.forEach((usability, measure) => { usable[measure]![index] = usability === "usable"; });
  });
  const columns = measures.map((measure, index) => buildColumn(measure, facts.map((row) => row[index]!)));
  return { columns, usable: usable.map(flagColumn), state, treatment, given };
}

function rowsOf(departments: number, units: readonly Applicable[]): Int32Array {
  const rows = new Int32Array(departments).fill(-1);
  units.forEach(({ department }, row) => { rows[department] = row; });
  return rows;
}

/** The indicator's row says it, else the clause, else the settings. */
function notApplicableOf(scheme: Scheme, indicator: number, rule: Rule | null): NotApplicable {
  return scheme.indicators[indicator]!.notApplicable ?? rule?.notApplicable ?? scheme.settings.notApplicable;
}
