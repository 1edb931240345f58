import { ruleReport } from "../../services/rule-report";
import { createRandom } from "./random";
import { clauseOf } from "./tables-of-workload";
import { makeWorkload } from "./workload";

export interface MeasuredCompiling {
  readonly clauses: number;
  /** Milliseconds for clauses never seen before, and for the same ones once more. */
  readonly first: number;
  readonly repeated: number;
}

/** 10,000 clauses, no two the same; then the last thousand of them again. */
export function measureCompiling(): MeasuredCompiling {
  const clauses = differentClauses(10_000), again = clauses.slice(-1000);
  const timed = (lines: readonly string[]): number => {
    const start = performance.now();
    for (const clause of lines) ruleReport({ id: "", clause, points: 2 });
    return performance.now() - start;
  };
  return { clauses: clauses.length, first: timed(clauses), repeated: timed(again) * (clauses.length / again.length) };
}

const DUTIES = ["行政执法公示", "重大决策合法性审查", "规范性文件备案", "行政复议", "执法人员培训", "法治宣传", "政务公开", "合同审查"];

function differentClauses(count: number): readonly string[] {
  const random = createRandom(11), { indicators } = makeWorkload({ departments: 1, indicators: 500 }), found = new Set<string>();
  while (found.size < count) found.add(`${random.pick(DUTIES)}第${random.whole(1, 9000)}号工作，${clauseOf(random.pick(indicators))}`);
  return [...found];
}
