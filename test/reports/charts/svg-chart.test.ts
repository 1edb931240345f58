import { totalsTitle } from "../../../src/reports/charts/most-bars";
import { CHART_COLOURS, reportCharts } from "../../../src/reports/charts/report-charts";
import { inkOn, luminance, svgChart } from "../../../src/reports/charts/svg-chart";
import { displayWidth } from "../../../src/assessment/display-width";
import { inputOf } from "../sample-report";

const charts = reportCharts(inputOf());
const textsOf = (svg: string) => [...svg.matchAll(/<text x="([\d.-]+)" y="([\d.-]+)" text-anchor="(\w+)" font-size="(\d+)"[^>]*>([^<]*)</g)].map(([, x, y, anchor, size, text]) => ({ x: Number(x), y: Number(y), anchor, size: Number(size), text: text ?? "" }));

test.each(charts.map((chart) => [chart.title, chart] as const))("%s: every category and value is drawn, and no label is cut", (_, chart) => {
  const { svg, width, height } = svgChart(chart), texts = textsOf(svg);
  for (const category of chart.categories) expect(texts.map(({ text }) => text).join("")).toContain(category);
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

test("labels of a thousand signs and of markup are drawn whole, as text, in lines within the picture", () => {
  const hostile = `<script>${"长".repeat(1000)}`, chart = { id: "grades", title: "图", unit: "个", decimals: 0, categories: [hostile, "乙"] };
  const { svg, width, height } = svgChart({ ...chart, series: [{ name: "甲".repeat(300), values: [1, 2] }, { name: "乙级", values: [3, 1] }] }), texts = textsOf(svg);
  expect(svg).not.toContain("<script");
  expect(texts.map(({ text }) => text).join("")).toContain(`&#60;script&#62;${"长".repeat(1000)}`);
  expect(texts.filter(({ text }) => text.startsWith("甲")).map(({ text }) => text).join("")).toBe("甲".repeat(300));
  for (const { x, y, text } of texts) expect([x >= 0, x <= width, y <= height, displayWidth(text) <= 100]).toEqual([true, true, true, true]);
});

test("a group of more units than a chart holds says how many it shows", () => {
  expect([totalsTitle("各单位", 60), totalsTitle("各单位", 61)]).toEqual(["各单位总分", "各单位总分（前60名）"]);
});

/** Linear light as protanopes, deuteranopes and tritanopes see it (Machado, Oliveira and Fernandes 2009, severity 1.0). */
const SEEN = {
  protanopia: [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
  deuteranopia: [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.01182, 0.04294, 0.968881]],
  tritanopia: [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.3039]],
};

test.each(Object.entries(SEEN))("neighbouring colours differ in lightness to eyes with %s", (_, matrix) => {
  const seen = CHART_COLOURS.map((colour) => {
    const light = [0, 2, 4].map((at) => parseInt(colour.slice(at, at + 2), 16) / 255).map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    const [red = 0, green = 0, blue = 0] = matrix.map((row) => row.reduce((sum, weight, at) => sum + weight * (light[at] ?? 0), 0));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  });
  seen.slice(1).forEach((next, at) => expect((Math.max(next, seen[at]!) + 0.05) / (Math.min(next, seen[at]!) + 0.05)).toBeGreaterThan(1.6));
});

test("neighbouring colours differ in grey, and the ink on each can be read", () => {
  const grey = CHART_COLOURS.map((colour) => luminance(`#${colour}`));
  grey.slice(1).forEach((next, at) => expect((Math.max(next, grey[at]!) + 0.05) / (Math.min(next, grey[at]!) + 0.05)).toBeGreaterThan(1.8));
  for (const colour of CHART_COLOURS) {
    const ink = luminance(inkOn(`#${colour}`)), own = luminance(`#${colour}`);
    expect((Math.max(ink, own) + 0.05) / (Math.min(ink, own) + 0.05)).toBeGreaterThan(3.5);
  }
});
