import type { Problem } from "../assessment/problem";

const HEADINGS = { error: "须更正", person: "需人工确认", notice: "请留意" } as const;

/** All problems by severity, each with sheet and cell; a line that says there are none otherwise. */
export function printProblems(problems: readonly Problem[]): string {
  if (problems.length === 0) return "未发现问题。\n";
  const sections = (["error", "person", "notice"] as const).flatMap((severity) => {
    const found = problems.filter((problem) => problem.severity === severity);
    return found.length === 0 ? [] : [`${HEADINGS[severity]}(${found.length})`, ...found.map((problem) => `  ${placeOf(problem)}${problem.message}`), ""];
  });
  return `${sections.join("\n")}`;
}

function placeOf({ where }: Problem): string {
  if (where === undefined) return "";
  return where.cell === undefined ? `${where.sheet}  ` : `${where.sheet}!${where.cell}  `;
}
