import { add, type Exact, fraction } from "../../../assessment/exact";
import type { Problem } from "../../../assessment/problem";
import type { SourceTable } from "../../tables/input-tables";
import { foldName, foldText } from "../fold-text";
import { recordFact } from "../records/record-fact";
import { sourceRows, type SourceRow } from "../source-rows";

const COLUMNS: readonly string[] = ["填报值", "基数", "核验值", "核验基数"];

/**
 * What the units report for the 指标编号 (and 数据项) that a figure names, added up in its 汇总列; null where it names
 * none. Cells without a number (不涉及, nothing yet) add nothing.
 */
export function sumOfReports(figure: SourceRow, facts: SourceTable | undefined, problems: Problem[]): Exact | null {
  const id = foldName(figure.text("指标编号")), item = foldName(figure.text("数据项")), column = foldText(figure.text("汇总列")) || "填报值";
  if (id === "" || facts === undefined) return null;
  if (!COLUMNS.includes(column)) {
    problems.push(bad(figure, "汇总列", `汇总列“${column}”应为${COLUMNS.join("、")}之一；请更正`));
    return null;
  }
  const rows = rowsOf(facts).get(id) ?? [];
  const own = item === "" ? rows : rows.filter((row) => foldName(row.text("数据项")) === item);
  if (own.length === 0) {
    problems.push(bad(figure, item === "" ? "指标编号" : "数据项", `数据填报中没有指标“${figure.text("指标编号")}”${item === "" ? "" : `的数据项“${figure.text("数据项")}”`}，无法核对合计；请更正`));
    return null;
  }
  if (item === "" && new Set(own.map((row) => foldName(row.text("数据项")))).size > 1) {
    problems.push(bad(figure, "数据项", `指标“${figure.text("指标编号")}”有几个数据项，应写明汇总哪一个；请补填`));
    return null;
  }
  return own.reduce<Exact>((sum, row) => {
    const fact = recordFact(row.cell(column));
    return fact?.kind === "number" ? add(sum, fraction(fact.numerator, fact.denominator)) : sum;
  }, fraction(0));
}

/** Many figures ask the same table: its rows by indicator, once. */
const BY_INDICATOR = new WeakMap<SourceTable, ReadonlyMap<string, readonly SourceRow[]>>();

function rowsOf(facts: SourceTable): ReadonlyMap<string, readonly SourceRow[]> {
  const known = BY_INDICATOR.get(facts);
  if (known !== undefined) return known;
  const rows = new Map<string, SourceRow[]>();
  for (const row of sourceRows(facts)) {
    const id = foldName(row.text("指标编号")), own = rows.get(id);
    if (own === undefined) rows.set(id, [row]);
    else own.push(row);
  }
  BY_INDICATOR.set(facts, rows);
  return rows;
}

function bad(row: SourceRow, column: string, message: string): Problem {
  return { code: "bad-sum", severity: "notice", where: row.where(column), message };
}
