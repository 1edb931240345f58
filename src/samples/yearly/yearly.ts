import type { TableRow } from "../../assessment/tables";
import { DATA_ITEMS } from "../scheme/data-items";
import { AREAS_1_TO_3 } from "./areas-1-3";
import { AREAS_4_TO_7 } from "./areas-4-7";
import type { Figure, FigureArea } from "./figure";

export const FIGURE_AREAS: readonly FigureArea[] = [...AREAS_1_TO_3, ...AREAS_4_TO_7];

const SOURCE = "芙蓉区2020年度法治政府建设情况的报告(公开)";

const splitNote = ({ split }: Figure): readonly string[] =>
  split === undefined ? [] : [`等于各单位${split.indicator}“${DATA_ITEMS[split.indicator]?.[split.item] ?? ""}”${split.column}合计,单位间拆分为虚构`];

/** 年度数据: the figures that the seed's report publishes for the whole district, as printed. */
export const YEARLY: readonly TableRow[] = FIGURE_AREAS.flatMap(({ area, figures }) =>
  figures.map((figure) => ({
    领域: area,
    项目: figure.item,
    数值: figure.value,
    单位: figure.unit,
    来源: SOURCE,
    说明: [...(figure.note === undefined ? [] : [figure.note]), ...splitNote(figure)].join(";"),
  })),
);
