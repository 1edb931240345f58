import type { Problem } from "../assessment/problem";
import { partlyApplicable } from "./partly-applicable";
import type { Scored } from "./run/scored";

/** What only the scoring itself can find: vetoes without an effect, items that apply in part, ties across a quota. */
export function runProblems({ prepared, vetoes, standing }: Scored): readonly Problem[] {
  const open = new Map(vetoes.filter(({ outcome }) => outcome.kind === "ask").map((veto) => [prepared.tasks[veto.task]!.indicator, veto]));
  const asked = [...open.keys()].map((index): Problem => {
    const indicator = prepared.scheme.indicators[index]!;
    const where = indicator.where === undefined ? {} : { where: indicator.where };
    return { code: "veto-without-effect", severity: "error", message: `指标${indicator.id}触发一票否决，但条款没有写明效果；请在考评设置“否决效果”中选定，现未执行`, ...where };
  });
  return [...asked, ...partlyApplicable(prepared), ...standing.problems];
}
