import { displayWidth } from "../../assessment/display-width";
import type { GridArea, PlacedChart } from "./placed-table";

/** In points. A page upright holds the height; a label's column is as wide as its longest line, and no wider than the room beside the bars allows. */
const FONT = 9, SIGN = FONT * 0.56, MOST_LABEL = 190, BARS = 250, MOST_HEIGHT = 740, HEAD = 40, FOOT = 28;

/**
 * A native chart to the right of a table. Every bar has its label (tickLabelSpacing 1: Excel would leave some out where it
 * finds them crowded), and each bar is as high as the lines of the longest label.
 */
export function drawPlacedChart(sheet: Excel.Worksheet, chart: PlacedChart, { row, left }: { readonly row: number; readonly left: number }): void {
  const { title, labels, categories, series, format } = chart, stacked = series.length > 1, [first, ...others] = series;
  if (first === undefined) return;
  const at = ({ row: from, column, rows, columns }: GridArea): Excel.Range => sheet.getRangeByIndexes(row + from, column, rows, columns);
  const drawn = sheet.charts.add(stacked ? "BarStacked" : "BarClustered", at(first.values), first.values.rows === 1 && first.values.columns > 1 ? "Rows" : "Columns");
  const longest = Math.max(...labels.map(displayWidth)) * SIGN + 6, lines = Math.max(1, Math.ceil(longest / MOST_LABEL));
  const bar = Math.min(Math.max(15, lines * FONT * 1.3 + 4), (MOST_HEIGHT - HEAD - FOOT) / labels.length);
  drawn.name = `报告图-${title}`;
  drawn.left = left;
  drawn.top = 6;
  drawn.width = Math.min(longest, MOST_LABEL) + BARS + 40;
  drawn.height = HEAD + FOOT + bar * Math.max(labels.length, 3);
  drawn.title.text = title;
  drawn.title.format.font.size = 12;
  drawn.legend.visible = stacked;
  if (stacked) drawn.legend.position = "Bottom";
  const { categoryAxis, valueAxis } = drawn.axes;
  categoryAxis.reversePlotOrder = true;
  categoryAxis.tickLabelSpacing = 1;
  categoryAxis.format.font.size = bar < 14 ? 8 : FONT;
  valueAxis.minimum = 0;
  valueAxis.majorGridlines.visible = false;
  valueAxis.visible = false;
  for (const [index, { name, values, colour }] of [first, ...others].entries()) {
    const own = index === 0 ? drawn.series.getItemAt(0) : drawn.series.add(plain(name));
    own.setValues(at(values));
    own.setXAxisValues(at(categories));
    own.name = plain(name);
    own.format.fill.setSolidColor(colour);
    own.gapWidth = 45;
    own.hasDataLabels = true;
    own.dataLabels.numberFormat = format;
  }
}

/** A name that begins with "=" would be a reference. */
const plain = (name: string): string => name.replace(/^=/, " =");
