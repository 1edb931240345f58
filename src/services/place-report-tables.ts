import type { PlacedTable } from "../excel/placed/placed-table";
import { placeTables } from "../excel/placed/place-tables";
import type { WorkbookContext } from "../excel/workbook-context";
import { labelLines } from "../reports/charts/label-lines";
import { CHART_COLOURS } from "../reports/charts/report-charts";
import { inkOn } from "../reports/charts/svg-chart";
import { notesOf } from "../reports/clipboard/html-table";
import { columnWidths } from "../reports/column-widths";
import { layoutTable } from "../reports/layout-table";
import type { ReportTable, TableChart } from "../reports/report-table";

/** Lays report tables out on new sheets, each with its chart beside it. @returns the sheets' names */
export function placeReportTables(context: WorkbookContext, tables: readonly ReportTable[]): Promise<readonly string[]> {
  return placeTables(context, tables.map(placed));
}

const ALIGN = { name: "Left", word: "Center", number: "Right", prose: "Left" } as const;

function placed(table: ReportTable): PlacedTable {
  const { header, body } = layoutTable(table), widths = columnWidths(table), { title, unit, rows, chart } = table;
  return {
    title, unit, header, body, rows, notes: notesOf(table),
    columns: table.columns.map(({ kind }, column) => ({ share: widths[column] ?? 0, align: ALIGN[kind], holds: kind === "number" ? "numbers" : "texts" })),
    ...(chart === undefined ? {} : { chart: placedChart(table, chart, header.length) }),
  };
}

function placedChart({ columns, rows }: ReportTable, { title, unit, names, bars, values }: TableChart, above: number): NonNullable<PlacedTable["chart"]> {
  const format = formatOf(values.flatMap(({ cells }) => rows[cells.row]?.[cells.column] ?? []));
  const labels = bars === "rows" ? rows.slice(names.row, names.row + names.count).map((row) => row[names.column] ?? "") : columns.slice(names.column, names.column + names.count).map(({ name }) => name);
  const area = ({ row, column, count }: TableChart["names"]) => (bars === "rows" ? { row: above + row, column, rows: count, columns: 1 } : { row: above + row, column, rows: 1, columns: count });
  return {
    title: `${title}（单位：${unit}）`, labels: labels.map((label) => labelLines(label, LABEL_LINE)), format, categories: bars === "rows" ? area(names) : { ...area(names), row: above - 1 },
    series: values.map(({ name, cells }, index) => {
      const colour = `#${CHART_COLOURS[index % CHART_COLOURS.length]}`;
      return { name, values: area(cells), colour, ink: inkOn(colour) };
    }),
  };
}

/** The longest line of a label, in half Chinese signs. */
const LABEL_LINE = 36;

/** With the decimals that stand in the cells. */
function formatOf(cells: readonly string[]): string {
  const decimals = Math.max(0, ...cells.map((cell) => /\.(\d+)$/.exec(cell)?.[1]?.length ?? 0));
  return decimals === 0 ? "0" : `0.${"0".repeat(decimals)}`;
}
