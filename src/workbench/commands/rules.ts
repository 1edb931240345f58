import { ruleReport, type RuleRequest } from "../../services/rule-report";
import type { ExitCode, Terminal } from "../command";
import { flags } from "../flags";
import { jsonLines, type JsonLine } from "../json-lines";
import { oneFile } from "../one-file";
import { UsageError } from "../usage-error";

/** rules: how each clause is read; JSON lines in and out with --json, else the indicators of a workbook as a list. */
export async function rules(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { files, on } = flags(args, { on: ["json"] });
  if (!on.has("json")) return (await import(/* webpackChunkName: "rule-listing" */ "../list-rules")).listRules(oneFile(files), terminal);
  if (files.length > 0) throw new UsageError("--json 从标准输入读取条款，不读文件。用法：fazhi rules --json < 条款.jsonl");
  for (const line of jsonLines(await terminal.input())) terminal.out(`${JSON.stringify(answer(line))}\n`);
  return 0;
}

/** A bad line gets a problem, not an end. */
function answer({ line, value }: JsonLine): object {
  if (isRequest(value)) return ruleReport(value);
  const id = typeof value === "object" && value !== null && "id" in value ? value.id : null;
  const message = value === undefined ? `第${line}行不是有效的 JSON。` : `第${line}行应为 {"id": …, "clause": "条款", "points": 分值或 null, "facts": […]}。`;
  return { id, status: "unreadable", reading: "", start: null, terms: [], problems: [{ code: "bad-line", severity: "error", message, span: [0, 0] }] };
}

function isRequest(value: unknown): value is RuleRequest {
  if (typeof value !== "object" || value === null || !("clause" in value) || typeof value.clause !== "string") return false;
  if (!("points" in value)) return false;
  const { points } = value;
  if (points !== null && !(typeof points === "number" && Number.isFinite(points))) return false;
  const facts = "facts" in value ? value.facts : undefined;
  return facts === undefined || (Array.isArray(facts) && facts.every((fact) => fact === null || ["boolean", "number", "string"].includes(typeof fact)));
}
