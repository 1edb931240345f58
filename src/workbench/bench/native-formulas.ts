import type { Kind } from "./workload";

interface CellsOf {
  /** The address of the fact. */
  readonly fact: string;
  /** The address of the indicator's figure in that row of the rubric: points, each, target, three bounds, four scores. */
  readonly figure: (row: number) => string;
}

/** One score as a user would write it; "" where there is no such duty. */
export function scoreFormula(kind: Kind, { fact, figure }: CellsOf): string {
  return `IF(ISNUMBER(${fact}),${scoreOf(kind, { fact, figure })},"")`;
}

function scoreOf(kind: Kind, { fact, figure }: CellsOf): string {
  const points = figure(2), each = figure(3), target = figure(4);
  switch (kind) {
    case "per-case":
    case "fault": return `ROUND(MAX(0,${points}-${fact}*${each}),2)`;
    case "rate-gap":
    case "shortfall": return `ROUND(MAX(0,${points}-MAX(0,${target}-${fact})*${each}),2)`;
    case "rate-share": return `ROUND(${points}*${fact}/100,2)`;
    case "bands": return `IF(${fact}>=${figure(5)},${figure(8)},IF(${fact}>=${figure(6)},${figure(9)},IF(${fact}>=${figure(7)},${figure(10)},${figure(11)})))`;
    case "bonus": return `ROUND(MIN(${points},${fact}*${each}),2)`;
    default: return kind satisfies never;
  }
}
