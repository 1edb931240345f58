import { existsSync, linkSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { strToU8, unzipSync, zipSync } from "fflate";
import type { TableData } from "../../../src/assessment/tables";
import { writeXlsx } from "../../../src/simulator/package/write-xlsx";
import { openWorkbook } from "../../services/open-workbook";
import { smallDistrict } from "../../services/small-district";
import { called, folder, saved } from "../called";

const TINY: TableData = {
  单位名录: [{ 单位编码: "U1", 单位名称: "区司法局", 组别: "部门" }, { 单位编码: "U2", 单位名称: "东街道", 组别: "街道" }],
  责任清单: [{ 事项编号: "1", 责任事项: "按时报送", 指标编号: "A1、A2", 责任单位: "各单位", 责任类型: "牵头" }],
  考评细则: [
    { 指标编号: "A1", 一级指标: "一、组织", 二级指标: "报送", 三级指标: "迟报", 分值: 60, 评分标准: "每迟报1次扣2.5分,扣完为止。", 类别: "基础" },
    { 指标编号: "A2", 一级指标: "一、组织", 二级指标: "报送", 三级指标: "漏报", 分值: 40, 评分标准: "每漏报1次扣2分,扣完为止。", 类别: "基础" },
  ],
  数据填报: [
    { 单位名称: "区司法局", 指标编号: "A1", 填报值: 3, 佐证材料: "台账" }, { 单位名称: "区司法局", 指标编号: "A2", 填报值: "不涉及" },
    { 单位名称: "东街道", 指标编号: "A1", 填报值: 0 },
  ],
  考评设置: [{ 设置项: "方案名称", 值: "小方案" }],
};

/** The same tables as a workbook with their results. */
async function workbook(tables: TableData): Promise<string> {
  const path = join(folder(), "结果.xlsx");
  expect((await called(["score", saved(tables), "--out", path, "--partial"])).code).not.toBe(2);
  return path;
}

test("--json is the whole result", async () => {
  const input = saved(TINY), json = join(dirname(input), "r.json");
  const { code, out, err } = await called(["score", input, "--json", json]);
  expect([code, err]).toEqual([0, ""]);
  expect(out.split("\n").slice(2, 4)).toEqual([
    "第1名  区司法局  部门  第1名      87.50  0.00  0.00  87.50  良好  正式",
    "第2名  东街道    街道  第1名      60.00  0.00  0.00  60.00  一般  暂定"]);
  const { settings, ...result } = JSON.parse(readFileSync(json, "utf8")) as Record<string, unknown>;
  expect(settings).toMatchObject({ 方案名称: "小方案", 满分: "100", 舍入位置: "指标", 保留小数: "2", 名次依据: "舍入后总分", 不适用处理: "剔除后折算", 未填报处理: "暂定" });
  expect(result).toEqual({
    scheme: {
      name: "小方案", version: "", year: "", fullMarks: "100",
      indicators: [
        { id: "A1", level1: "一、组织", level2: "报送", level3: "迟报", points: "60", category: "base", clause: "每迟报1次扣2.5分,扣完为止。" },
        { id: "A2", level1: "一、组织", level2: "报送", level3: "漏报", points: "40", category: "base", clause: "每漏报1次扣2分,扣完为止。" },
      ],
    },
    departments: [
      {
        code: "U1", name: "区司法局", group: "部门", base: "87.50", bonus: "0.00", penalty: "0.00", total: "87.50", rank: 1, tied: false, groupRank: 1, groupTied: false, grade: "良好", state: "final",
        earned: "52.50", applicable: "60.00", lastYearTotal: null, parts: [], remarks: [],
        adjustments: [{ kind: "conversion", points: "5.00", working: "适用分值60分，得52.5分，折算52.5÷60×100=87.5分" }],
        indicators: [
          { id: "A1", state: "scored", score: "52.50", full: "60.00", lost: [{ points: "7.50", clause: "每迟报1次扣2.5分", working: "迟报(次)：3次×2.5分=扣7.5分" }] },
          { id: "A2", state: "not-applicable", score: null, full: "40.00", lost: [] },
        ],
      },
      {
        code: "U2", name: "东街道", group: "街道", base: "60.00", bonus: "0.00", penalty: "0.00", total: "60.00", rank: 2, tied: false, groupRank: 1, groupTied: false, grade: "一般", state: "provisional",
        earned: "60.00", applicable: "100.00", lastYearTotal: null, parts: [], remarks: ["未填报：A2，暂不得分"], adjustments: [],
        indicators: [
          { id: "A1", state: "scored", score: "60.00", full: "60.00", lost: [] },
          { id: "A2", state: "not-reported", score: "0.00", full: "40.00", lost: [{ points: "40.00", clause: "每漏报1次扣2分,扣完为止。", working: expect.stringContaining("未填报") }] },
        ],
      },
    ],
    problems: [],
  });
});

test("a workbook with its results scores like the tables it was made from, and scoring it again gives the same bytes", async () => {
  const data = smallDistrict(6), input = saved(data);
  const [json, out, again, second] = ["r.json", "结果.xlsx", "结果2.xlsx", "r2.json"].map((name) => join(dirname(input), name)) as [string, string, string, string];
  expect((await called(["score", input, "--json", json, "--out", out])).err).toBe(`结果已写入 ${out}。\n`);
  expect((await called(["score", out, "--json", second, "--out", again])).code).toBe(0);
  expect(readFileSync(second, "utf8")).toBe(readFileSync(json, "utf8"));
  expect(readFileSync(again).equals(readFileSync(out))).toBe(true);
  expect(readdirSync(dirname(input)).sort()).toEqual(["r.json", "r2.json", "数据.json", "结果.xlsx", "结果2.xlsx"]);
});

test("errors: exit code 1, all of them named by row, nothing written but the JSON; --partial writes what can be scored", async () => {
  const input = saved({ ...TINY, 数据填报: [...TINY["数据填报"]!, { 单位名称: "水利局", 指标编号: "A1", 填报值: 1 }, { 单位名称: "东街道", 指标编号: "A2", 填报值: "约5" }] });
  const json = join(dirname(input), "r.json"), out = join(dirname(input), "结果.xlsx");
  const refused = await called(["score", input, "--json", json, "--out", out]);
  expect(refused.code).toBe(1);
  expect(refused.out).toMatch(/^有 2 处须更正，以下为更正前的试算，不作为正式结果。\n/);
  expect(refused.err).toBe([
    "须更正（2）",
    "  数据填报!第4行·单位名称  单位“水利局”不在单位名录中，请更正名称，或在单位名录中补上该单位",
    "  数据填报!第5行·填报值  “约5”不是数，“漏报(次)”应为次数（不小于 0 的整数）；请更正",
    `有须更正的问题，未写入 ${out}。更正后再评分；如需先填写可评分的部分，加 --partial。`, ""].join("\n"));
  expect([existsSync(json), existsSync(out)]).toEqual([true, false]);
  const partial = await called(["score", input, "--out", out, "--partial"]);
  expect([partial.code, existsSync(out)]).toEqual([1, true]);
});

test("problems of a .json file are the same whether a workbook is wanted or not", async () => {
  const renamed = { ...TINY, 数据填报: TINY["数据填报"]!.map(({ 填报值, ...row }) => ({ ...row, 填报数: 填报值 ?? null })) };
  for (const more of [[], ["--out", join(folder(), "x.xlsx")]]) {
    const { code, err } = await called(["score", saved(renamed), ...more]);
    expect(code).toBe(1);
    expect(err).toContain("表格“数据填报”缺少“填报值”列；找到相近的“填报数”列，如即此列，请把列名改为“填报值”");
  }
});

test("an input is never overwritten, by whatever name", async () => {
  const input = await workbook(TINY), at = dirname(input), before = readFileSync(input);
  symlinkSync(input, join(at, "链接.xlsx"));
  linkSync(input, join(at, "另名.xlsx"));
  for (const name of [input, join(at, ".", "..", at.split("/").at(-1) ?? "", "结果.xlsx"), join(at, "链接.xlsx"), join(at, "另名.xlsx")]) {
    for (const flag of ["--out", "--json"]) {
      const { code, err } = await called(["score", input, flag, name]);
      expect([code, err]).toEqual([2, `不能用结果覆盖输入文件 ${input}。请另指定一个文件名。\n`]);
    }
  }
  expect(readFileSync(input).equals(before)).toBe(true);
});

test("wrong calls end with exit code 2 and say what to do", async () => {
  const input = saved(TINY), at = dirname(input);
  writeFileSync(join(at, "文字.xlsx"), "单位,得分");
  writeFileSync(join(at, "列表.json"), "[1]");
  writeFileSync(join(at, "半截.json"), '{"单位名录": [\n{"单位名称" 1}]}');
  writeFileSync(join(at, "编码.json"), Uint8Array.from([0x7b, 0x22, 0xb5, 0xa5, 0x22]));
  const cases: readonly (readonly [readonly string[], string])[] = [
    [[], "应指定一个输入文件，现有 0 个。加 --help 查看用法。"],
    [[input, "--bogus"], `参数有误：${input} --bogus。可用的选项：--out、--json、--by、--partial、--ranges。加 --help 查看用法。`],
    [[join(at, "没有.xlsx")], `找不到文件 ${join(at, "没有.xlsx")}。请检查文件名和路径。`],
    [[at], `${at} 是文件夹。请指定一个文件。`],
    [[join(at, "文字.xlsx")], `无法打开 ${join(at, "文字.xlsx")}：它不是 Excel 工作簿（.xlsx），或文件不完整。请在 Excel 或 WPS 中打开后另存为 .xlsx。`],
    [[join(at, "列表.json")], `${join(at, "列表.json")}：内容不是表格，应为“表名: [行, …]”形式的对象，如 {"单位名录": [{"单位名称": "区司法局"}]}；请更正。`],
    [[join(at, "半截.json")], `${join(at, "半截.json")} 不是有效的 JSON（第 2 行第 9 个字附近有误）。请更正后再试。`],
    [[join(at, "编码.json")], `${join(at, "编码.json")} 不是 UTF-8 编码的文字。请另存为 UTF-8 编码后再试。`],
    [[input, "--out", join(at, "x.csv")], `--out 应为 .xlsx 文件，现为 ${join(at, "x.csv")}。请更正文件名。`],
    [[input, "--out", join(at, "x.xlsx"), "--json", join(at, "x.xlsx")], `--out 和 --json 不能是同一个文件 ${join(at, "x.xlsx")}。请另指定一个文件名。`],
    [[input, "--out", join(input, "x.xlsx")], `无法写入 ${join(input, "x.xlsx")}：路径中有一段不是文件夹。请检查路径和权限。`],
    [[input, "--json", at], `无法写入 ${at}：这是文件夹。请检查路径和权限。`],
  ];
  for (const [args, message] of cases) expect([args, await called(["score", ...args])]).toEqual([args, expect.objectContaining({ code: 2, err: `${message}\n` })]);
  expect(readdirSync(at).sort()).toEqual(["列表.json", "半截.json", "数据.json", "文字.xlsx", "编码.json"].sort());
});

test("a workbook with macros keeps its kind of file", async () => {
  const input = await workbook(TINY), at = dirname(input), macros = join(at, "宏.xlsm");
  const parts = unzipSync(readFileSync(input)), types = "[Content_Types].xml";
  parts[types] = strToU8(new TextDecoder().decode(parts[types]).replace("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml", "application/vnd.ms-excel.sheet.macroEnabled.main+xml"));
  writeFileSync(macros, zipSync(parts));
  expect(await called(["score", macros, "--out", join(at, "x.xlsx")])).toMatchObject({ code: 2, err: `--out 应为 .xlsm 文件，现为 ${join(at, "x.xlsx")}。请更正文件名。\n` });
  expect((await called(["score", macros, "--out", join(at, "x.xlsm")])).code).toBe(0);
});

test("a user's own table under a result's name is left alone", async () => {
  const { excel, run } = await openWorkbook(TINY);
  await run(async (context) => {
    const sheet = context.workbook.worksheets.add("台账");
    sheet.getRange("A1:B3").values = [["单位名称", "上年名次"], ["东街道", 1], ["区司法局", 2]];
    sheet.tables.add("A1:B3", true).name = "单位排名";
    await context.sync();
  });
  const at = folder(), own = join(at, "自有.xlsx");
  writeFileSync(own, writeXlsx(excel.state));
  const { code, err } = await called(["score", own, "--out", join(at, "x.xlsx")]);
  expect([code, readdirSync(at)]).toEqual([1, ["自有.xlsx"]]);
  expect(err).toBe([
    "须更正（1）",
    "  台账!A1  工作簿中已有名为“单位排名”的表格，但它不是评分结果（应有名次、单位名称、组别、组内名次、基础分、加分、扣分、总分、等次、状态等列），未改动任何内容；请在“表设计”中把该表改名后重新评分",
    `有须更正的问题，未写入 ${join(at, "x.xlsx")}。更正后再评分；如需先填写可评分的部分，加 --partial。`, ""].join("\n"));
});
