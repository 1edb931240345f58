import type { ChartBlocks } from "../result/chart-blocks";
import { CHART_GAP, CHART_LEFTS, CHART_NAMES, CHART_TOP, type ChartKey } from "./chart-sheet";
import { CHART_COLOURS } from "./palette";

/** A bar needs this much to be read, with its name beside it. */
const BAR = 11;

/** One page, three columns: the ranking, what each total is made of, and two smaller charts above each other. */
export function createCharts(sheet: Excel.Worksheet, blocks: ChartBlocks, sources: Readonly<Record<ChartKey, Excel.Range>>): void {
  const height = Math.max(480, blocks.ranking.length * BAR + 60);
  const half = (height - CHART_GAP) / 2;
  const [first, second, third] = CHART_LEFTS;
  rankingChart(addChart(sheet, "BarClustered", { key: "ranking", source: sources.ranking, ...first, top: CHART_TOP, height }));
  levelsChart(addChart(sheet, "BarStacked", { key: "levels", source: sources.levels, ...second, top: CHART_TOP, height }), (blocks.levels[0]?.length ?? 1) - 1);
  profileChart(addChart(sheet, "RadarMarkers", { key: "profile", source: sources.profile, ...third, top: CHART_TOP, height: half }));
  costliestChart(addChart(sheet, "BarClustered", { key: "costliest", source: sources.costliest, ...third, top: CHART_TOP + half + CHART_GAP, height: half }));
}

interface NewChart { readonly key: ChartKey; readonly source: Excel.Range; readonly left: number; readonly width: number; readonly top: number; readonly height: number }

function addChart(sheet: Excel.Worksheet, type: "BarClustered" | "BarStacked" | "RadarMarkers", { key, source, left, width, top, height }: NewChart): Excel.Chart {
  const chart = sheet.charts.add(type, source, "Columns");
  chart.name = CHART_NAMES[key];
  chart.left = left;
  chart.top = top;
  chart.width = width;
  chart.height = height;
  chart.title.format.font.size = 13;
  return chart;
}

/** Bars run from above, best first; the value axis starts at zero, lest small gaps look large. */
function bars(chart: Excel.Chart): void {
  chart.axes.categoryAxis.reversePlotOrder = true;
  chart.axes.categoryAxis.format.font.size = 8;
  chart.axes.valueAxis.minimum = 0;
  chart.axes.valueAxis.format.font.size = 8;
  chart.axes.valueAxis.majorGridlines.visible = false;
}

function rankingChart(chart: Excel.Chart): void {
  chart.title.text = "单位总分排名";
  chart.legend.visible = false;
  bars(chart);
  chart.axes.valueAxis.visible = false;
  const series = chart.series.getItemAt(0);
  series.format.fill.setSolidColor(CHART_COLOURS[2]);
  series.gapWidth = 40;
  series.hasDataLabels = true;
}

function levelsChart(chart: Excel.Chart, count: number): void {
  chart.title.text = "各单位基础分构成（按一级指标折算）";
  chart.legend.visible = true;
  chart.legend.position = "Bottom";
  bars(chart);
  for (let index = 0; index < count; index++) {
    const series = chart.series.getItemAt(index);
    series.format.fill.setSolidColor(CHART_COLOURS[index % CHART_COLOURS.length] ?? CHART_COLOURS[0]);
    series.gapWidth = 40;
  }
}

function profileChart(chart: Excel.Chart): void {
  chart.title.text = "单位与本组平均得分率对比（%）";
  chart.legend.visible = true;
  chart.legend.position = "Bottom";
  chart.axes.valueAxis.minimum = 0;
  chart.axes.valueAxis.maximum = 100;
  chart.axes.valueAxis.format.font.size = 8;
  chart.series.getItemAt(0).format.line.color = CHART_COLOURS[0];
  chart.series.getItemAt(1).format.line.color = CHART_COLOURS[1];
}

function costliestChart(chart: Excel.Chart): void {
  chart.title.text = "失分最多的指标（全部单位合计）";
  chart.legend.visible = false;
  bars(chart);
  chart.axes.valueAxis.visible = false;
  const series = chart.series.getItemAt(0);
  series.format.fill.setSolidColor(CHART_COLOURS[4]);
  series.gapWidth = 40;
  series.hasDataLabels = true;
}
