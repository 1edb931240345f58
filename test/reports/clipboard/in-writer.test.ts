import { clipboardPayload } from "../../../src/reports/clipboard/clipboard-payload";
import { DEFAULT_STYLE } from "../../../src/reports/clipboard/table-style";
import { layoutTable } from "../../../src/reports/layout-table";
import type { ReportTable } from "../../../src/reports/report-table";
import { reportTables } from "../../../src/reports/report-tables";
import { inputOf } from "../sample-report";
import { pastedInWriter, type WriterCell, type WriterTable } from "../given/in-writer";
import { converted, inLibreOffice, pagesOf, PATIENCE, wordsOf } from "../given/soffice";

/** What is copied, taken by LibreOffice Writer: the same cells, the merged header, the alignment. */

const bare = { ...DEFAULT_STYLE, heading: "without" } as const;
const ALIGN = { name: ["start", "left"], word: ["center"], number: ["end", "right"], prose: ["start", "left"] } as const;
const spans = (cells: readonly Pick<WriterCell, "text" | "columns" | "rows">[]) => cells.map(({ text, columns, rows }) => [text, columns, rows]);

function expectSame(pasted: WriterTable, table: ReportTable): void {
  const { header, body } = layoutTable(table);
  expect(pasted.headerRows).toBe(header.length);
  expect(pasted.rows.map(spans)).toEqual([...header, ...body].map(spans));
  expect(pasted.width).toBeLessThanOrEqual(100);
  pasted.rows.slice(0, header.length).flat().forEach(({ align }) => expect(align).toBe("center"));
  body.forEach((cells, row) => cells.forEach(({ column, text }, at) => {
    // An empty cell has no side.
    if (text !== "") expect([text, ALIGN[table.columns[column]!.kind]]).toEqual([text, expect.arrayContaining([pasted.rows[header.length + row]![at]!.align])]);
  }));
}

inLibreOffice("clipboard in Writer")("a table that was copied, in LibreOffice Writer", () => {
  test("every table of the sample keeps its cells, merged header, header rows and alignment", () => {
    const tables = reportTables(inputOf()), pasted = pastedInWriter(tables.map((table) => `${clipboardPayload(table, bare).html}<p></p>`).join(""));
    expect(pasted).toHaveLength(tables.length);
    tables.forEach((table, at) => expectSame(pasted[at]!, table));
  }, PATIENCE);

  test("with its heading: title and unit stand above the header and repeat with it, notes and source below", () => {
    const table = reportTables(inputOf()).find(({ id }) => id === "grades")!, [pasted] = pastedInWriter(clipboardPayload(table, DEFAULT_STYLE).html);
    expect(pasted?.headerRows).toBe(4);
    expect(pasted?.rows[0]).toEqual([{ text: "等次分布", columns: table.columns.length, rows: 1, align: "center" }]);
    expect(pasted?.rows[1]?.[0]?.text).toBe("单位：个、%");
    expect(pasted?.rows.at(-1)?.[0]?.text).toMatch(/^来源：/);
  }, PATIENCE);

  const LONG = "长".repeat(1000), DIGITS = "1234567890".repeat(100);
  const URL = "https://example.invalid/a/very/long/address/of/some/evidence?with=a&query=string";
  const HOSTILE = [URL, "<img src=x onerror=alert(1)>&lt;b&gt;", "=1+1", "@SUM(A1)", "甲\n乙\n丙", "a  b\tc", LONG, DIGITS, "</td></tr></table><script>", "-1.50"];
  const hostile: ReportTable = {
    id: "hostile", title: "表", unit: "单位：分", notes: [], sentences: [], summaryRows: 0, source: "",
    columns: [{ name: "单位", kind: "name" }, { name: "词", kind: "word" }, { name: "数", kind: "number" }, { name: "说明", kind: "prose" }],
    rows: HOSTILE.map((text) => [text, text, text, text]),
  };
  const { html } = clipboardPayload(hostile, bare);

  test("hostile text survives as text: markup, formulas, line breaks, a thousand signs", () => {
    const pasted = pastedInWriter(html);
    expect(pasted).toHaveLength(1);
    expect(pasted[0]?.rows.slice(1).map((cells) => cells.map(({ text }) => text.replaceAll("\u00a0", " ").replaceAll("\u200b", "")))).toEqual(HOSTILE.map((text) => Array.from({ length: 4 }, () => text)));
  }, PATIENCE);

  test("a word of a thousand digits breaks within its cell: nothing leaves the page", () => {
    const pdf = converted({ "hostile.html": `<html><head><meta charset="utf-8"></head><body>${html}</body></html>` }, { format: "pdf", from: "HTML (StarWriter)" })["hostile.pdf"]!;
    expect(pagesOf(pdf)).toBeGreaterThan(0);
    const words = wordsOf(pdf);
    if (words === null) {
      process.stderr.write("not tested: no pdftotext to say where the words stand\n");
      return;
    }
    expect(words.map(({ text }) => text).join("").replaceAll("\u200b", "")).toContain("1234567890".repeat(3));
    for (const { text, right, page } of words) expect([text, right <= page]).toEqual([text, true]);
  }, PATIENCE);
});
