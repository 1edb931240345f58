import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createWorkbookState } from "../../../src/simulator/create-workbook-state";
import { isPackageFault } from "../../../src/simulator/package/package-fault";
import { readXlsx } from "../../../src/simulator/package/read-xlsx";
import { writeXlsx } from "../../../src/simulator/package/write-xlsx";
import { called, folder } from "../called";

const ROWS = [["序号", "考核内容", "分值", "评分标准"], ["1", "集中学法", "2", "全年不少于4次,每少1次扣0.5分,扣完为止"], ["2", "出庭应诉", "3", "出庭应诉率达到100%的得3分,每低5个百分点扣1分"]];
const HTML = `<html><head><style>td{color:red}</style></head><body><p>附件</p><table><tr><td rowspan=2>序号</td><td colspan="2">考核</td><td rowspan=2>评分标准</td></tr>
<tr><td>内容</td><td>分值</td></tr><tr><td>1</td><td>集中
学法</td><td>2</td><td><p>全年不少于4次,<br>每少1次扣0.5分,扣完为止</p></td></tr><tr><td>2<td>出庭应诉<td>3<td>出庭应诉率达到100%的得3分,每低5个百分点扣1分</table></body></html>`;

function workbook(rows: readonly (readonly string[])[]): Uint8Array {
  const state = createWorkbookState(), [sheet] = state.sheets;
  sheet!.name = "细则";
  sheet!.cells.set(0, 0, { value: "2024年度考评细则" });
  rows.forEach((row, at) => row.forEach((value, column) => sheet!.cells.set(at + 2, column + 1, { value })));
  sheet!.touched.add("cells");
  return writeXlsx(state);
}

const csv = (rows: readonly (readonly string[])[]): string => rows.map((row) => row.map((cell) => (/[",]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(",")).join("\r\n");
const FILES: readonly (readonly [name: string, bytes: string | Uint8Array])[] = [
  ["细则.xlsx", workbook(ROWS)], ["细则.csv", csv(ROWS)], ["细则.txt", ROWS.map((row) => row.join("\t")).join("\n")],
  ["unicode.txt", Buffer.from(`\ufeff${ROWS.map((row) => row.join("\t")).join("\r\n")}`, "utf16le")], ["细则.htm", HTML],
];

test.each(FILES)("%s is shown as it is read, and goes into a new workbook", async (name, bytes) => {
  const at = folder(), path = join(at, name), out = join(at, "结果.xlsx");
  writeFileSync(path, bytes);
  const shown = await called(["import", path]);
  expect([shown.code, shown.err]).toEqual([0, ""]);
  expect(shown.out).toMatch(/集中学法 +2 +基础 +可自动计分 +全年不少于4次,/);
  expect((await called(["import", path, "--out", out])).out).toContain(`已导入 2 条评分标准，写入 ${out}。`);
  const state = readXlsx(readFileSync(out));
  if (isPackageFault(state)) throw new Error(state.kind);
  const rules = state.sheets.find((sheet) => sheet.name === "考评细则")!, { area } = rules.tables[0]!;
  expect([1, 2].map((row) => [0, 3, 4, 5].map((column) => rules.cells.get(area.row + row, area.column + column)?.value))).toEqual([
    ["1", "集中学法", 2, expect.stringMatching(/^全年不少于4次,\s?每少1次扣0.5分,扣完为止$/) as unknown], ["2", "出庭应诉", 3, "出庭应诉率达到100%的得3分,每低5个百分点扣1分"]]);
});

test("the national encoding, what is pasted, and a workbook that is there already", async () => {
  const at = folder(), path = join(at, "国标.csv"), book = join(at, "考评.xlsx"), out = join(at, "结果.xlsx");
  // 指标,分值,评分标准 and 学法,2,每少1次扣0.5分 in GB 18030.
  writeFileSync(path, Buffer.from("d6b8b1ea2cb7d6d6b52cc6c0b7d6b1ead7bc0ad1a7b7a82c322cc3bfc9d931b4cebfdb302e35b7d6", "hex"));
  expect((await called(["import", path])).out).toMatch(/学法 +2 +基础 +可自动计分 +每少1次扣0.5分/);
  await called(["template", "--out", book]);
  expect((await called(["import", "-", "--into", book, "--out", out], ROWS.map((row) => row.join("\t")).join("\n"))).out).toContain("已导入 2 条评分标准");
  expect(await called(["import", "-", "--into", out, "--out", join(at, "x.xlsx")], ROWS.map((row) => row.join("\t")).join("\n"))).toMatchObject({ code: 1, err: expect.stringContaining("考评细则中已有指标编号“1”、“2”") as unknown });
});

test("what cannot be taken is said", async () => {
  const at = folder(), word = join(at, "细则.docx"), nothing = join(at, "通知.txt"), image = join(at, "细则.txt");
  writeFileSync(word, workbook(ROWS));
  writeFileSync(nothing, "请各单位参加会议");
  writeFileSync(image, Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0xff, 0xfe, 0x80]));
  expect(await called(["import", word])).toEqual({ code: 2, out: "", err: `无法读取 ${word}：它不是文字、网页或 Excel 工作簿。Word 文件请另存为“筛选过的网页（.htm）”后再导入，或在面板中粘贴。\n` });
  expect((await called(["import", nothing])).err).toMatch(/通知\.txt 中没有找到评分标准。/);
  expect((await called(["import", image])).code).toBe(2);
  expect((await called(["import", word, "--into", nothing])).err).toMatch(/请用 --out 指定要写入的文件/);
});

test("clauses that could not be read are named, and the exit code says so", async () => {
  const { code, out } = await called(["import", "-"], "一级指标\t三级指标\t分值\t评分标准\n党的领导\t集中学法\t2\t全年不少于4次,每少1次扣0.5分\n党的领导\t难读\t1\t视情况而定。");
  expect(code).toBe(1);
  expect(out).toMatch(/请留意（\d+）\n {2}1-02 {2}/);
});
