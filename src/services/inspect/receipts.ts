import { nameColumn, proseColumn, wordColumn } from "../../excel/inspection/columns";
import type { StatedTable } from "../../excel/stated-table";
import { sealOf, type Seal } from "../receipt/make-receipt";
import { receiptsOf, type ReceiptRow } from "../verify/receipts-of";
import { changedSections } from "../verify/changed-sections";
import type { Inspected } from "./inspected";
import type { Inspection } from "./inspection";
import { titleOf } from "./names";

/** Enough of a digest to tell two apart. */
const SIGNS = 12;

/** 复核记录, the latest first, each against what stands in the workbook now. */
export function inspectReceipts({ scheme, result }: Inspected, table: StatedTable | undefined): Inspection {
  const rows = [...receiptsOf(table)].reverse(), seal = sealOf(scheme, result);
  const same = rows.filter(({ receipt }) => receipt.输入摘要 === seal.inputs && receipt.结果摘要 === seal.results).length;
  const headline = [
    rows.length === 0 ? "没有复核记录。评分后自动记录。" : `复核记录 ${rows.length} 条，${same} 条与现有输入及重新计算的结果相同`,
    `现有输入摘要 ${seal.inputs.slice(0, SIGNS)}，结果摘要 ${seal.results.slice(0, SIGNS)}`,
  ];
  return {
    headline, outcome: "good",
    sheets: rows.length === 0 ? [] : [{
      name: "复核记录一览", title: `${titleOf(scheme)}  复核记录一览`, notes: [...headline, `摘要列前 ${SIGNS} 位，全文见复核记录。`],
      columns: [nameColumn("时间", 108), wordColumn("操作人", 60), wordColumn("方案版本", 60), wordColumn("程序版本", 60), wordColumn("输入摘要", 96), wordColumn("结果摘要", 96), proseColumn("与现在相比", 240)],
      rows: rows.map(({ receipt, where }) => ({
        cells: [receipt.时间, receipt.操作人, receipt.方案版本, receipt.程序版本, receipt.输入摘要.slice(0, SIGNS), receipt.结果摘要.slice(0, SIGNS), comparedWords(receipt, seal)], where,
      })),
    }],
    json: {
      inputs: seal.inputs, results: seal.results,
      receipts: rows.map(({ receipt, where }) => ({ time: receipt.时间, by: receipt.操作人, schemeVersion: receipt.方案版本, programVersion: receipt.程序版本, inputs: receipt.输入摘要, results: receipt.结果摘要, now: comparedWords(receipt, seal), sheet: where.sheet, cell: where.cell ?? null })),
    },
  };
}

function comparedWords(receipt: ReceiptRow["receipt"], seal: Seal): string {
  if (receipt.输入摘要 === seal.inputs) return receipt.结果摘要 === seal.results ? "相同" : "输入相同，结果不同";
  const changed = changedSections(receipt, seal);
  return `输入不同${changed.length === 0 ? "" : `：${changed.join("、")}`}${receipt.结果摘要 === seal.results ? "；结果相同" : ""}`;
}
