import { checkCorpus, type CorpusReport, type Tally } from "../../services/check-corpus";
import type { CorpusRow } from "../../services/corpus/corpus-row";
import type { ExitCode, Terminal } from "../command";
import { flags } from "../flags";
import { jsonLines } from "../json-lines";
import { oneFile } from "../one-file";
import { readBytes } from "../read-bytes";
import { textTable } from "../text-table";
import { UsageError } from "../usage-error";

/** corpus: how clauses whose readings are known are read, by kind; then every row that is not read right. */
export async function corpus(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { files, on } = flags(args, { on: ["json"] });
  const path = oneFile(files);
  const lines = jsonLines(readBytes(path).toString("utf8"));
  const rows = lines.flatMap(({ value }) => (isRow(value) ? [value] : []));
  if (rows.length < lines.length) throw new UsageError(`${path} 有 ${lines.length - rows.length} 行不是条款：每行应为 {"id": …, "clause": …, "points": …} 形式的 JSON。`);
  const report = checkCorpus(rows);
  terminal.out(on.has("json") ? `${JSON.stringify({ total: report.total, kinds: Object.fromEntries(report.kinds), rows: report.rows })}\n` : inWords(report));
  return report.total.misread > 0 ? 1 : 0;
}

function isRow(value: unknown): value is CorpusRow {
  return typeof value === "object" && value !== null && "id" in value && "clause" in value && typeof value.clause === "string";
}

function inWords(report: CorpusReport): string {
  const right = { align: "right" } as const;
  const columns = [{ title: "类型" }, { title: "读对", ...right }, { title: "拒读", ...right }, { title: "误读", ...right }, { title: "算例", ...right }, { title: "相符", ...right }];
  const line = (name: string, tally: Tally) => [name, ...[tally.right, tally.refused, tally.misread, tally.examples, tally.agreeing].map(String)];
  const table = textTable(columns, [...[...report.kinds].map(([kind, tally]) => line(kind, tally)), line("合计", report.total)]);
  const wrong = report.rows.flatMap((row) => [
    ...(row.verdict === "misread" || row.verdict === "refused" ? [`${row.verdict === "misread" ? "误读" : "拒读"}  ${row.id}  ${row.clause}\n        ${row.why}`] : []),
    ...row.examples.filter(({ agrees }) => !agrees).map(({ facts, expected, found }) => `算例不符  ${row.id}  ${row.clause}\n        ${JSON.stringify(facts)} 应得 ${expected}，算得 ${found}`),
  ]);
  return [table, ...wrong, ""].join("\n");
}
