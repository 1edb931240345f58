import { isReviewed, NEEDS_JUDGEMENT, NOT_APPLICABLE, NOT_REPORTED, type Task } from "./prepare/task";
import { vetoText } from "./ledger/veto-text";
import type { Scored } from "./run/scored";

/** Why a department's result is not 正式: vetoes, what is missing, why it is not ranked. */
export function remarksOf(scored: Scored, department: number): readonly string[] {
  const { prepared, vetoes, standing } = scored, { settings } = prepared.scheme;
  const named = (wanted: (task: Task, row: number) => boolean): string => prepared.tasks
    .filter((task) => task.rowOf[department]! >= 0 && !isReviewed(task, task.rowOf[department]!) && wanted(task, task.rowOf[department]!))
    .map((task) => prepared.scheme.indicators[task.indicator]!.id).join("、");
  const unreadable = named((task) => task.evaluator === null);
  const unreported = named((task, row) => task.evaluator !== null && task.state[row] === NOT_REPORTED && task.category !== "bonus");
  const unjudged = named((task, row) => task.evaluator !== null && task.state[row] === NEEDS_JUDGEMENT);
  const unranked = named((task, row) => task.state[row] === NOT_APPLICABLE && task.notApplicable.kind === "unranked" && task.category === "base");
  const treatment = { provisional: "暂不得分", full: "按满分计", refuse: "不予计分排名" }[settings.notReported];
  return [
    ...vetoes.filter((veto) => veto.department === department).map(({ task, outcome }) => vetoText(prepared, task, outcome)),
    ...(unreported === "" ? [] : [`未填报：${unreported}，${treatment}`]),
    ...(unjudged === "" ? [] : [`待评定：${unjudged}，暂不得分`]),
    ...(unreadable === "" ? [] : [`条款未能使用：${unreadable}，未计分`]),
    ...(unranked === "" ? [] : [`不涉及：${unranked}，按规定不参加排名`]),
    ...(standing.rank[department] === 0 && unranked === "" && !(settings.notReported === "refuse" && unreported !== "") ? ["没有可计分的指标，不参加排名"] : []),
  ];
}
