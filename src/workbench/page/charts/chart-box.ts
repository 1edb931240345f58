import type { VNode } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { h } from "../../../taskpane/controls/element";
import type { ChartState } from "../../../simulator/state";
import { chartConfig, kindOf } from "./chart-config";
import { Chart } from "./chart-library";
import type { SeriesData } from "./series-data";
import { valueLabels } from "./value-labels";

export interface ChartBoxProperties {
  readonly chart: ChartState;
  readonly series: readonly SeriesData[];
  /** In pixels, within the window. */
  readonly box: { readonly left: number; readonly top: number; readonly width: number; readonly height: number };
}

/** One chart; it is drawn anew only when its figures, its looks or its size changed. */
export function ChartBox({ chart, series, box }: ChartBoxProperties): VNode {
  const canvas = useRef<HTMLCanvasElement>(null);
  const kind = kindOf(chart.type);
  const config = kind === null ? null : chartConfig(chart, series, kind);
  const content = JSON.stringify([config, series.map(({ texts, given }) => [texts, given.hasDataLabels]), box.width, box.height]);
  useEffect(() => {
    if (canvas.current === null || config === null) return;
    const drawn = new Chart(canvas.current, { ...config, plugins: [valueLabels(series)] });
    return () => drawn.destroy();
  }, [content]);
  const style = `left:${box.left}px;top:${box.top}px;width:${box.width}px;height:${box.height}px`;
  const label = `图表：${chart.title.text || chart.name}（${series.map(({ name }) => name).join("、")}）`;
  if (kind === null) return h("div", { class: "chart undrawn", style }, `${chart.title.text || chart.name}：此处不能画这种图表（${chart.type}），下载后在 Excel 中查看`);
  return h("div", { class: "chart", style }, h("canvas", { ref: canvas, role: "img", "aria-label": label, width: box.width - 2, height: box.height - 2 }));
}
