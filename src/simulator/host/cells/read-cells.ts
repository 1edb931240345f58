import type { Area, Cell, CellValue, SheetState } from "../../state";

/** A row-major grid of what `read` makes of each cell of an area. */
export function readGrid<Value>(place: { sheet: SheetState; area: Area }, read: (cell: Cell | undefined, row: number, column: number) => Value): Value[][] {
  const { sheet, area } = place;
  const grid: Value[][] = [];
  for (let row = area.row; row < area.row + area.rows; row++) {
    const line: Value[] = [];
    for (let column = area.column; column < area.column + area.columns; column++) {
      line.push(read(sheet.cells.get(row, column), row, column));
    }
    grid.push(line);
  }
  return grid;
}

/** A value as the API shows it: an error is its text. */
export function apiValue(value: CellValue): string | number | boolean {
  return typeof value === "object" ? value.error : value;
}

export function valueType(value: CellValue): "Empty" | "String" | "Double" | "Boolean" | "Error" {
  switch (typeof value) {
    case "number":
      return "Double";
    case "boolean":
      return "Boolean";
    case "object":
      return "Error";
    case "string":
      return value === "" ? "Empty" : "String";
  }
}
