import fc from "fast-check";
import { clipboardPayload } from "../../../src/reports/clipboard/clipboard-payload";
import { DEFAULT_STYLE } from "../../../src/reports/clipboard/table-style";
import type { ReportTable } from "../../../src/reports/report-table";

const table = (cells: readonly string[], part: Partial<ReportTable> = {}): ReportTable => ({
  id: "x", title: "表", unit: "单位：分", columns: [{ name: "单位", kind: "name" }], rows: cells.map((cell) => [cell]), summaryRows: 0, notes: [], sentences: [], source: "某方案。", ...part,
});
const bare = { ...DEFAULT_STYLE, heading: "without" } as const;
const LONG = "长".repeat(1000);

test("names are text, never markup and never a formula", () => {
  const { html, text } = clipboardPayload(table(["<img src=x onerror=alert(1)>", "=1+1", "@SUM(A1)", "a\tb\r\nc", "-1.50", LONG, "&lt;b&gt;", "a  b\u0007"]), bare);
  expect(html).not.toContain("<img");
  expect(html).toContain("&#60;img src=x onerror=alert(1)&#62;");
  expect(html).toContain("&#38;lt;b&#38;gt;");
  expect(html).toContain(LONG);
  expect(html).toContain("a&#9;b<br style=\"mso-data-placement:same-cell\">c");
  expect(text.split("\n")).toEqual(["单位", "<img src=x onerror=alert(1)>", "'=1+1", "'@SUM(A1)", '"a\tb', 'c"', "-1.50", LONG, "&lt;b&gt;", "a  b"]);
});

test("whatever stands in the cells, the markup holds nothing but a table's elements", () => {
  fc.assert(fc.property(fc.array(fc.string({ unit: "grapheme", maxLength: 40 }), { minLength: 1 }), (cells) => {
    const { html } = clipboardPayload(table(cells, { title: cells[0] ?? "", notes: cells, source: cells[0] ?? "" }), DEFAULT_STYLE);
    const elements = [...html.matchAll(/<\/?([a-z]*)/g)].map((match) => match[1]);
    expect(elements.filter((name) => !["table", "colgroup", "col", "thead", "tbody", "tr", "th", "td", "br"].includes(name ?? ""))).toEqual([]);
    expect(html).not.toMatch(/ (?:class|id|on\w+|href|src)=/);
  }));
});

const grouped = table([], {
  columns: [
    { name: "组别", kind: "word", merge: true }, { name: "单位", kind: "name", merge: true }, { name: "基础分", kind: "number", over: "得分" }, { name: "总分", kind: "number", over: "得分" },
  ],
  rows: [["街道", "东街", "90.00", "+1.5"], ["街道", "东街", "80.00", "2"], ["街道", "西街", "80.00", "3"], ["园区", "西街", "80.00", "x"], ["合计", "", "80.00", "—"]],
  summaryRows: 1, notes: ["保留两位小数。", "按总分排列。"],
});
const spansOf = (html: string) => [...html.matchAll(/<t[hd](?=[ >])((?: (?:col|row)span="\d+")*)[^>]*>([^<]*)</g)].map(([, spans, text]) => `${text}${spans}`);

test("headings over several columns and merged cells become spans; equal cells of different groups stay apart", () => {
  expect(spansOf(clipboardPayload(grouped, bare).html)).toEqual([
    '组别 rowspan="2"', '单位 rowspan="2"', '得分 colspan="2"', "基础分", "总分",
    '街道 rowspan="3"', '东街 rowspan="2"', "90.00", "+1.5", "80.00", "2", "西街", "80.00", "3", "园区", "西街", "80.00", "x", "合计", "", "80.00", "—",
  ]);
});

test("numbers stand right with the decimals that are printed, everything else is text to a spreadsheet", () => {
  const { html } = clipboardPayload(grouped, bare);
  expect(html).toMatch(/text-align:right[^>]*mso-number-format:'0\.00'[^>]*>90\.00</);
  expect(html).toMatch(/mso-number-format:'\+0\.0;-0\.0;0'[^>]*>\+1\.5</);
  expect(html).toMatch(/mso-number-format:'\\@'[^>]*>x</);
  expect(html).toMatch(/text-align:left[^>]*mso-number-format:'\\@'[^>]*>西街</);
});

test("title, unit, header rows repeat in the head; notes and source stand below", () => {
  const { html, text } = clipboardPayload(grouped, DEFAULT_STYLE);
  expect(html.slice(0, html.indexOf("</thead>"))).toMatch(/colspan="4"[^>]*>表<.*colspan="4"[^>]*>单位：分<.*>组别</);
  expect(text.split("\n")).toEqual([
    "表", "单位：分", "组别\t单位\t得分\t", "\t\t基础分\t总分", "街道\t东街\t90.00\t+1.5", "街道\t东街\t80.00\t2", "街道\t西街\t80.00\t3", "园区\t西街\t80.00\tx", "合计\t\t80.00\t—",
    "注：1.保留两位小数。", "2.按总分排列。", "来源：某方案。",
  ]);
});

test("three lines or a full grid", () => {
  const lines = (rules: "three-line" | "grid") => clipboardPayload(grouped, { ...bare, rules }).html;
  expect(lines("grid").match(/border:0\.5pt/g)).toHaveLength(spansOf(lines("grid")).length);
  expect(lines("three-line")).not.toContain("border:0.5pt");
  expect(lines("three-line").match(/border-bottom:1\.5pt/g)).toHaveLength(4);
});
