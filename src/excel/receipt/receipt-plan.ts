import type { Settings } from "../../assessment/settings";
import { titleOf } from "../result/heading";
import type { ColumnPlan, PlanCell, TablePlan } from "../result/table-plan";
import { RECEIPT_TABLE } from "../schema";
import type { ExistingTable } from "../write/existing-table";
import type { Receipt } from "./receipt";

type ReceiptColumn = keyof Receipt;

const LOOKS: Readonly<Record<ReceiptColumn, Pick<ColumnPlan, "look" | "width">>> = {
  时间: { look: "name", width: 92 }, 操作人: { look: "word", width: 56 }, 方案版本: { look: "word", width: 52 }, 程序版本: { look: "word", width: 52 },
  设置: { look: "prose", width: 240 }, 输入摘要: { look: "prose", width: 132 }, 结果摘要: { look: "prose", width: 132 }, 分表摘要: { look: "prose", width: 150 },
  单位指纹: { look: "prose", width: 60 }, 数据指纹: { look: "prose", width: 60 }, 细则指纹: { look: "prose", width: 60 },
};

/** For the program, not for people: they tell which unit or rule has changed. */
export const HIDDEN_COLUMNS: readonly ReceiptColumn[] = ["单位指纹", "数据指纹", "细则指纹"];

const NOTE = "每次评分记录一行：同样的输入在任何电脑上得出同样的摘要（SHA-256），与行序、格式和工作表名称无关。请勿改动；删除某行即放弃该次评分的核对依据。";

/** The rows that stand there and one more below them. */
export function receiptPlan(settings: Settings, existing: ExistingTable | undefined, receipt: Receipt): TablePlan {
  const row = RECEIPT_TABLE.columns.map((name) => receipt[name]);
  return {
    table: RECEIPT_TABLE.name, title: titleOf(settings, RECEIPT_TABLE.name), note: NOTE,
    columns: RECEIPT_TABLE.columns.map((name): ColumnPlan => ({ name, ...LOOKS[name], format: "General" })),
    rows: [...rowsOf(existing), row], key: ["时间", "输入摘要", "结果摘要"], bands: [],
  };
}

function rowsOf(existing: ExistingTable | undefined): readonly (readonly PlanCell[])[] {
  if (existing === undefined) return [];
  const at = RECEIPT_TABLE.columns.map((name) => existing.columns.indexOf(name));
  return existing.values.map((cells) => at.map((index) => String(cells[index] ?? ""))).filter((row) => row.some((cell) => cell !== ""));
}

/** Whether the last row says the same, whoever wrote it and when: scoring again what has not changed adds no row. */
export function isRecorded(existing: ExistingTable | undefined, receipt: Receipt): boolean {
  const last = rowsOf(existing).at(-1);
  return last !== undefined && (["方案版本", "程序版本", "设置", "输入摘要", "结果摘要"] as const).every((name) => last[RECEIPT_TABLE.columns.indexOf(name)] === receipt[name]);
}
