import { AlignmentType, type FileChild, Paragraph } from "docx";
import { ChartRun } from "docx/charts";
import { displayWidth } from "../../assessment/display-width";
import { labelLines } from "../charts/label-lines";
import { CHART_COLOURS, type ReportChart } from "../charts/report-charts";
import { FACES, HALF_POINTS } from "./official-style";
import { line } from "./paragraphs";

const WIDTH = 580;
const BAR = 17;
const MOST_HEIGHT = 860;
/** In pixels, and the longest line of a label in half Chinese signs. */
const LINE = 15, MOST_LABEL = 40;

/** A native chart that Word can edit, its title beneath it as figures have theirs. */
export function wordChart(chart: ReportChart, name: string): readonly FileChild[] {
  const { categories, series, decimals, unit } = chart, stacked = series.length > 1;
  const format = decimals === 0 ? "0" : `0.${"0".repeat(decimals)}`, labels = categories.map((category) => labelLines(category, MOST_LABEL));
  const longest = Math.max(...labels.flat().map(displayWidth)), lines = Math.max(...labels.map((label) => label.length));
  // Nearly a page holds them; beyond that the signs are smaller.
  const bar = Math.max(BAR * (categories.length < 12 ? 1.5 : 1), lines * LINE);
  return [
    new Paragraph({
      alignment: AlignmentType.CENTER, keepNext: true, spacing: { before: 160 },
      children: [new ChartRun({
        type: "bar", categories: labels.map((label) => label.join("\n")), series: series.map(({ name: named, values }, index) => ({ name: named, values: [...values], color: CHART_COLOURS[index % CHART_COLOURS.length]! })),
        ...(stacked ? { stacking: "stacked" as const } : {}),
        legend: stacked ? { position: "bottom" as const } : false, gapWidth: 45,
        categoryAxis: { reverseOrder: true, font: { size: longest > 24 || categories.length * bar > MOST_HEIGHT ? 8 : 9 } },
        valueAxis: { visible: false, gridlines: false, minimum: 0 },
        ...(stacked ? {} : { dataLabels: { value: true, numberFormat: format, font: { size: 9 } } }),
        chartArea: { border: "none" }, transformation: { width: WIDTH, height: Math.min(MOST_HEIGHT, 60 + categories.length * bar) },
        altText: { name, description: `${chart.title}（${unit}）：${categories.map((category, at) => `${category}${series.map(({ name: named, values }) => `${stacked ? named : ""}${values[at] ?? ""}`).join("、")}`).join("；")}` },
      })],
    }),
    line(`${name}（单位：${unit}）`, { size: HALF_POINTS.table, align: "center", face: FACES.heading }),
  ];
}
