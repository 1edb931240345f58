import type { Indicator } from "../../assessment/indicator";
import type { Problem } from "../../assessment/problem";

/** What stands open about an indicator's clause: problems with a stretch of text, in the indicator's own row. */
export const clauseProblems = ({ where }: Indicator, problems: readonly Problem[]): readonly Problem[] =>
  where === undefined ? [] : problems.filter((problem) => problem.span !== undefined && problem.where?.sheet === where.sheet && rowOf(problem.where.cell) === rowOf(where.cell));

const rowOf = (cell: string | undefined) => /\d+$/.exec(cell ?? "")?.[0];

/** A clause that nobody has settled: it cannot be read, or a question stands about its reading. */
export const isOpen = (indicator: Indicator, problems: readonly Problem[]): boolean =>
  indicator.reading.status === "unreadable" || clauseProblems(indicator, problems).some(({ severity, code }) => severity === "error" || code === "two-readings");
