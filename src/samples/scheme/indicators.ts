import type { TableRow } from "../../assessment/tables";
import { AREA_1 } from "./area-1";
import { AREA_2 } from "./area-2";
import { AREA_3 } from "./area-3";
import { AREA_4 } from "./area-4";
import { AREA_5 } from "./area-5";
import { AREA_6 } from "./area-6";
import { AREA_7 } from "./area-7";
import { BONUS, PENALTY, VETO } from "./outside-hundred";
import type { SampleArea } from "./sample-indicator";

export const AREAS: readonly SampleArea[] = [AREA_1, AREA_2, AREA_3, AREA_4, AREA_5, AREA_6, AREA_7, BONUS, PENALTY, VETO];

/** 考评细则 of the fictional district. */
export const INDICATORS: readonly TableRow[] = AREAS.flatMap(({ level1, indicators }) =>
  indicators.map((indicator) => ({
    指标编号: indicator.id,
    一级指标: level1,
    二级指标: indicator.level2,
    三级指标: indicator.level3,
    分值: indicator.points,
    评分标准: indicator.clause,
    类别: indicator.category ?? "基础",
    适用组别: indicator.groups ?? "",
    不适用处理: indicator.notApplicable ?? "",
    评分单位: indicator.scorer,
    备注: indicator.note ?? "",
  })),
);
