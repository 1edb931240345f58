import { FORM_COLUMN_WIDTHS } from "./form-columns";
import type { FormItem } from "./form";
import type { FormRow } from "./form-rows";
import { requirementOf } from "./requirement";

/** Points of one line at the form's size of type, and of the air around it. */
const LINE = 13.5, AIR = 6, LEAST = 21;
export const FORM_SIZE = 10;

/**
 * Row heights in points: Excel fits rows to wrapped text, but not to text in merged cells, so an indicator's rows are
 * made as high as its clause and the longest working that its data items can have.
 */
export function formHeights(rows: readonly FormRow[]): readonly number[] {
  return rows.map((row) => {
    if (row.kind === "section") return 20;
    const own = row.measure === null ? LEAST : Math.max(heightOf(row.measure.measure.label, "数据项"), heightOf(requirementOf(row.measure), "填写要求"), statedHeight(row));
    return Math.max(own, Math.ceil(blockHeight(row.item) / Math.max(1, row.item.measures.length)));
  });
}

function statedHeight({ measure }: Extract<FormRow, { kind: "item" }>): number {
  const { evidence = "", reason = "" } = measure?.stated ?? {};
  return Math.max(heightOf(String(evidence), "佐证材料"), heightOf(String(reason), "理由"));
}

function blockHeight({ indicator, measures, scoring }: FormItem): number {
  const working = scoring.kind === "none" ? scoring.why : `${measures.map(({ measure }) => `${measure.label}：是，少扣分 12 分；`).join("")}。得 2 分（满分 2 分）${scoring.share === 1 ? "" : "配合单位按 50% 承担失分。"}`;
  return Math.max(heightOf(indicator.clause, "评分标准"), heightOf(indicator.level3, "三级指标"), heightOf(working, "计算过程"));
}

function heightOf(text: string, column: keyof typeof FORM_COLUMN_WIDTHS): number {
  const width = FORM_COLUMN_WIDTHS[column] - 8;
  const lines = text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(widthOf(line) / width)), 0);
  return Math.max(LEAST, lines * LINE + AIR);
}

/** A Chinese sign is as wide as the type is high, a Latin one little more than half of that. */
function widthOf(text: string): number {
  let width = 0;
  for (let index = 0; index < text.length; index++) width += text.charCodeAt(index) < 0x80 ? FORM_SIZE * 0.58 : FORM_SIZE * 1.03;
  return width;
}
