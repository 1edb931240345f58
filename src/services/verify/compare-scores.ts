import type { Cause, Difference } from "../../assessment/difference";
import type { Points } from "../../assessment/points";
import { restateItems } from "../../engine/replay/restate";
import { resultOf } from "../../engine/result-of";
import { OVERRIDE_COLUMN } from "../../excel/result/override-column";
import type { TablePlan } from "../../excel/result/table-plan";
import { ITEM_STATE_WORDS } from "../../excel/schema";
import { statedPlace, type StatedCell, type StatedTable } from "../../excel/stated-table";
import type { Case } from "./case";
import { derivedCause, itemCause, type Found } from "./find-cause";
import { cellText, pointsIn, rowsByName, sameCell } from "./stated-cells";
import { plansOf } from "./plans-of";
import { missingRow, repeatedRow, strangeRow } from "./row-differences";

export interface ScoresCompared {
  readonly differences: readonly Difference[];
  readonly cells: number;
  /** Item points as they stand in 指标得分, by department, then by indicator: null not counted, undefined nothing usable. */
  readonly items: readonly (readonly (Points | null | undefined)[])[];
  /** What made items differ, by department. */
  readonly causes: ReadonlyMap<number, ReadonlyMap<number, Cause>>;
}

/** 指标得分, cell by cell: items first, then subtotals and totals, which may only follow from them. */
export function compareScores(given: Case, table: StatedTable): ScoresCompared {
  const { result } = given, { departments, indicators } = result.scheme;
  const plan = plansOf(result).scores, rows = rowsByName(table, "单位名称");
  const items = departments.map(({ name }) => statedItems(given, table, rows.get(name)?.[0]));
  const restated = plansOf(resultOf(restateItems(given.scored, (department, indicator) => items[department]?.[indicator]))).scores;
  const differences: Difference[] = [], causes = new Map<number, Map<number, Cause>>();
  let cells = 0;
  differences.push(...[...rows].filter(([name]) => given.unit(name) === null).map(([name, [row = 0]]) => strangeRow(table, name, row)));
  departments.forEach(({ name }, department) => {
    const [row, ...others] = rows.get(name) ?? [];
    if (row === undefined) { differences.push(missingRow(table, name)); return; }
    differences.push(...others.map((other) => repeatedRow(table, name, other)));
    const own = new Map<number, Cause>();
    const compared = cellsOf({ plan, restated, table, department, row });
    cells += compared.length;
    for (const cell of compared.filter(({ stated, expected }) => !sameCell(stated, expected))) {
      const indicator = indicators.findIndex(({ id, level3 }) => `${id} ${level3}` === cell.column);
      if (indicator >= 0) {
        const found = itemCause(given, { department, indicator, stated: cell.stated, expected: cell.expected, column: columnOf(table, cell.column) });
        own.set(indicator, found.cause);
        differences.push(difference(given, { table, name, row, cell, found }));
      }
    }
    causes.set(department, own);
    for (const cell of compared.filter(({ stated, expected }) => !sameCell(stated, expected))) {
      if (indicators.some(({ id, level3 }) => `${id} ${level3}` === cell.column)) continue;
      const found = derivedCause(given, { department, stated: cell.stated, expected: cell.expected, restated: cell.restated, column: cell.column, values: columnOf(table, cell.column), items: own });
      differences.push(difference(given, { table, name, row, cell, found }));
    }
  });
  return { differences, cells, items, causes };
}

export interface ComparedCell {
  readonly column: string;
  readonly at: number;
  readonly stated: StatedCell | undefined;
  readonly expected: StatedCell | undefined;
  /** What would stand there if the stated items were right. */
  readonly restated: StatedCell | undefined;
}

interface Cells {
  readonly plan: TablePlan;
  readonly restated: TablePlan;
  readonly table: StatedTable;
  readonly department: number;
  readonly row: number;
}

function cellsOf({ plan, restated, table, department, row }: Cells): readonly ComparedCell[] {
  const left = plan.columns.some(({ name }) => name === OVERRIDE_COLUMN) ? -1 : table.columns.indexOf(OVERRIDE_COLUMN);
  // Where nobody reviewed anything, nothing may say so.
  const claimed = left < 0 ? [] : [{ column: OVERRIDE_COLUMN, at: left, stated: table.values[row]?.[left], expected: "", restated: "" }];
  return [...claimed, ...plan.columns.flatMap(({ name }, index): readonly ComparedCell[] => {
    const at = table.columns.indexOf(name);
    if (index === 0) return [];
    // A column that the scheme has gained since stands nowhere: it is no cell that says something else.
    if (at < 0) return [];
    return [{ column: name, at, stated: table.values[row]?.[at], expected: plan.rows[department]?.[index], restated: restated.rows[department]?.[index] }];
  })];
}

const columnOf = (table: StatedTable, name: string): readonly (StatedCell | undefined)[] => {
  const at = table.columns.indexOf(name);
  return table.values.map((cells) => cells[at]);
};

interface Told {
  readonly table: StatedTable;
  readonly name: string;
  readonly row: number;
  readonly cell: Pick<ComparedCell, "column" | "at" | "stated" | "expected">;
  readonly found: Found;
}

export function difference({ decimals }: Case, { table, name, row, cell, found }: Told): Difference {
  const places = cell.column === "名次" || cell.column === "组内名次" ? null : decimals;
  return {
    table: table.name, where: statedPlace(table, row, cell.at), unit: name, column: cell.column,
    stated: cellText(cell.stated, places), recomputed: cellText(cell.expected, places), ...found,
  };
}

/** 不涉及 counts for nothing; 未填报 and 待评 are what the settings make of them. */
function statedItems({ result }: Case, table: StatedTable, row: number | undefined): readonly (Points | null | undefined)[] {
  return result.scheme.indicators.map(({ id, level3 }) => {
    const at = table.columns.indexOf(`${id} ${level3}`);
    const cell = row === undefined || at < 0 ? undefined : table.values[row]?.[at];
    if (cell === ITEM_STATE_WORDS["not-applicable"]) return null;
    if (cell === ITEM_STATE_WORDS["not-reported"] || cell === ITEM_STATE_WORDS["needs-judgement"]) return undefined;
    return pointsIn(cell) ?? undefined;
  });
}
