import type { TableCell, TableData } from "../../../src/assessment/tables";
import { DISTRICT } from "../../../src/samples/district";
import { scoreTables } from "../../../src/services/score-tables";

/** The sample without the indicators that the pane asks someone to mend first: with those there is no figure to compare. */
export function soundDistrict(): TableData {
  const facts = DISTRICT["数据填报"] ?? [], rules = DISTRICT["考评细则"] ?? [];
  const wrong = new Set(scoreTables(DISTRICT).problems.filter(({ severity }) => severity === "error").map(({ where }) => {
    const row = Number(/\d+/.exec(where?.cell ?? "")?.[0]) - 1;
    return (where?.sheet === "数据填报" ? facts[row] : where?.sheet === "考评细则" ? rules[row] : undefined)?.["指标编号"];
  }));
  const sound = ({ 指标编号: id }: Readonly<Record<string, TableCell>>): boolean => !wrong.has(id);
  const settings = (DISTRICT["考评设置"] ?? []).filter((row) => row["设置项"] !== "同分排序" && !String(row["设置项"]).startsWith("采用读法"));
  const duties = (DISTRICT["责任清单"] ?? []).map((row) => ({ ...row, 指标编号: String(row["指标编号"]).split("、").filter((id) => !wrong.has(id)).join("、") })).filter((row) => row["指标编号"] !== "");
  return { ...DISTRICT, 考评细则: rules.filter(sound), 数据填报: facts.filter(sound), 责任清单: duties, 考评设置: settings };
}

/** A table as a range with its header, as 考评细则[#All] passes it. */
export function cells(data: TableData, table: string): TableCell[][] {
  const rows = data[table] ?? [], columns = Object.keys(rows[0] ?? {});
  return [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ""))];
}
