import { join } from "node:path";
import { reportCharts } from "../reports/charts/report-charts";
import { svgChart } from "../reports/charts/svg-chart";
import type { ReportInput } from "../reports/report-input";
import { drawPng, type PngDrawing } from "./draw-png";
import { writeFile } from "./write-file";

export interface ChartFiles { readonly input: ReportInput; readonly folder: string; readonly source: string }

/** Writes every chart as .svg, and as .png where this machine can draw one. @returns how many charts, and what kept PNG back */
export async function writeChartFiles({ input, folder, source }: ChartFiles): Promise<{ readonly count: number; readonly without: Exclude<PngDrawing["kind"], "drawn"> | null }> {
  const charts = reportCharts(input);
  let without: Exclude<PngDrawing["kind"], "drawn"> | null = null;
  for (const chart of charts) {
    const drawing = svgChart(chart), path = join(folder, chart.title.replace(/[\\/:*?"<>|]/g, " "));
    writeFile(`${path}.svg`, drawing.svg, [source]);
    const drawn = await drawPng(drawing);
    if (drawn.kind === "drawn") writeFile(`${path}.png`, drawn.png, [source]);
    else without = drawn.kind;
  }
  return { count: charts.length, without };
}
