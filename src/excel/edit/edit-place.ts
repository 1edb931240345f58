import { foldName } from "../parse/fold-text";
import type { UnitFinder } from "../parse/find-unit";
import type { AnyTable } from "../schema";
import type { Edit } from "./edit";

/** Which cell an edit means: a table, a column, and how its row is known. */
export interface EditPlace {
  readonly table: AnyTable;
  readonly column: string;
  readonly row: (text: (column: string) => string) => boolean;
  /** A row that may be added when there is none. */
  readonly otherwise: Readonly<Record<string, string>> | null;
  /** Written into this column instead, where the row has something there already. */
  readonly rather?: string;
  /** Columns of the base beside `column` and `rather`: 48/50 fills both, a percentage empties it. */
  readonly bases?: readonly [beside: string, besideRather: string];
  /** What is written with it. */
  readonly beside?: Readonly<Record<string, string>>;
}

export function placeOfEdit(edit: Edit, units: UnitFinder): EditPlace {
  const same = (a: string, b: string): boolean => foldName(a) === foldName(b);
  switch (edit.kind) {
    case "setting": return { table: "考评设置", column: "值", row: (text) => same(text("设置项"), edit.name), otherwise: { 设置项: edit.name, 值: edit.value } };
    case "clause": return { table: "考评细则", column: "评分标准", row: (text) => same(text("指标编号"), edit.indicator), otherwise: null };
    case "points": return { table: "考评细则", column: "分值", row: (text) => same(text("指标编号"), edit.indicator), otherwise: null };
    case "fact": {
      const unit = units.unit(edit.unit);
      return {
        table: "数据填报", column: "填报值", rather: "核验值", bases: ["基数", "核验基数"], otherwise: unit === null ? null : { 单位名称: unit.name, 指标编号: edit.indicator, 数据项: edit.item, 填报值: edit.value },
        row: (text) => unit !== null && units.unit(text("单位名称"))?.code === unit.code && same(text("指标编号"), edit.indicator) && (edit.item === "" || same(text("数据项"), edit.item)),
      };
    }
    case "override": {
      const unit = units.unit(edit.unit), beside = { 理由: edit.reason, 复核人: edit.reviewer, 日期: edit.date };
      return {
        table: "复核改分", column: "复核得分", beside, otherwise: { 单位名称: unit?.name ?? edit.unit, 指标编号: edit.indicator, 复核得分: edit.value, ...beside },
        row: (text) => unit !== null && units.unit(text("单位名称"))?.code === unit.code && same(text("指标编号"), edit.indicator),
      };
    }
    default: return edit satisfies never;
  }
}

/** The columns that an edit writes in its row, and what into each. */
export function cellsOfEdit({ column, rather, bases, beside }: EditPlace, value: string, text: (column: string) => string): Readonly<Record<string, string>> {
  const verified = rather !== undefined && text(rather) !== "", own = verified ? rather : column, base = bases?.[verified ? 1 : 0];
  const share = /^\s*(\d+(?:\.\d+)?)\s*\/\s*(\d+(?:\.\d+)?)\s*$/.exec(value);
  if (base === undefined) return { [own]: value, ...beside };
  if (share !== null) return { [own]: share[1] ?? "", [base]: share[2] ?? "" };
  return value.trim().endsWith("%") && text(base) !== "" ? { [own]: value, [base]: "" } : { [own]: value };
}

/** What a cell holds when somebody types this: a number where the text is one. */
export const typed = (value: string): string | number => (/^-?\d+(\.\d+)?$/.test(value.trim()) ? Number(value) : value);
