import { gridOfTables } from "../../../src/excel/rubric/grid-of-tables";
import { tablesOfHtml } from "../../../src/services/rubric/tables-of-html";

const rows = (html: string): readonly (readonly string[])[] => gridOfTables(tablesOfHtml(html))?.rows ?? [];

test("cells without their closing tags, entities, paragraphs and line breaks", () => {
  expect(rows("<table><tr><td>甲&amp;乙<td><p>一</p><p>二<br>三</p><tr><td>&lt;b&gt;<td>四</table>")).toEqual([["甲&乙", "一\n二\n三"], ["<b>", "四"]]);
});

test("a source line broken inside Chinese words is no blank, between Latin words it is one", () => {
  expect(rows("<table><tr><td>领导干部\r\n   学法</td><td>one\n two</td></tr></table>")).toEqual([["领导干部学法", "one two"]]);
});

test("of nested tables the innermost counts; what stands in scripts and styles is never text", () => {
  expect(rows("<table><tr><td><table><tr><td>里面<script>alert(1)</script><style>td{}</style></td></tr></table></td></tr></table>")).toEqual([["里面"]]);
});

test("merged cells cover what they cover; spans without sense, or without end, are one or cut", () => {
  const grid = gridOfTables(tablesOfHtml('<table><tr><td rowspan="2">甲</td><td>乙</td></tr><tr><td colspan="x">丙</td></tr></table>'));
  expect(grid).toEqual({ rows: [["甲", "乙"], ["", "丙"]], merged: [{ row: 0, column: 0, rows: 2, columns: 1 }] });
  expect(gridOfTables(tablesOfHtml('<table><tr><td rowspan="99999999">甲</td></tr></table>'))?.merged[0]?.rows).toBe(1000);
});

test("no table, no grid; text cut off in the middle is read as far as it goes", () => {
  expect(gridOfTables(tablesOfHtml("<p>没有表格</p>"))).toBeNull();
  expect(rows("<table><tr><td>甲</td><td>乙")).toEqual([["甲", "乙"]]);
});
