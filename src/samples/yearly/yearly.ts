import type { TableRow } from "../../assessment/tables";
import { DATA_ITEMS } from "../scheme/data-items";
import { AREAS_1_TO_3 } from "./areas-1-3";
import { AREAS_4_TO_7 } from "./areas-4-7";
import { type DerivedFigure, type FigureArea, isPrinted, type PrintedFigure, type Split } from "./figure";

export const FIGURE_AREAS: readonly FigureArea[] = [...AREAS_1_TO_3, ...AREAS_4_TO_7];

const SOURCE = "芙蓉区2020年度法治政府建设情况的报告(公开)";

const dataItem = ({ indicator, item }: Split): string => DATA_ITEMS[indicator]?.[item] ?? "";

/** 年度数据: the figures that the seed's report publishes for the whole district, as printed, and what follows from them. */
export const YEARLY: readonly TableRow[] = FIGURE_AREAS.flatMap(({ area, figures }) => figures.map((figure) => ({ 领域: area, 项目: figure.item, ...(isPrinted(figure) ? printed(figure) : derived(figure)) })));

function printed({ value, unit, note, split }: PrintedFigure): TableRow {
  const notes = [...(note === undefined ? [] : [note]), ...(split === undefined ? [] : ["单位间拆分为虚构"])];
  return {
    数值: value, 单位: unit, 来源: SOURCE, 说明: notes.join(";"),
    算式: "", 指标编号: split?.indicator ?? "", 数据项: split === undefined ? "" : dataItem(split), 汇总列: split?.column ?? "",
  };
}

function derived({ unit, formula }: DerivedFigure): TableRow {
  return { 数值: "", 单位: unit, 来源: "推算", 说明: "", 算式: formula, 指标编号: "", 数据项: "", 汇总列: "" };
}
