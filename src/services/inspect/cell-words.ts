import { formatPoints, POINT } from "../../assessment/points";
import type { ColumnPlan, PlanCell } from "../../excel/result/table-plan";

/** A cell of an inspection sheet as the sheet shows it: decimals and sign as its column's format has them. */
export function cellWords(cell: PlanCell | undefined, { format }: Pick<ColumnPlan, "format">): string {
  if (typeof cell !== "number") return cell ?? "";
  if (format.includes("%")) return `${formatPoints(Math.round(cell * 100 * POINT), decimalsOf(format)).replace(ROUNDED, "$1")}%`;
  const exact = Math.abs(cell * POINT - Math.round(cell * POINT)) < 1e-6;
  const text = exact ? formatPoints(Math.round(cell * POINT), decimalsOf(format)) : String(cell);
  return format.startsWith("+") && cell > 0 ? `+${text}` : text;
}

const ROUNDED = /(\.\d).*$/;
const decimalsOf = (format: string): number => /\.(0+)/.exec(format)?.[1]?.length ?? 0;
