import { displayWidth } from "../../assessment/display-width";
import { escapeText } from "../clipboard/escape-text";
import { sumOf } from "../shown-points";
import { labelLines } from "./label-lines";
import { CHART_COLOURS, type ReportChart } from "./report-charts";

/** A drawing with its size in its own units; print it at 170 mm wide, the text width of A4. */
export interface SvgChart { readonly svg: string; readonly width: number; readonly height: number }

const FONT = 14, SMALL = 13, BAR = 16, GAP = 8, LINE = 16, WIDTH = 960, HEAD = 46;
/** The longest line of a label, in half Chinese signs; what is longer goes on below. */
const MOST_LABEL = 44;
const FACES = "'Microsoft YaHei','PingFang SC','Noto Sans CJK SC','Source Han Sans SC',SimHei,sans-serif";

/**
 * Horizontal bars from zero, best first. The labels' column is as wide as the longest of their lines, so that none is cut;
 * a single series bears its values, several have a legend in the order of their stretches, each with its own number.
 */
export function svgChart(chart: ReportChart): SvgChart {
  const { categories, series } = chart, stacked = series.length > 1, names = categories.map((category) => labelLines(category, MOST_LABEL));
  const labels = Math.ceil(Math.max(...names.flat().map(textWidth))) + 16, right = stacked ? 16 : 72, room = WIDTH - labels - right;
  const most = Math.max(...categories.map((_, at) => sumOf(series.map(({ values }) => Math.max(0, values[at] ?? 0)))), Number.MIN_VALUE);
  let bottom = HEAD;
  const bars = names.map((lines, at) => {
    const height = Math.max(BAR, lines.length * LINE), y = bottom + (height - BAR) / 2, first = bottom + (height - lines.length * LINE) / 2;
    bottom += height + GAP;
    let x = labels;
    const stretches = series.map(({ values }, index) => {
      const value = values[at] ?? 0, length = (Math.max(0, value) / most) * room, from = x;
      x += length;
      const named = stacked && length > textWidth(numeral(value, chart)) + 6 ? label(numeral(value, chart), { x: from + length / 2, y: y + BAR - 3, anchor: "middle", colour: inkOn(colourOf(index)), size: SMALL }) : "";
      return `<rect x="${round(from)}" y="${round(y)}" width="${round(length)}" height="${BAR}" fill="${colourOf(index)}"${stacked ? ' stroke="#fff" stroke-width="1"' : ""}/>${named}`;
    });
    const value = stacked ? "" : label(numeral(series[0]?.values[at] ?? 0, chart), { x: x + 6, y: y + BAR - 3, anchor: "start", size: SMALL });
    return `${lines.map((line, index) => label(line, { x: labels - 8, y: first + index * LINE + BAR - 3, anchor: "end" })).join("")}${stretches.join("")}${value}`;
  });
  const legend = stacked ? legendOf(series.map(({ name }) => name), bottom + 22) : { svg: "", height: 0 }, height = Math.ceil(bottom + legend.height + 14);
  const axis = `<line x1="${labels}" y1="${HEAD - 4}" x2="${labels}" y2="${bottom}" stroke="#444"/>`;
  const heading = label(`${chart.title}（单位：${chart.unit}）`, { x: WIDTH / 2, y: 26, anchor: "middle", size: 18 });
  return { width: WIDTH, height, svg: `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" font-family="${FACES}"><rect width="100%" height="100%" fill="#fff"/>${heading}${bars.join("")}${axis}${legend.svg}</svg>` };
}

interface LabelPlace { readonly x: number; readonly y: number; readonly anchor: "start" | "middle" | "end"; readonly size?: number; readonly colour?: string }

function label(text: string, { x, y, anchor, size = FONT, colour = "#222" }: LabelPlace): string {
  return `<text x="${round(x)}" y="${round(y)}" text-anchor="${anchor}" font-size="${size}" fill="${colour}">${escapeText(text.replace(/\s+/g, " "))}</text>`;
}

/** Names of the series beneath the bars, in as many rows as they need; one that is longer than a row goes on below. */
function legendOf(names: readonly string[], top: number): { readonly svg: string; readonly height: number } {
  const entries = names.map((name) => ({ lines: labelLines(name, MOST_LEGEND), width: Math.max(...labelLines(name, MOST_LEGEND).map(textWidth)) + 44 }));
  const rows: { index: number; x: number }[][] = [];
  let x = WIDTH;
  entries.forEach(({ width }, index) => {
    if (x + width > WIDTH) {
      rows.push([]);
      x = 0;
    }
    rows.at(-1)?.push({ index, x });
    x += width;
  });
  let y = top;
  const svg = rows.flatMap((row) => {
    const from = (WIDTH - sumOf(row.map(({ index }) => entries[index]!.width))) / 2, at = y;
    y += Math.max(...row.map(({ index }) => entries[index]!.lines.length)) * LINE + 4;
    return row.map(({ index, x: left }) => `<rect x="${round(from + left)}" y="${at - 12}" width="14" height="14" fill="${colourOf(index)}" stroke="#444" stroke-width="0.5"/>${entries[index]!.lines.map((line, number) => label(line, { x: from + left + 20, y: at + number * LINE, anchor: "start" })).join("")}`);
  }).join("");
  return { svg, height: y - top };
}
const MOST_LEGEND = 100;

/** Half a sign for each column of the terminal, and a little for wide Latin letters. */
const textWidth = (text: string): number => displayWidth(text) * FONT * 0.56;
const numeral = (value: number, { decimals }: ReportChart): string => value.toFixed(decimals);
const round = (value: number): number => Math.round(value * 10) / 10;
const colourOf = (index: number): string => `#${CHART_COLOURS[index % CHART_COLOURS.length]}`;

/** Black on light stretches, white on dark ones: relative luminance as WCAG 2 defines it. */
export function inkOn(colour: string): "#222222" | "#ffffff" {
  return luminance(colour) > 0.3 ? "#222222" : "#ffffff";
}

export function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16) / 255).map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
