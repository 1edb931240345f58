import type { TableRow } from "../../assessment/tables";
import { DATA_ITEMS } from "../scheme/data-items";
import { ALL_UNITS, type Unit, UNITS, unitName } from "../units";
import { FACTS_1 } from "./area-1";
import { FACTS_2 } from "./area-2";
import { FACTS_3A } from "./area-3-decisions";
import { FACTS_3B } from "./area-3-enforcement";
import { FACTS_4 } from "./area-4";
import { FACTS_5 } from "./area-5";
import { FACTS_6 } from "./area-6";
import { FACTS_7 } from "./area-7";
import type { Cell, CellRow, IndicatorFacts } from "./cell";
import { FACTS_OUTSIDE } from "./outside-hundred";

const FACTS: readonly IndicatorFacts[] = [
  ...FACTS_1, ...FACTS_2, ...FACTS_3A, ...FACTS_3B, ...FACTS_4, ...FACTS_5, ...FACTS_6, ...FACTS_7, ...FACTS_OUTSIDE,
];

const CODES = new Map(UNITS.map((row) => [row["简称"], row["单位编码"]]));

const rowOf = (cell: Cell): CellRow => (cell !== null && typeof cell === "object" ? cell : { value: cell });

/** 佐证材料 belongs to what was stated; nothing was filed where nothing was reported or no such duty exists. */
const evidenceOf = (cell: CellRow, unit: Unit, facts: IndicatorFacts): string =>
  cell.value === null || cell.value === "不涉及" || cell.base === 0 ? "" : `${CODES.get(unit)}/${facts.indicator} ${facts.evidence}`;

const rowsOf = (facts: IndicatorFacts): readonly TableRow[] =>
  ALL_UNITS.flatMap((unit) =>
    facts.items.flatMap((cells, index): TableRow[] => {
      const stated = cells[unit];
      if (stated === undefined) return [];
      const cell = rowOf(stated);
      return [{
        单位名称: unitName(unit),
        指标编号: facts.indicator,
        数据项: DATA_ITEMS[facts.indicator]?.[index] ?? "",
        填报值: cell.value,
        基数: cell.base ?? null,
        核验值: cell.verified ?? null,
        核验基数: cell.verifiedBase ?? null,
        理由: cell.reason ?? "",
        佐证材料: evidenceOf(cell, unit, facts),
      }];
    }),
  );

/** 数据填报 of the fictional district: by indicator, unit and data item. Every split between units is invented. */
export const OBSERVATIONS: readonly TableRow[] = FACTS.flatMap(rowsOf);
