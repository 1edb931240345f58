import type { VetoOutcome } from "../../assessment/rule";
import type { Prepared } from "../prepare/prepared";
import { vetoWords } from "../words/veto-words";

/** 触发一票否决（K50 …）：总分计0分. */
export function vetoText(prepared: Prepared, task: number, outcome: VetoOutcome): string {
  const { id, level3 } = prepared.scheme.indicators[prepared.tasks[task]!.indicator]!;
  return `触发一票否决（${id}${level3 === "" ? "" : ` ${level3}`}）：${vetoWords(outcome)}`;
}
