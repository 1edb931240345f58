import type { Fact, Observation } from "../../assessment/observation";
import type { Scheme } from "../../assessment/scheme";
import type { Change } from "../rescore/rescore";
import type { Scored } from "../run/scored";
import { replay } from "./replay";

/** The scheme with changed facts among its observations, where a person would write them; its records are facts already. */
export function applyChanges({ prepared }: Scored, changes: readonly Change[]): Scheme {
  const { scheme } = prepared;
  const observations = changes.reduce<readonly Observation[]>((rows, change) => withChange(rows, { ...change, prepared }), scheme.observations);
  return { ...scheme, ledgers: [], observations };
}

/** The changed facts scored from the beginning: what a counterfactual is checked with. */
export const replayChanges = (scored: Scored, changes: readonly Change[]): Scored => replay(applyChanges(scored, changes));

function withChange(rows: readonly Observation[], { department, indicator, measure, fact, prepared }: Change & Pick<Scored, "prepared">): readonly Observation[] {
  const { scheme } = prepared, code = scheme.departments[department]?.code ?? "", id = scheme.indicators[indicator]?.id ?? "";
  const task = (prepared.tasksOf[indicator] ?? []).map((index) => prepared.tasks[index]).find((each) => (each?.rowOf[department] ?? -1) >= 0);
  const measures = task?.evaluator?.rule.measures ?? [], item = measures[measure]?.label ?? "";
  const source = task?.sources[(task.rowOf[department] ?? 0) * measures.length + measure] ?? -1, before = source >= 0 ? rows[source] : undefined;
  if (before === undefined) return [...rows, { department: code, indicator: id, item, reported: fact, verified: MISSING, reason: "", evidence: "" }];
  const counted = scheme.settings.basis === "verified" && before.verified.kind !== "missing" ? { verified: fact } : { reported: fact };
  return rows.map((row, index) => (index === source ? { ...before, ...counted } : row));
}

const MISSING: Fact = { kind: "missing" };
