import { CHART_COLOURS, reportCharts } from "../../../src/reports/charts/report-charts";
import { inkOn, luminance, svgChart } from "../../../src/reports/charts/svg-chart";
import { displayWidth } from "../../../src/assessment/display-width";
import { inputOf } from "../sample-report";

const charts = reportCharts(inputOf());
const textsOf = (svg: string) => [...svg.matchAll(/<text x="([\d.-]+)" y="([\d.-]+)" text-anchor="(\w+)" font-size="(\d+)"[^>]*>([^<]*)</g)].map(([, x, y, anchor, size, text]) => ({ x: Number(x), y: Number(y), anchor, size: Number(size), text: text ?? "" }));

test.each(charts.map((chart) => [chart.title, chart] as const))("%s: every category and value is drawn, and no label is cut", (_, chart) => {
  const { svg, width, height } = svgChart(chart), texts = textsOf(svg);
  for (const category of chart.categories) expect(texts.map(({ text }) => text)).toContain(category);
  for (const { x, y, anchor, size, text } of texts) {
    // Chinese signs are as wide as the type is high.
    const long = (displayWidth(text) * size) / 2, left = anchor === "end" ? x - long : anchor === "middle" ? x - long / 2 : x;
    expect([text, left >= 0, left + long <= width, y <= height]).toEqual([text, true, true, true]);
  }
});

test("bars are as long as their values, from zero", () => {
  const { svg } = svgChart({ id: "losses", title: "图", unit: "分", decimals: 1, categories: ["甲", "乙"], series: [{ name: "分", values: [40, 10] }] });
  const lengths = [...svg.matchAll(/<rect x="[\d.]+" y="\d+" width="([\d.]+)" height="16"/g)].map(([, length]) => Number(length));
  expect(lengths[0]! / lengths[1]!).toBeCloseTo(4, 2);
});

test("a label of a thousand signs and of markup is drawn whole, as text", () => {
  const hostile = `<script>${"长".repeat(1000)}`;
  const { svg } = svgChart({ id: "losses", title: "图", unit: "分", decimals: 0, categories: [hostile], series: [{ name: "分", values: [1] }] });
  expect(svg).not.toContain("<script");
  expect(svg).toContain("长".repeat(1000));
});

test("neighbouring colours differ in grey, and the ink on each can be read", () => {
  const grey = CHART_COLOURS.map((colour) => luminance(`#${colour}`));
  grey.slice(1).forEach((next, at) => expect((Math.max(next, grey[at]!) + 0.05) / (Math.min(next, grey[at]!) + 0.05)).toBeGreaterThan(1.8));
  for (const colour of CHART_COLOURS) {
    const ink = luminance(inkOn(`#${colour}`) === "#fff" ? "#ffffff" : "#222222"), own = luminance(`#${colour}`);
    expect((Math.max(ink, own) + 0.05) / (Math.min(ink, own) + 0.05)).toBeGreaterThan(3.5);
  }
});
