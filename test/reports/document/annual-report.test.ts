import { strFromU8, unzipSync } from "fflate";
import { writeDocument } from "../../../src/reports/document/write-document";
import { reportTables } from "../../../src/reports/report-tables";
import { sentencesFor } from "../../../src/reports/wording/sentences";
import { DISTRICT } from "../../../src/samples/district";
import { smallDistrict } from "../../services/small-district";
import { inputOf } from "../sample-report";

const input = inputOf();
let once: Promise<ReturnType<typeof unzipSync>> | null = null;
const made = async (of: typeof input) => unzipSync(await writeDocument(of));
const partsOf = (of = input) => (of === input ? (once ??= made(of)) : made(of));
const documentOf = async (of = input) => strFromU8((await partsOf(of))["word/document.xml"] ?? new Uint8Array());
const unescaped = (xml: string) => xml.replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&quot;/g, '"').replace(/&apos;/g, "'").replace(/&amp;/g, "&");
/** The paragraphs' texts, in order. */
const paragraphsOf = (xml: string) => [...xml.matchAll(/<w:p[ >].*?<\/w:p>/gs)].map(([paragraph]) => unescaped([...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:br\/>/g)].map(([, text]) => text ?? "\n").join("")));

test("the outline, the seven areas with their figures, and the sentences of the data stand in it", async () => {
  const paragraphs = paragraphsOf(await documentOf());
  expect(paragraphs.filter((text) => /^[一二三]、/.test(text))).toEqual(["一、主要工作成效", "二、存在的问题", "三、下一步工作思路"]);
  const areas = paragraphs.filter((text) => /^\d\.[^各]*。【待填写/.test(text));
  expect(areas).toHaveLength(7);
  expect(areas[6]).toContain("依申请公开政府信息147件");
  for (const use of ["总排名", "等次", "差异较大指标", "履职不充分", "需关注领域", "末位"] as const) for (const sentence of sentencesFor(input, use)) expect(paragraphs.join("\n")).toContain(sentence);
});

test("what a person must write is marked, and nothing else is", async () => {
  const xml = await documentOf(), marked = [...xml.matchAll(/<w:r>(?:(?!<\/w:r>).)*<w:highlight w:val="yellow"\/>(?:(?!<\/w:r>).)*<w:t[^>]*>([^<]*)<\/w:t>/gs)].map(([, text]) => text ?? "");
  expect(marked.length).toBeGreaterThanOrEqual(15);
  for (const text of marked) expect(text).toMatch(/^【待填写：/);
  expect(xml.match(/【待填写：/g)).toHaveLength(marked.length);
});

test("every table is a native one with all its rows, and its header repeats", async () => {
  const xml = await documentOf(), tables = [...xml.matchAll(/<w:tbl>.*?<\/w:tbl>/gs)].map(([table]) => table), expected = reportTables(input);
  expect(tables).toHaveLength(expected.length);
  tables.forEach((table, at) => {
    const grouped = expected[at]!.columns.some(({ over }) => over !== undefined);
    expect(table.match(/<w:tblHeader\/>/g)).toHaveLength(grouped ? 2 : 1);
    expect(table.match(/<w:tr[ >]/g)).toHaveLength(expected[at]!.rows.length + (grouped ? 2 : 1));
  });
});

test("charts are native: their figures are the result's", async () => {
  const parts = await partsOf(), charts = Object.keys(parts).filter((path) => /^word\/charts\/chart\d+\.xml$/.test(path));
  expect(charts).toHaveLength(4);
  const all = charts.map((path) => strFromU8(parts[path]!)).join("");
  expect(all).toContain("<c:v>101.45</c:v>");
  expect(all).toContain("领导干部法治培训");
});

test("hostile text from cells stays text", async () => {
  const hostile = "<w:p/>&amp;=1+1\n第二行\u0007]]>\ud800" + "长".repeat(1000);
  const district = smallDistrict(6), data = { ...district, 单位名录: (district["单位名录"] ?? []).map((row, index) => (index === 5 ? { ...row, 单位名称: hostile } : row)), 数据填报: (district["数据填报"] ?? []).map((row) => (row["单位名称"] === "第6局" ? { ...row, 单位名称: hostile } : row)) };
  const texts = paragraphsOf(await documentOf(inputOf(data)));
  expect(texts).toContain("<w:p/>&amp;=1+1 第二行]]>\ufffd" + "长".repeat(1000));
});

test("without 年度数据 the areas are those of the rules", async () => {
  const rest = Object.fromEntries(Object.entries(DISTRICT).filter(([name]) => name !== "年度数据"));
  const areas = paragraphsOf(await documentOf(inputOf(rest))).filter((text) => /^\d\.[^各]*。【待填写/.test(text));
  expect(areas).toHaveLength(7);
  expect(areas[0]).toContain("得分率为");
});
