import type { Area, TableState } from "../../state";

export function headerArea(table: TableState): Area | null {
  return table.showHeaders ? { ...table.area, rows: 1 } : null;
}

export function totalArea(table: TableState): Area | null {
  return table.showTotals ? { ...table.area, row: table.area.row + table.area.rows - 1, rows: 1 } : null;
}

export function bodyArea(table: TableState): Area {
  const top = table.showHeaders ? 1 : 0;
  const bottom = table.showTotals ? 1 : 0;
  return { ...table.area, row: table.area.row + top, rows: table.area.rows - top - bottom };
}
