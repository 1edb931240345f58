import type { LedgerLine, Result } from "../../assessment/result";
import { RESULT_TABLES } from "../schema";
import { noteOf, titleOf } from "./heading";
import { cellOfPoints, pointsFormat } from "./points-format";
import { formatOf } from "./ranking-plan";
import type { ColumnPlan, PlanCell, TablePlan } from "./table-plan";

type LedgerColumn = (typeof RESULT_TABLES)["失分明细"][number];

const LOOKS: Readonly<Record<LedgerColumn, Pick<ColumnPlan, "look" | "width">>> = {
  单位名称: { look: "name", width: 108 }, 指标编号: { look: "word", width: 56 }, 三级指标: { look: "prose", width: 104 },
  责任事项: { look: "prose", width: 112 }, 失分: { look: "sum", width: 52 }, 条款: { look: "prose", width: 176 },
  计算过程: { look: "prose", width: 210 }, 数据: { look: "prose", width: 146 }, 佐证材料: { look: "prose", width: 104 },
};

/** 失分明细: the ledger of every department, line by line. */
export function ledgerPlan(result: Result): TablePlan {
  const { settings, departments } = result.scheme;
  const points = pointsFormat(settings, "line"), ledgers = result.ledgers();
  return {
    table: "失分明细", title: titleOf(settings, "失分明细"), note: noteOf(settings),
    columns: RESULT_TABLES.失分明细.map((name): ColumnPlan => ({ name, ...LOOKS[name], format: formatOf(LOOKS[name].look, points) })),
    rows: departments.flatMap(({ name }, index) => (ledgers[index] ?? []).map((line) => ledgerRow(result, name, line))),
    key: ["单位名称", "指标编号", "条款"],
    bands: [],
  };
}

function ledgerRow(result: Result, department: string, line: LedgerLine): readonly PlanCell[] {
  const indicator = result.scheme.indicators[line.indicator];
  if (!indicator) throw new RangeError(`no indicator ${line.indicator} in the scheme`);
  const cells: Record<LedgerColumn, PlanCell> = {
    单位名称: department, 指标编号: indicator.id, 三级指标: indicator.level3, 责任事项: line.duty,
    失分: cellOfPoints(line.lost), 条款: line.clause, 计算过程: line.working, 数据: line.facts, 佐证材料: line.evidence,
  };
  return RESULT_TABLES.失分明细.map((name) => cells[name]);
}
