import { DEFAULT_SETTINGS } from "../../assessment/settings";
import { FORM, type FormColumn } from "../schema";
import { cellAddress, columnLetters } from "../tables/cell-address";
import type { SourceValue } from "../tables/input-tables";
import { asCell } from "../write/as-text";
import type { Form, FormItem, FormMeasure, FormScoring } from "./form";
import { requirementOf } from "./requirement";

/** A line of the form's body, ready to be written; texts are escaped, formulas are not. */
export type FormRow =
  | { readonly kind: "section"; readonly title: string }
  | { readonly kind: "item"; readonly item: FormItem; readonly measure: FormMeasure | null; readonly first: boolean; readonly cells: readonly (string | number)[] };

/** Title, guidance, unit, progress, header: the body's first row, from 0. */
export const FORM_BODY = 5;
const at = (column: FormColumn): number => FORM.columns.indexOf(column);

/** The body of the form from its first row on: a line for each 一级指标, and a block of rows for each indicator. */
export function formRows({ items, rounding }: Form): readonly FormRow[] {
  const rows: FormRow[] = [];
  let section: string | null = null;
  for (const item of items) {
    const title = sectionOf(item, items);
    if (title !== section) rows.push({ kind: "section", title });
    section = title;
    const measures: readonly (FormMeasure | null)[] = item.measures.length > 0 ? item.measures : [null];
    const block = { from: FORM_BODY + rows.length, to: FORM_BODY + rows.length + measures.length - 1 };
    measures.forEach((measure, index) => rows.push({ kind: "item", item, measure, first: index === 0, cells: cellsOf({ item, measure, block, row: block.from + index, rounding }) }));
  }
  return rows;
}

const CATEGORY_TITLES = { bonus: "加分项", penalty: "扣分项", veto: "否决项" } as const;

function sectionOf({ indicator }: FormItem, items: readonly FormItem[]): string {
  const { category, level1 } = indicator;
  if (category !== "base") return CATEGORY_TITLES[category];
  const points = items.filter((each) => each.indicator.category === "base" && each.indicator.level1 === level1).reduce((sum, each) => sum + Math.round(each.points * 1e4), 0);
  return `${level1 === "" ? "基础指标" : level1}（${points / 1e4}分）`;
}

interface Cells {
  readonly item: FormItem;
  readonly measure: FormMeasure | null;
  /** The rows of the indicator, from 0. */
  readonly block: { readonly from: number; readonly to: number };
  readonly row: number;
  readonly rounding: Form["rounding"];
}

function cellsOf({ item, measure, block, row, rounding }: Cells): readonly (string | number)[] {
  const { indicator, points, scoring } = item, first = row === block.from;
  const own: Partial<Record<FormColumn, string | number>> = {
    数据项: measure === null ? "" : asCell(measure.measure.label),
    填报值: statedCell(measure?.stated?.value), 基数: statedCell(measure?.stated?.base),
    填写要求: measure === null ? "" : asCell(requirementOf(measure)),
    理由: statedCell(measure?.stated?.reason), 佐证材料: statedCell(measure?.stated?.evidence),
  };
  const whole: Partial<Record<FormColumn, string | number>> = first ? {
    指标编号: asCell(indicator.id), 三级指标: asCell(indicator.level3), 评分标准: asCell(indicator.clause), 分值: points,
    ...scoredCells(scoring, { block, rounding }),
    计分条款: scoring.kind === "live" && scoring.clause !== null ? asCell(scoring.clause) : "",
  } : {};
  return FORM.columns.map((column) => own[column] ?? whole[column] ?? "");
}

/** Yes and no stay the words that the list offers. */
function statedCell(value: SourceValue | undefined): string | number {
  if (typeof value === "boolean") return value ? "是" : "否";
  return asCell(value ?? "");
}

/** —: there is no score yet; the working says why. */
const NO_SCORE = "—";
const NO_WORKING = "不能计算：填报的数据不符合填写要求，或者没有加载法治考评加载项";

function scoredCells(scoring: FormScoring, { block, rounding }: Pick<Cells, "block" | "rounding">): Partial<Record<FormColumn, string>> {
  if (scoring.kind === "none") return { 自评得分: NO_SCORE, 计算过程: scoring.why };
  const range = `${cellAddress(block.from, at("数据项"))}:${cellAddress(block.to, at("基数"))}`;
  const clause = cellAddress(block.from, at(scoring.clause === null ? "评分标准" : "计分条款"));
  const given = `${clause},${scoring.points ?? ""},${range}${roundingArgument(rounding)}`;
  const values = `${cellAddress(block.from, at("填报值"))}:${cellAddress(block.to, at("填报值"))}`;
  const score = shared(scoring, { score: `FZ.SCORE(${given})`, rounding });
  const working = workingOf(scoring, `FZ.EXPLAIN(${given})`);
  const all = `COUNTIF(${values},"不涉及")=ROWS(${values})`;
  return {
    自评得分: `=IFNA(${score},${scoring.notApplicable === null ? `"${NO_SCORE}"` : `IF(${all},${scoring.notApplicable},"${NO_SCORE}")`})`,
    计算过程: `=IFERROR(${scoring.notApplicable === null ? working : `IF(${all},"不涉及，按规定计${scoring.notApplicable}分",${working})`},"${NO_WORKING}")`,
  };
}

/** How the scheme rounds its items, where the functions would do otherwise by themselves: the form may stand in a file without 考评设置. */
function roundingArgument({ place, decimals }: Form["rounding"]): string {
  const { rounding: usual } = DEFAULT_SETTINGS;
  if (place === usual.place && decimals === usual.decimals) return "";
  return `,{"设置项","值";"保留小数","${decimals}";"舍入位置","${place === "item" ? "指标" : "总分"}"}`;
}

/** A 配合 unit bears its share of what was lost, rounded as every item is. */
function shared({ share, offset, points }: Extract<FormScoring, { kind: "live" }>, { score, rounding }: { readonly score: string; readonly rounding: Form["rounding"] }): string {
  const own = offset === 0 ? score : `${score}${offset}`;
  if (share === 1) return own;
  const full = offset === 0 ? (points ?? 0) : 0;
  return `ROUND(${full}-(${full}-${own === score ? own : `(${own})`})*${share},${rounding.place === "item" ? rounding.decimals : 4})`;
}

function workingOf({ share }: Extract<FormScoring, { kind: "live" }>, working: string): string {
  return share === 1 ? working : `${working}&"配合单位按${share * 100}%承担失分。"`;
}

/** Columns that an indicator's rows share. */
export const BLOCK_COLUMNS: readonly number[] = (["指标编号", "三级指标", "评分标准", "分值", "自评得分", "计算过程"] as const).map(at);
export const INPUT_COLUMNS: readonly number[] = (["填报值", "基数", "理由", "佐证材料"] as const).map(at);
export const columnOf = at;
export const letterOf = (column: FormColumn): string => columnLetters(at(column));
