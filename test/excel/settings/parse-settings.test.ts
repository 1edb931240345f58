import { DEFAULT_SETTINGS, type Settings } from "../../../src/assessment/settings";
import type { SourceTable, SourceValue } from "../../../src/excel/tables/input-tables";
import { describeSettings } from "../../../src/excel/settings/describe-settings";
import { parseSettings } from "../../../src/excel/settings/parse-settings";
import { SETTINGS } from "../../../src/excel/settings/setting-table";

function table(rows: readonly (readonly SourceValue[])[], formats?: readonly (readonly string[])[]): SourceTable {
  return { name: "考评设置", sheet: "考评设置", columns: ["设置项", "值"], values: rows, ...(formats ? { formats } : {}), origin: { row: 2, column: 0 }, hidden: [] };
}
const parse = (...rows: (readonly SourceValue[])[]) => parseSettings(table(rows));

test.each<[string, SourceValue, Partial<Settings>]>([
  ["方案名称", "示例区考评", { name: "示例区考评" }],
  ["适用年度", 2020, { year: "2020" }],
  ["满分", 1000, { fullMarks: 1000 }],
  ["舍入位置", "总分", { rounding: { place: "total", decimals: 2 } }],
  ["保留小数", 3, { rounding: { place: "item", decimals: 3 } }],
  ["保留小数", "1位", { rounding: { place: "item", decimals: 1 } }],
  ["名次依据", "精确总分", { rankOn: "exact" }],
  ["同分名次", "并列不占位", { rankMethod: "dense" }],
  ["同分排序", "失分少：Z3-01、Z3-02；部分：日常；一级指标：依法行政", { tieBreakers: [{ kind: "fewer-lost", indicators: ["Z3-01", "Z3-02"] }, { kind: "part", part: "日常" }, { kind: "level1", level1: "依法行政" }] }],
  ["同分排序", "并列", { tieBreakers: [] }],
  ["不适用处理", "得固定分=3", { notApplicable: { kind: "fixed", points: 3 } }],
  ["未填报处理", "不予计分", { notReported: "refuse" }],
  ["配合单位失分比例", "50%", { supportShare: 0.5 }],
  ["配合单位失分比例", 0.5, { supportShare: 0.5 }],
  ["计分范围", "全部单位", { dutyScope: "all" }],
  ["部分权重", "日常=70;年终=30", { parts: [{ name: "日常", weight: 70, fullMarks: null, bonusCap: null }, { name: "年终", weight: 30, fullMarks: null, bonusCap: null }] }],
  ["部分权重", "日常=70%（满分120，加分上限5）；社会评议=30", { parts: [{ name: "日常", weight: 70, fullMarks: 120, bonusCap: 5 }, { name: "社会评议", weight: 30, fullMarks: null, bonusCap: null }] }],
  ["总分方式", "倒扣", { assembly: "from-full" }],
  ["加分上限", 3, { bonusCap: 3 }],
  ["加分上限", "不设上限", { bonusCap: null }],
  ["总分上限", "不超满分", { totalMayExceedFull: "no" }],
  ["总分下限", "可为负分", { totalFloor: null }],
  ["等次", "优秀≥90（30%）；良好≥80；一般≥60；较差", { grades: [{ group: "", cuts: [{ grade: "优秀", from: 90, quota: 30 }, { grade: "良好", from: 80 }, { grade: "一般", from: 60 }, { grade: "较差", from: null }] }] }],
  ["等次：街道", "合格>=60;不合格", { grades: [...DEFAULT_SETTINGS.grades, { group: "街道", cuts: [{ grade: "合格", from: 60 }, { grade: "不合格", from: null }] }] }],
  ["否决效果", "排名末位", { vetoEffect: "last-rank" }],
  ["否决效果", "逐项确定", { vetoEffect: null }],
  ["采用读法:Z3-05", "按整档扣分", { readings: new Map([["Z3-05", "按整档扣分"]]) }],
  ["采用读法", "按整档扣分、达到即可", { readings: new Map([["*", "按整档扣分、达到即可"]]) }],
  ["采用读法", "Z3-05=按整档扣分;*=达到即可", { readings: new Map([["Z3-05", "按整档扣分"], ["*", "达到即可"]]) }],
  ["计分口径", "填报值", { basis: "reported" }],
  ["满分", "", {}],
])("%s = %s", (name, value, patch) => {
  const { settings, problems } = parse([name, value]);
  expect(problems).toEqual([]);
  expect(settings).toEqual({ ...DEFAULT_SETTINGS, ...patch });
});

test("a percent cell is read as it looks", () => {
  expect(parseSettings(table([["配合单位失分比例", 0.5]], [["General", "0%"]])).settings.supportShare).toBe(0.5);
});

test.each<[readonly SourceValue[], string]>([
  [["保留位数", 2], "设置项“保留位数”不能识别，是否为“保留小数”；请更正"],
  [["颜色", "红"], "设置项“颜色”不能识别，可用的设置项有方案名称、方案版本、适用年度、满分、舍入位置、保留小数、名次依据、同分名次、同分排序、不适用处理、未填报处理、配合单位失分比例、计分范围、部分权重、总分方式、加分上限、总分上限、总分下限、等次、否决效果、采用读法、计分口径、复核改分；请更正"],
  [["满分:街道", 100], "设置项“满分”对全部单位和指标只有一个值，不能另加“:…”；请更正"],
  [["舍入位置", "得分"], "“舍入位置”的值是“得分”，应为“指标”、“部分”、“总分”；请更正，现按默认值"],
  [["保留小数", 5], "“保留小数”的值是5，应为整数 0 至 4；请更正，现按默认值"],
  [["配合单位失分比例", 50], "“配合单位失分比例”的值是50，应为0% 至 100%；请更正，现按默认值"],
  [["等次", "优秀≥80;良好≥90"], "“等次”的值是“优秀≥80;良好≥90”，应为由高到低的等次，如“优秀≥90(30%);良好≥80;一般≥60;较差”；请更正，现按默认值"],
  [["部分权重", "日常=70;年终=40"], "“部分权重”的值是“日常=70;年终=40”，应为合计 100 的各部分权重，如“日常=70;年终=30”，或“不分部分”；请更正，现按默认值"],
  [["满分", 0], "“满分”的值是0，应为大于 0 的数，如 100；请更正，现按默认值"],
  [["满分", "#N/A"], "单元格是错误值 #N/A，应为设置的值；请更正公式或改填数值"],
])("%p", (row, message) => {
  const { settings, problems } = parse(row);
  expect(settings).toEqual(DEFAULT_SETTINGS);
  expect(problems.map((problem) => problem.message)).toEqual([message]);
});

test("blanks inside a setting's name make no difference; a date is read as it looks", () => {
  expect(parse(["方案 名称", "甲"]).settings.name).toBe("甲");
  expect(parseSettings(table([["适用年度", 43831]], [["@", "yyyy-mm-dd"]])).settings.year).toBe("2020-01-01");
});

test("a setting that stands twice counts once", () => {
  const { settings, problems } = parse(["满分", 100], ["满分", 120]);
  expect(settings.fullMarks).toBe(100);
  expect(problems).toEqual([{ code: "duplicate-setting", severity: "error", where: { sheet: "考评设置", cell: "A5" }, message: "设置项“满分”与第 4 行重复，本行未采用；请只保留一行" }]);
});

test("what is printed with a result is read back as the same settings", () => {
  const rows: readonly (readonly SourceValue[])[] = [
    ["方案名称", "甲"], ["同分排序", "失分少:A、B;部分:日常"], ["部分权重", "日常=70(满分120);年终=30"], ["等次", "优秀≥92(30%);其他"], ["等次:街道", "合格≥60;不合格"],
    ["采用读法:A", "乙"], ["采用读法", "丙、丁"], ["配合单位失分比例", "33.5%"], ["总分下限", "可为负分"], ["否决效果", "总分零分"]];
  const { settings } = parse(...rows);
  expect(parse(...describeSettings(settings).map(({ name, value }) => [name, value])).settings).toEqual(settings);
});

test("every default is among the options and says what it decides", () => {
  for (const { name, note, options, show } of SETTINGS) {
    expect(note).not.toBe("");
    if (options) expect([name, options]).toEqual([name, expect.arrayContaining(show(DEFAULT_SETTINGS).map(({ value }) => value))]);
  }
});
