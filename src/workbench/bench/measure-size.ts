import { prepare, rescore, resultOf, run } from "../../services/score-in-memory";
import { countDifferences, type Differences, unlikeReference } from "./count-differences";
import { scoreExactly } from "./exact-reference";
import { medianTimes } from "./median-time";
import { factOf, schemeOfWorkload } from "./scheme-of-workload";
import { createTypedLoop } from "./typed-loop";
import { makeWorkload } from "./workload";

export interface Size {
  readonly name: string;
  readonly departments: number;
  readonly indicators: number;
  readonly rounds: number;
}

export interface Measured {
  readonly size: string;
  readonly cells: number;
  /** Milliseconds of the typed loop: what every ratio is over. */
  readonly loop: number;
  /** Milliseconds. */
  readonly prepare: number;
  readonly score: number;
  readonly result: number;
  readonly oneChange: number;
  readonly oneLedger: number;
  /** Everyone's, and the loop in turn with them; null where it is not measured. */
  readonly ledgers: { readonly all: number; readonly loop: number } | null;
  readonly lines: number | null;
  /** Bytes that the scored model holds; null when the process was started without --expose-gc. */
  readonly memory: number | null;
  readonly differences: Differences;
}

/** Scores one size of the workload with the loop, with the engine and exactly, and times what can be timed. */
export function measureSize({ name, departments, indicators, rounds }: Size): Measured {
  const workload = makeWorkload({ departments, indicators }), loop = createTypedLoop(workload);
  const scheme = schemeOfWorkload(workload), before = heldBytes(), start = performance.now();
  const prepared = prepare(scheme), prepareTime = performance.now() - start;
  const scored = run(prepared), result = resultOf(scored), after = heldBytes(), expected = scoreExactly(workload);
  if (unlikeReference(loop(), expected) > 0) throw new Error(`the loop itself is wrong at ${name}`);

  let turn = 0;
  const nextChange = () => {
    turn++;
    const department = (turn * 7919) % departments, indicator = (turn * 104_729) % indicators;
    const other = workload.values[indicator * departments + ((department + 1) % departments)]!;
    return { department, indicator, measure: 0, fact: factOf(workload.indicators[indicator]!.kind, other) };
  };
  const times = medianTimes({
    loop,
    score: () => run(prepared),
    result: () => resultOf(scored),
    oneChange: () => rescore(scored, nextChange()),
    oneLedger: () => result.ledger(turn++ % departments),
  }, { rounds, warmUp: Math.max(3, rounds >> 2) });
  const whole = departments <= 200 ? medianTimes({ loop, all: () => result.ledgers() }, { rounds: Math.min(rounds, 30), warmUp: 5 }) : null;
  return {
    size: name, cells: departments * indicators, ...times, prepare: prepareTime,
    ledgers: whole, lines: whole === null ? null : result.ledgers().reduce((sum, lines) => sum + lines.length, 0),
    memory: before === null || after === null ? null : after - before,
    differences: countDifferences(result, expected),
  };
}

function heldBytes(): number | null {
  if (globalThis.gc === undefined) return null;
  globalThis.gc();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
