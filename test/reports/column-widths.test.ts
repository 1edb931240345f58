import { columnWidths } from "../../src/reports/column-widths";
import { reportTables } from "../../src/reports/report-tables";
import { inputOf } from "./sample-report";

test.each(reportTables(inputOf()).map((table) => [table.title, table] as const))("columnWidths(%s) adds up to 100, and no column vanishes", (_, table) => {
  const widths = columnWidths(table);
  expect(widths.reduce((sum, width) => sum + width, 0)).toBe(100);
  expect(Math.min(...widths)).toBeGreaterThan(2);
});
