import { FORM } from "../schema";
import { cellAddress } from "../tables/cell-address";
import { asText } from "../write/as-text";
import { PALETTE } from "../write/palette";
import { decorateHeading, writeHeading } from "../write/write-heading";
import { FORM_COLUMN_WIDTHS } from "./form-columns";
import type { Form } from "./form";
import { columnOf, FORM_BODY, letterOf, type FormRow } from "./form-rows";

const NOTE = "只填有底色的单元格。没有此项职责填“不涉及”，没有业务填“无业务”，没有发生填0，尚未填报留空；三者计分不同。得分随填随算，各项之和未折算，以汇总评分为准。";

/** Title, guidance, whose form it is, and how far it has come. */
export function writeFormHeading(sheet: Excel.Worksheet, form: Form, rows: readonly FormRow[]): void {
  writeHeading({ sheet, row: 0, column: 0 }, { title: form.title, note: NOTE });
  decorateHeading({ sheet, row: 0, column: 0 }, { note: NOTE, widths: FORM.columns.slice(0, -1).map((column) => FORM_COLUMN_WIDTHS[column]) });
  writePairs(sheet, UNIT_ROW, [
    { label: FORM.unit, at: "指标编号", to: "评分标准", value: asText(form.department.name) },
    { label: "组别", at: "分值", to: "数据项", value: asText(form.department.group === "" ? "—" : form.department.group) },
    { label: "填报人", at: "填报值", to: "填写要求", value: "", open: true },
    { label: "审核人", at: "自评得分", to: "计算过程", value: "", open: true },
    { label: "填报日期", at: "理由", to: "佐证材料", value: "", open: true },
  ]);
  const last = FORM_BODY + rows.length;
  const column = (name: "填报值" | "自评得分"): string => `${letterOf(name)}${FORM_BODY + 1}:${letterOf(name)}${last}`;
  const others = rows.flatMap((row, index) => (row.kind === "item" && row.measure !== null && row.measure.by !== "unit" ? [cellAddress(FORM_BODY + index, columnOf("填报值"))] : []));
  const due = rows.filter((row) => row.kind === "item" && row.measure?.by === "unit").length;
  const base = form.items.filter(({ indicator }) => indicator.category === "base").reduce((sum, { points }) => sum + Math.round(points * 1e4), 0) / 1e4;
  writePairs(sheet, UNIT_ROW + 1, [
    { label: "已填数据", at: "指标编号", to: "评分标准", value: `=COUNTA(${column("填报值")})${others.map((cell) => `-COUNTA(${cell})`).join("")}&" / ${due} 项"` },
    { label: "满分", at: "分值", to: "数据项", value: base },
    { label: "各项合计", at: "填报值", to: "填写要求", value: `=ROUND(SUMIF(${column("自评得分")},">-1000000"),4)` },
    { label: "须更正", at: "自评得分", to: "计算过程", value: `=SUMPRODUCT(--ISERROR(${column("自评得分")}))&" 项"` },
    { label: "", at: "理由", to: "佐证材料", value: "" },
  ]);
}

/** The third row, from 0: unit and persons; progress stands beneath. */
const UNIT_ROW = 2;

interface Pair {
  readonly label: string;
  readonly at: (typeof FORM.columns)[number];
  readonly to: (typeof FORM.columns)[number];
  readonly value: string | number;
  /** Filled in by the unit. */
  readonly open?: true;
}

/** The label in one cell, its value in those that follow. */
function writePairs(sheet: Excel.Worksheet, row: number, pairs: readonly Pair[]): void {
  const line = FORM.columns.slice(0, -1).map((): string | number => "");
  for (const pair of pairs) line.splice(columnOf(pair.at), 2, pair.label, pair.value);
  const whole = sheet.getRangeByIndexes(row, 0, 1, line.length);
  whole.values = [line];
  whole.format.rowHeight = 22;
  whole.format.verticalAlignment = "Center";
  whole.format.horizontalAlignment = "Left";
  whole.format.borders.getItem("EdgeBottom").style = "Continuous";
  whole.format.borders.getItem("EdgeBottom").color = PALETTE.rule;
  for (const { at, to, open } of pairs) {
    const label = sheet.getRangeByIndexes(row, columnOf(at), 1, 1);
    label.format.font.color = PALETTE.note;
    label.format.font.size = 9;
    const value = sheet.getRangeByIndexes(row, columnOf(at) + 1, 1, columnOf(to) - columnOf(at));
    if (columnOf(to) - columnOf(at) > 1) value.merge();
    if (open === undefined) continue;
    value.format.protection.locked = false;
    value.format.fill.color = PALETTE.warn;
  }
}
