import type { Chart, Plugin } from "chart.js";
import type { SeriesData } from "./series-data";

/** Writes the values at the ends of bars and above points, in the words of their cells. */
export const valueLabels = (series: readonly SeriesData[]): Plugin => ({
  id: "valueLabels",
  afterDatasetsDraw(chart: Chart) {
    const { ctx } = chart;
    ctx.save();
    ctx.fillStyle = "#404040";
    ctx.font = `11px ${FAMILY}`;
    series.forEach(({ texts, values, given }, index) => {
      if (!given.hasDataLabels) return;
      const sideways = chart.options.indexAxis === "y";
      const inside = /Center|Inside/.test(given.labelPosition ?? "");
      chart.getDatasetMeta(index).data.forEach((element, point) => {
        if (values[point] === null || values[point] === undefined) return;
        const { x, y } = element.tooltipPosition(true);
        if (x === null || y === null) return;
        ctx.textAlign = sideways && !inside ? "left" : "center";
        ctx.textBaseline = sideways ? "middle" : "bottom";
        ctx.fillText(texts[point] ?? "", sideways && !inside ? x + 4 : x, sideways ? y : y - 3);
      });
    });
    ctx.restore();
  },
});

export const FAMILY = '"Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", "Noto Sans SC", sans-serif';
