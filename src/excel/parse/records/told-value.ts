import type { RecordLedger } from "../../../assessment/record-ledger";
import type { Measure } from "../../../assessment/rule";
import type { CellContent } from "../cell-content";
import { untoldRate } from "../untold-rate";

/** What a ledger makes of its records' values. */
export type RecordUse = Pick<RecordLedger, "way" | "condition"> & { readonly type: Measure["type"] };

/**
 * A record's value as it counts, where its source tells no formats: a mean of rates takes 0.95 as 95%; against a bound
 * (≥60) both 0.95 and 95% are tried, and where they differ nobody can say: null.
 */
export function toldValue(cell: CellContent, { way, condition, type }: RecordUse): CellContent | null {
  if (cell.kind !== "number" || cell.untold !== true) return cell;
  if (type === "rate" && way === "mean") return untoldRate(cell);
  if (condition?.kind !== "bound" || cell.value <= 0) return cell;
  const couldBePercent = cell.value < 1 || (cell.value === 1 && way === "share");
  return couldBePercent && condition.value >= cell.value && condition.value <= 100 * cell.value ? null : cell;
}
