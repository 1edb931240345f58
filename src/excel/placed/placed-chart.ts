import { displayWidth } from "../../assessment/display-width";
import { asText } from "../write/as-text";
import type { GridArea, PlacedChart } from "./placed-table";

/** In points. The first page, beside the table, holds the height. */
const FONT = 9, SIGN = FONT * 0.56, BARS = 230, MOST_HEIGHT = 560, HEAD = 40, FOOT = 28;

/**
 * A native chart to the right of a table. Every bar has its label (tickLabelSpacing 1: Excel would leave some out where it
 * finds them crowded), and each bar is as high as the lines of the longest label.
 */
export function drawPlacedChart(sheet: Excel.Worksheet, chart: PlacedChart, { row, corner }: { readonly row: number; readonly corner: Excel.Range }): void {
  const { title, labels, series, format } = chart, stacked = series.length > 1, [first, ...others] = series;
  if (first === undefined) return;
  const at = ({ row: from, column, rows, columns }: GridArea): Excel.Range => sheet.getRangeByIndexes(row + from, column, rows, columns);
  const drawn = sheet.charts.add(stacked ? "BarStacked" : "BarClustered", at(first.values), first.values.rows === 1 && first.values.columns > 1 ? "Rows" : "Columns");
  const longest = Math.max(...labels.flat().map(displayWidth)) * SIGN + 6, lines = Math.max(...labels.map((label) => label.length));
  const bar = lines === 1 ? Math.min(15, (MOST_HEIGHT - HEAD - FOOT) / labels.length) : lines * FONT * 1.4 + 4;
  const categories = lines === 1 ? at(chart.categories) : brokenLabels(corner, labels);
  drawn.name = `报告图-${title}`;
  // Below the header, whose rows are printed again on every page with what lies on them.
  drawn.setPosition(corner);
  drawn.width = longest + BARS + 40;
  drawn.height = HEAD + FOOT + bar * Math.max(labels.length, 3);
  drawn.title.text = title;
  drawn.title.format.font.size = 12;
  drawn.legend.visible = stacked;
  if (stacked) drawn.legend.position = "Bottom";
  const { categoryAxis, valueAxis } = drawn.axes;
  categoryAxis.reversePlotOrder = true;
  categoryAxis.tickLabelSpacing = 1;
  categoryAxis.format.font.size = bar < 10 ? 7 : bar < 14 ? 8 : FONT;
  valueAxis.minimum = 0;
  valueAxis.majorGridlines.visible = false;
  valueAxis.visible = false;
  for (const [index, { name, values, colour, ink }] of [first, ...others].entries()) {
    const own = index === 0 ? drawn.series.getItemAt(0) : drawn.series.add(plain(name));
    own.setValues(at(values));
    own.setXAxisValues(categories);
    own.name = plain(name);
    own.format.fill.setSolidColor(colour);
    own.gapWidth = 45;
    own.hasDataLabels = true;
    // A stretch of nothing has no label; the others' stand on the stretch's colour.
    own.dataLabels.numberFormat = stacked ? `${format};;` : format;
    if (stacked) own.dataLabels.format.font.color = ink;
  }
}

/**
 * Long labels in their lines, in cells that the chart covers: no viewer can be relied upon to break them, and a column
 * that is hidden would not be drawn.
 */
function brokenLabels(corner: Excel.Range, labels: PlacedChart["labels"]): Excel.Range {
  const cells = corner.getResizedRange(labels.length - 1, 0);
  cells.values = labels.map((lines) => [asText(lines.join("\n"))]);
  cells.format.font.size = 1;
  cells.format.font.color = "#FFFFFF";
  return cells;
}

/** A name that begins with "=" would be a reference. */
const plain = (name: string): string => name.replace(/^=/, " =");
