import type { Place, Problem } from "../../assessment/problem";
import { placeOf, rowNumber, type SourceTable } from "../tables/input-tables";
import { cellContent, type CellContent } from "./cell-content";

/** One row of a table that is not blank. */
export interface SourceRow {
  /** As people see it. */
  readonly number: number;
  cell(column: string): CellContent;
  /** The cell's words as they stand; "" for an empty or an error cell. */
  text(column: string): string;
  /** The cell character by character, for texts that spans point into. */
  verbatim(column: string): string;
  where(column: string): Place;
}

/** The rows that say something, in order; blank rows are passed over. */
export function sourceRows(table: SourceTable): readonly SourceRow[] {
  const rows: SourceRow[] = [];
  table.values.forEach((cells, index) => {
    if (cells.some((cell) => cell !== "" && String(cell).trim() !== "")) rows.push(sourceRow(table, index));
  });
  return rows;
}

export function sourceRow(table: SourceTable, index: number): SourceRow {
  return new RowOfTable(table, index);
}

/** A class, and not closures over its table: a large table has some hundred thousand rows. */
class RowOfTable implements SourceRow {
  constructor(private readonly table: SourceTable, private readonly index: number) {}

  get number(): number {
    return rowNumber(this.table, this.index);
  }

  cell(column: string): CellContent {
    return cellContent(this.table, this.index, column);
  }

  text(column: string): string {
    return contentText(this.cell(column));
  }

  verbatim(column: string): string {
    const value = this.table.values[this.index]?.[this.table.columns.indexOf(column)];
    return typeof value === "string" && this.cell(column).kind === "text" ? value : this.text(column);
  }

  where(column: string): Place {
    return placeOf(this.table, this.index, column);
  }
}

function contentText(content: CellContent): string {
  switch (content.kind) {
    case "text": return content.raw;
    case "number": return String(content.value);
    case "boolean": return content.value ? "TRUE" : "FALSE";
    case "empty": case "error": return "";
    default: return content satisfies never;
  }
}

/** A word column that holds an error value instead. */
export function errorCells(row: SourceRow, columns: readonly string[]): readonly Problem[] {
  const problems: Problem[] = [];
  for (const column of columns) {
    const content = row.cell(column);
    if (content.kind === "error") problems.push(errorCell(content.text, column, row.where(column)));
  }
  return problems;
}

/** What Excel shows while a formula waits for its result, and what a file without the result gives. */
const WAITING = ["#GETTING_DATA", "#BUSY!"];

export function errorCell(text: string, expected: string, where: Place): Problem {
  return {
    code: "error-cell", severity: "error", where,
    message: WAITING.includes(text)
      ? `单元格的公式还没有计算结果，应为${expected}；请在 Excel 或 WPS 中打开工作簿，待计算完成并保存后再试`
      : `单元格是错误值 ${text}，应为${expected}；请更正公式或改填数值`,
  };
}
