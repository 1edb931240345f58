import type { VNode } from "preact";
import { chartKey } from "../actions/chart-image";
import { button } from "../controls/button";
import { h } from "../controls/element";
import { pictureAddress } from "../controls/picture-address";
import type { DrawnChart } from "../pane-services";
import type { View } from "./view";

/** A table's chart as it is printed, black on white in every theme; what it shows is also said. */
export function chartCard(drawn: DrawnChart, { state, words, actions }: View): VNode {
  const { chart, drawing } = drawn, { report } = words;
  return h(
    "figure",
    { class: "chart-card", key: chart.id },
    h("img", { src: pictureAddress(drawing), width: drawing.width, height: drawing.height, alt: spoken(drawn) }),
    h(
      "div",
      { class: "actions" },
      button({ label: report.copyChart, spoken: `${report.copyChart} ${chart.title}`, onClick: () => actions.copyChart(drawn) }),
      button({ label: report.saveChart, spoken: `${report.saveChart} ${chart.title}`, appearance: "subtle", onClick: () => actions.saveChart(drawn) }),
      h("span", { class: "done", role: "status" }, state.copied === chartKey(chart.id) ? report.copied(chart.title) : null),
    ),
  );
}

/** 各单位总分（分）：甲局 98.00；乙局 … */
function spoken({ chart: { title, unit, categories, series, decimals } }: DrawnChart): string {
  const values = (at: number): string => series.map(({ name, values: own }) => `${series.length > 1 ? `${name} ` : ""}${(own[at] ?? 0).toFixed(decimals)}`).join("、");
  return `${title}（${unit}）：${categories.map((category, at) => `${category} ${values(at)}`).join("；")}`;
}
