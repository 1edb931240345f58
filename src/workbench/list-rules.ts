import { hasErrors } from "../services/check-workbook";
import { listReadings, listReadingsOf, type ListedReading, type ListedReadings } from "../services/list-readings";
import { openExcel } from "../simulator/open-excel";
import type { ExitCode, Terminal } from "./command";
import { printProblems } from "./print-problems";
import { readInput, type Input } from "./read-input";

const STATUS = { computed: "可计算", judgement: "需评分人打分", unreadable: "未读懂" } as const;

/** Every indicator of a workbook with its clause, its reading, and a caret under what could not be read. */
export async function listRules(path: string, terminal: Terminal): Promise<ExitCode> {
  const { readings: listed, problems } = await readings(readInput(path));
  terminal.out(listed.map(section).join("\n"));
  const count = (status: keyof typeof STATUS) => listed.filter(({ indicator }) => indicator.reading.status === status).length;
  terminal.out(`\n共 ${listed.length} 项：可计算 ${count("computed")} 项，需评分人打分 ${count("judgement")} 项，未读懂 ${count("unreadable")} 项。\n`);
  if (problems.length > 0) terminal.err(printProblems(problems));
  return count("unreadable") > 0 || hasErrors(problems) ? 1 : 0;
}

async function readings(input: Input): Promise<ListedReadings> {
  if (input.kind === "tables") {
    const { readings: listed, problems } = listReadingsOf(input.tables);
    return { readings: listed, problems: [...input.problems, ...problems] };
  }
  const { Excel, close } = await openExcel({ state: input.state, client: "excel" });
  const listed = await Excel.run((context) => listReadings(context));
  await close();
  return listed;
}

function section({ indicator, remarks }: ListedReading): string {
  const { id, level3, points, clause, reading } = indicator;
  return [
    `${id} ${level3}（${points}分） ${STATUS[reading.status]}`,
    `  条款  ${clause.replace(/\s+/g, " ")}`,
    ...(reading.words === "" ? [] : [`  读作  ${reading.words}`]),
    ...(reading.rule === null || reading.rule.measures.length === 0 ? [] : [`  数据  ${reading.rule.measures.map(withUnit).join("、")}`]),
    ...reading.alternatives.map((other) => `  另一读法“${other.id}”  ${other.words}`),
    ...remarks.flatMap(({ message, severity, shown }) => [`  ${severity === "error" ? "✕" : "△"} ${message}`, ...(severity === "error" ? shown.split("\n").map((line) => `      ${line}`) : [])]),
    "",
  ].join("\n");
}

/** Many labels name their unit themselves: 迟报(次). */
function withUnit({ label, unit }: { readonly label: string; readonly unit: string }): string {
  return unit === "" || label.includes(`(${unit})`) || label.includes(`（${unit}）`) ? label : `${label}（${unit}）`;
}
