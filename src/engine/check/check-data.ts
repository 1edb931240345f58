import type { Problem } from "../../assessment/problem";
import type { Scheme } from "../../assessment/scheme";
import { problemAt } from "./problem-at";

/** An indicator for which nobody has reported anything. */
export function checkData({ indicators, observations, ledgers = [] }: Scheme): readonly Problem[] {
  const reported = new Set(observations.filter(({ reported: own, verified }) => own.kind !== "missing" || verified.kind !== "missing").map(({ indicator }) => indicator));
  // An empty ledger is a problem of its own.
  for (const { indicator } of ledgers) reported.add(indicator);
  return indicators.filter(({ id, category }) => category === "base" && !reported.has(id)).map((indicator) =>
    problemAt(indicator, { code: "indicator-without-data", severity: "notice", message: `指标${indicator.id}没有任何单位填报数据，请核对数据填报` }));
}
