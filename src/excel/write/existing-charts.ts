import { CHART_NAMES, chosenUnit, DATA_COLUMNS, type ChartKey } from "./chart-sheet";
import type { ExistingCell } from "./existing-table";

/** The chart sheet as it stands, found by its charts. */
export interface ExistingCharts {
  readonly sheet: Excel.Worksheet;
  /** Those that users have not deleted. */
  readonly keys: readonly ChartKey[];
  readonly data: { readonly row: number; readonly column: number; readonly cells: readonly (readonly ExistingCell[])[] };
  /** The unit to profile, the one that was, and whether it is the same. */
  readonly unit: string;
  readonly profiled: string;
  readonly drawn: "current" | "outdated";
  readonly locked: boolean;
}

export interface ChartsRequest { readonly read: () => ExistingCharts | null }

/** People rename sheets: every sheet is asked for our charts. Readable after the next sync. */
export function requestCharts(sheets: readonly Excel.Worksheet[]): ChartsRequest {
  const asked = sheets.map((sheet) => {
    sheet.protection.load("protected");
    return {
      sheet,
      charts: sheet.charts.load("items/name"),
      data: sheet.getRange(DATA_COLUMNS).getUsedRangeOrNullObject(true).load("formulas,rowIndex,columnIndex"),
    };
  });
  return {
    read: () => {
      for (const { sheet, charts, data } of asked) {
        const names = charts.items.map(({ name }) => name);
        const keys = (Object.keys(CHART_NAMES) as ChartKey[]).filter((key) => names.includes(CHART_NAMES[key]));
        if (keys.length === 0) continue;
        const figures = data.isNullObject ? { row: 0, column: 0, cells: [] } : { row: data.rowIndex, column: data.columnIndex, cells: data.formulas as ExistingCell[][] };
        const { chosen, drawn } = chosenUnit(figures);
        return { sheet, keys, data: figures, unit: chosen, profiled: drawn, drawn: chosen === drawn ? "current" : "outdated", locked: sheet.protection.protected };
      }
      return null;
    },
  };
}
