import groupBy from "lodash/groupBy";
import type { Problem } from "../assessment/problem";
import { joinedCells } from "./joined-cells";

const HEADINGS = { error: "须更正", person: "需人工确认", notice: "请留意" } as const;

/** All problems by severity, each with sheet and cell, the same words once; a line that says there are none otherwise. */
export function printProblems(problems: readonly Problem[]): string {
  if (problems.length === 0) return "未发现问题。\n";
  const sections = (["error", "person", "notice"] as const).flatMap((severity) => {
    const found = problems.filter((problem) => problem.severity === severity);
    const same = Object.values(groupBy(found, ({ message, where }) => JSON.stringify([where?.sheet, message])));
    return found.length === 0 ? [] : [`${HEADINGS[severity]}（${found.length}）`, ...same.map((group) => `  ${placeOf(group)}${group[0]?.message ?? ""}`), ""];
  });
  return sections.join("\n");
}

function placeOf(group: readonly Problem[]): string {
  const sheet = group[0]?.where?.sheet;
  if (sheet === undefined) return "";
  const cells = joinedCells(group.flatMap(({ where }) => where?.cell ?? []));
  return cells === "" ? `${sheet}  ` : `${sheet}!${cells}  `;
}
