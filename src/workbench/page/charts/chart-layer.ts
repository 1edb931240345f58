import { h as create } from "preact";
import type { VNode } from "preact";
import type { SheetState } from "../../../simulator/state";
import { h } from "../../../taskpane/controls/element";
import { HEADER } from "../grid/header-size";
import { PIXELS, type SheetLayout } from "../grid/sheet-layout";
import type { PageState } from "../page-state";
import { ChartBox } from "./chart-box";
import { seriesData } from "./series-data";

/** The charts that float over the cells, clipped where lines are frozen. */
export function chartLayer({ state, sheet, layout }: { readonly state: PageState; readonly sheet: SheetState; readonly layout: SheetLayout }): VNode | null {
  if (sheet.charts.length === 0) return null;
  const { scrolled, window, book } = state;
  const { frozen } = layout;
  const clip = `clip-path:inset(${HEADER.height + frozen.height}px 0 0 ${HEADER.width + frozen.width}px)`;
  const boxes = sheet.charts.map((chart) => {
    const { left, top, width, height } = chart.position;
    return { chart, box: { left: Math.round(left * PIXELS) - scrolled.left + HEADER.width, top: Math.round(top * PIXELS) - scrolled.top + HEADER.height, width: Math.round(width * PIXELS), height: Math.round(height * PIXELS) } };
  });
  const shown = boxes.filter(({ box }) => box.left < window.width && box.top < window.height && box.left + box.width > 0 && box.top + box.height > 0);
  return h(
    "div",
    { key: sheet.id, class: "charts", style: `left:0;top:0;width:${window.width}px;height:${window.height}px;${clip}` },
    shown.map(({ chart, box }) => create(ChartBox, { key: chart.id, chart, series: seriesData(book.state, sheet, chart), box })),
  );
}
