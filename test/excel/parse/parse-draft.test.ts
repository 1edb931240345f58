import omit from "lodash/omit";
import type { Indicator } from "../../../src/assessment/indicator";
import type { Problem } from "../../../src/assessment/problem";
import type { Measure } from "../../../src/assessment/rule";
import { finishScheme, parseDraft } from "../../../src/excel/parse/parse-draft";
import type { InputTables, SourceTable } from "../../../src/excel/tables/input-tables";
import { DATA, DUTIES, GRIDS, INDICATORS, SETTINGS, sheetTables, UNITS, withRow } from "../sheet-tables";

const RATE: Measure = { label: "出庭应诉率", type: "rate", unit: "%" };
const COUNT: Measure = { label: "培训", type: "count", unit: "次" };
const TIMES: Measure = { label: "迟报次数", type: "count", unit: "次" };

function read(tables: InputTables, measures: readonly (readonly Measure[])[] = [[RATE], [COUNT]]) {
  const draft = parseDraft(tables);
  const indicators = draft.indicators.map(({ points, ...row }, index): Indicator => ({
    ...row, points: points ?? 0,
    reading: {
      clause: row.clause, status: "computed", words: "", alternatives: [], problems: [], coverage: [],
      rule: { start: "full", points: points ?? 0, measures: measures[index] ?? [RATE], terms: [], groups: [], floor: 0, ceiling: "points" },
    },
  }));
  return finishScheme(draft, indicators);
}

const lines = (problems: readonly Problem[]): readonly string[] =>
  problems.map(({ severity, code, where, message }) => `${severity} ${code} ${where?.sheet ?? ""}!${where?.cell ?? ""} ${message}`);
const found = (...args: Parameters<typeof read>): readonly string[] => lines(read(...args).problems);

test("a workbook in order has no problem", () => {
  const { scheme, problems } = read(sheetTables(GRIDS));
  expect(problems).toEqual([]);
  expect(scheme.departments.map(({ code, name, shortName, group }) => [code, name, shortName, group])).toEqual([
    ["A1", "区司法局", "司法局", "部门"], ["A2", "区财政局", "财政局", "部门"], ["B1", "青桐街道", "青桐", "街道"]]);
  expect(scheme.duties).toEqual([{
    id: "1", title: "依法应诉", basis: "", indicators: ["Z1-01", "Z1-02"], departments: ["A1", "A2", "B1"], owners: ["各单位"], role: "lead",
    deadline: "2020-12-31", deadlineDate: "2020-12-31", where: { sheet: "责任清单", cell: "A4" },
  }]);
  expect(scheme.observations.map(({ department, indicator, item, reported, verified, evidence, where }) => [department, indicator, item, reported, verified.kind, evidence, where?.cell])).toEqual([
    ["A1", "Z1-01", "出庭应诉率", { kind: "number", numerator: 965, denominator: 10 }, "missing", "登记表.pdf", "D4"],
    ["A2", "Z1-01", "出庭应诉率", { kind: "number", numerator: 4700, denominator: 50 }, "missing", "", "D5"],
  ]);
  expect(scheme.settings.name).toBe("示例区考评");
});

describe("tables and columns", () => {
  test("missing tables, all at once; settings may be left out", () => {
    expect(lines(parseDraft(sheetTables({ 单位名录: UNITS, 考评细则: INDICATORS })).problems)).toEqual([
      "error missing-table ! 没有名为“责任清单”的表格；请建立该表格，列名为事项编号、责任事项、依据、指标编号、责任单位、责任类型、完成时限",
      "error missing-table ! 没有名为“数据填报”的表格；请建立该表格，列名为单位名称、指标编号、数据项、填报值、基数、核验值、核验基数、理由、佐证材料",
      "notice missing-table ! 没有名为“考评设置”的表格，全部设置按默认值",
    ]);
  });

  test("a table under another name, a plain range, a header that is switched off", () => {
    const tables = { ...sheetTables(GRIDS), missing: [
      { name: "单位名录", instead: { kind: "similar-name", table: "单位名录1" } },
      { name: "责任清单", instead: { kind: "other-name", table: "表1", sheet: "清单" } },
      { name: "数据填报", instead: { kind: "plain-range", sheet: "数据填报", area: "A3:I120", merged: ["A3:B3"] } },
      { name: "考评设置", instead: { kind: "no-header", sheet: "设置" } },
    ] } satisfies InputTables;
    expect(found(tables)).toEqual([
      "error missing-table ! 没有名为“单位名录”的表格，找到相近的“单位名录1”；如即此表，请把它改名为“单位名录”",
      "error missing-table 清单! 没有名为“责任清单”的表格，表格“表1”的列名与它相符；如即此表，请在“表设计”中把表名改为“责任清单”",
      "error missing-table 数据填报!A3:I120 没有名为“数据填报”的表格，这里只是普通区域；请先取消表头 A3:B3 的合并并补全列名，再选中 A3:I120 按 Ctrl+T 建立表格（勾选“表包含标题”），并在“表设计”中把表名改为“数据填报”",
      "error missing-table 设置! 表格“考评设置”没有显示标题行，无法按列名读取；请在“表设计”中勾选“标题行”",
    ]);
  });

  test("a required column, a renamed one, one that is left out, one that stands twice, blanks around names", () => {
    const header = ["单位编码", "单位名称", " 简称\n", "组 别", "组别"];
    expect(found(sheetTables({ ...GRIDS, 单位名录: [header, ["A1", "区司法局", "司法局", "部门", ""], ["A2", "区财政局", "", "", ""]], 数据填报: [["单位名称", "指标编号", "填报数", "基数"]] }))).toEqual([
      "error duplicate-column 单位名录!D3 表格“单位名录”有两个“组别”列，只应有一个；请删除或改名其中一列",
      "notice missing-column 单位名录!A3 表格“单位名录”没有“备注”列，按全部空白处理",
      "error missing-column 数据填报!C3 表格“数据填报”缺少“填报值”列；找到相近的“填报数”列，如即此列，请把列名改为“填报值”",
    ]);
  });

  test("a column that is left out is said with the columns that nobody reads", () => {
    const header = ["单位编码", "单位名称", "简称", "分组情况"];
    expect(found(sheetTables({ ...GRIDS, 单位名录: [header, ["A1", "区司法局", "司法局", "部门"], ["A2", "区财政局", "", ""]] }))).toEqual(expect.arrayContaining([
      "notice missing-column 单位名录!A3 表格“单位名录”没有“组别”列，按全部空白处理；另有“分组情况”列不参与计分，如其中有此列，请改名为“组别”",
    ]));
  });

  test("lists without rows are said once, and nothing is said of what only follows from them", () => {
    expect(found(sheetTables({ ...GRIDS, 责任清单: [DUTIES[0]!], 数据填报: [DATA[0]!] }))).toEqual([
      "notice empty-table 责任清单! 表格“责任清单”没有事项，各项指标对适用组别内的全部单位计分；如应只对责任单位计分，请填写责任清单",
      "notice empty-table 数据填报! 表格“数据填报”没有可用的数据，各项指标均为未填报；请填写后再评分"]);
    expect(found(sheetTables(omit(GRIDS, "单位名录"))).filter((line) => line.includes("unknown-"))).toEqual([]);
  });

  test("a merged header; hidden rows count and are said", () => {
    const tables = sheetTables(GRIDS);
    const data = tables.found.get("数据填报") as SourceTable;
    const spoilt = new Map([...tables.found, ["数据填报", { ...data, hidden: [0, 1], mergedHeader: "D3:E3" }]] as const);
    expect(found({ found: spoilt, missing: [] })).toEqual([
      "error merged-header 数据填报!D3:E3 表格“数据填报”的表头有合并单元格，每列应有自己的列名；请取消合并并补全列名",
      "notice hidden-rows 数据填报!A4 表格“数据填报”有 2 行被隐藏或筛掉（第 4–5 行），仍计入评分；如不应计入，请删除这些行",
    ]);
  });

  test("blank rows are passed over; an empty table is a problem", () => {
    expect(found(sheetTables({ ...GRIDS, 单位名录: withRow(UNITS, ["", " ", "　", "", ""]) }))).toEqual([]);
    expect(found(sheetTables({ ...GRIDS, 单位名录: [UNITS[0]!, ["", "", "", "", ""]], 责任清单: [DUTIES[0]!], 数据填报: [DATA[0]!] }))).toEqual([
      "error empty-table 单位名录! 表格“单位名录”没有可用的行，至少应有一行；请填写"]);
  });
});

test("units: doubled codes, names and short names, error cells, no name", () => {
  const spoilt = withRow(UNITS, ["A1", "区审计局", "", "", ""], ["A4", "区司法局 ", "", "", ""], ["A5", "区统计局", "财政局", "", ""], ["A6", "", "民政", "", ""], ["A7", "#REF!", "", "", ""], ["A8", "区教育局", "", "#N/A", ""]);
  const { scheme, problems } = read(sheetTables({ ...GRIDS, 单位名录: spoilt }));
  expect(lines(problems)).toEqual([
    "error duplicate-unit 单位名录!A7 单位编码“A1”与第 4 行的单位编码重复，暂以单位名称代替；编码、名称、简称都不应重复，请更正或删除本行",
    "error duplicate-unit 单位名录!B8 单位名称“区司法局”与第 4 行的单位名称重复，本行未采用；编码、名称、简称都不应重复，请更正或删除本行",
    "error duplicate-unit 单位名录!C9 简称“财政局”与第 5 行的简称重复，暂以单位名称代替；编码、名称、简称都不应重复，请更正或删除本行",
    "error missing-name 单位名录!B10 本行没有单位名称；请填写名称，或删除本行",
    "error error-cell 单位名录!B11 单元格是错误值 #REF!，应为单位名称；请更正公式或改填数值",
    "error error-cell 单位名录!D12 单元格是错误值 #N/A，应为组别；请更正公式或改填数值",
  ]);
  expect(scheme.departments.map(({ code }) => code)).toEqual(["A1", "A2", "B1", "区审计局", "A5", "A8"]);
});

describe("indicators", () => {
  const spoil = (cells: Readonly<Record<string, string | number>>) => {
    const header = INDICATORS[0]!.map(String);
    const row = INDICATORS[2]!.map((cell, at) => cells[header[at]!] ?? cell);
    return found(sheetTables({ ...GRIDS, 考评细则: [header, INDICATORS[1]!, row], 责任清单: [DUTIES[0]!, ["1", "依法应诉", "", "Z1-01", "各单位", "", ""]] }));
  };
  test.each<[Readonly<Record<string, string | number>>, string]>([
    [{ 指标编号: "Z1-01" }, "error duplicate-indicator 考评细则!A5 指标编号“Z1-01”与第 4 行重复，本行未采用；请改用未用过的编号，或删除本行"],
    [{ 指标编号: "" }, "error empty-cell 考评细则!A5 本行没有指标编号；请填写，或删除本行"],
    [{ 分值: "三分" }, "error bad-points 考评细则!E5 分值是“三分”，应为不小于 0、至多四位小数的数（如 2.5），分组不同的写作“5;街道=3”；请更正"],
    [{ 分值: -3 }, "error bad-points 考评细则!E5 分值是-3，应为不小于 0、至多四位小数的数（如 2.5），分组不同的写作“5;街道=3”；请更正"],
    [{ 分值: 0.33333 }, "error bad-points 考评细则!E5 分值是0.33333，应为不小于 0、至多四位小数的数（如 2.5），分组不同的写作“5;街道=3”；请更正"],
    [{ 分值: "#VALUE!" }, "error error-cell 考评细则!E5 单元格是错误值 #VALUE!，应为分值；请更正公式或改填数值"],
    [{ 分值: "" }, "error empty-cell 考评细则!E5 本行没有分值；请填写，或删除本行"],
    [{ 分值: "5;园区=3" }, "error unknown-group 考评细则!E5 分值中的组别“园区”不在单位名录中，现有组别为部门、街道；请更正"],
    [{ 评分标准: "" }, "error empty-cell 考评细则!F5 本行没有评分标准；请填写，或删除本行"],
    [{ 类别: "附加" }, "error unknown-category 考评细则!G5 类别“附加”不能识别，应为基础、加分、扣分、否决之一；请更正"],
    [{ 适用组别: "街 道、部委" }, "error unknown-group 考评细则!H5 适用组别“部委”不在单位名录中，是否为“部门”；请更正"],
    [{ 适用组别: "街道=多" }, "error bad-points 考评细则!H5 “街道=多”中等号后应为分值（如 街道=3）；请更正"],
    [{ 不适用处理: "视情况" }, "error unknown-choice 考评细则!I5 不适用处理“视情况”不能识别，应为剔除后折算、得满分、得固定分=3、取其他单位平均分、不参加排名之一；请更正"],
  ])("%p", (cells, line) => expect(spoil(cells)).toEqual([line]));

  const parsed = (cells: Readonly<Record<string, string | number>>) => {
    const header = [...INDICATORS[0]!.map(String), "部分", "采用读法"];
    const row = [...INDICATORS[2]!, "", ""].map((cell, at) => cells[header[at]!] ?? cell);
    return parseDraft(sheetTables({ ...GRIDS, 考评细则: [header, [...INDICATORS[1]!, "", ""], row] })).indicators[1]!;
  };
  test("points by group, groups, what is not applicable, parts and readings", () => {
    expect(parsed({ 分值: "5分；街道=3" })).toMatchObject({ points: 5, pointsByGroup: new Map([["街道", 3]]) });
    expect(parsed({ 适用组别: "部门=4、街道=2", 分值: "" })).toMatchObject({ points: null, groups: ["部门", "街道"], pointsByGroup: new Map([["部门", 4], ["街道", 2]]) });
    expect(parsed({ 适用组别: "各街道" }).groups).toEqual(["街道"]);
    expect(parsed({ 适用组别: "除街道外" }).groups).toEqual(["部门"]);
    expect(parsed({ 适用组别: "全部" }).groups).toEqual([]);
    expect(parsed({ 不适用处理: "得固定分=3" }).notApplicable).toEqual({ kind: "fixed", points: 3 });
    expect(parsed({ 不适用处理: "满分" }).notApplicable).toEqual({ kind: "full" });
    expect(parsed({ 类别: "一票否决" }).category).toBe("veto");
    expect(parsed({ 部分: "年终", 采用读法: "按整档扣分" })).toMatchObject({ part: "年终", readingChoice: "按整档扣分" });
    expect(parsed({ 一级指标: "", 二级指标: "" })).toMatchObject({ level1: "依法行政", level2: "应诉" });
  });
  test("the clause is kept character by character, for spans", () => {
    expect(parsed({ 评分标准: " 每次扣１分\n" }).clause).toBe(" 每次扣１分\n");
  });
});

test("duties: unknown and doubled codes, units and words, all with a suggestion", () => {
  const spoilt = withRow(DUTIES,
    ["1", "又一项", "", "Z1-01", "各单位", "", ""], ["1", "配合应诉", "", "Z1-01", "财政局", "配合", ""],
    ["3", "", "", "Z1-O1,Z9-99", "司法局;区财局，街道", "主办", ""], ["4", "", "", "", "", "负责", "#N/A"]);
  const { scheme, problems } = read(sheetTables({ ...GRIDS, 责任清单: spoilt }));
  expect(lines(problems)).toEqual([
    "error duplicate-duty 责任清单!A5 事项编号“1”与第 4 行重复，本行未采用；请改用未用过的编号，或删除本行",
    "error unknown-indicator 责任清单!D7 指标编号“Z1-O1”不在考评细则中，是否为“Z1-01”；请更正",
    "error unknown-indicator 责任清单!D7 指标编号“Z9-99”不在考评细则中，请更正编号，或在考评细则中补上该指标",
    "error unknown-unit 责任清单!E7 责任单位“区财局”不在单位名录中，是否为“区财政局”；请更正",
    "error error-cell 责任清单!G8 单元格是错误值 #N/A，应为完成时限；请更正公式或改填数值",
    "error empty-cell 责任清单!D8 本行没有指标编号；请填写，或删除本行",
    "error empty-cell 责任清单!E8 本行没有责任单位；请填写，或删除本行",
    "error unknown-choice 责任清单!F8 责任类型“负责”不能识别，应为牵头、配合之一；请更正",
  ]);
  expect(scheme.duties[1]).toMatchObject({ id: "1", role: "support", departments: ["A2"] });
  expect(scheme.duties[2]).toMatchObject({ departments: ["A1", "B1"], role: "lead" });
});

describe("data", () => {
  const data = (rows: readonly (readonly (string | number)[])[], measures?: readonly (readonly Measure[])[]) =>
    read(sheetTables({ ...GRIDS, 数据填报: [DATA[0]!, ...rows.map((row) => [...row, "", "", "", "", "", ""].slice(0, 9))] }), measures);

  test("unknown units and indicators, rows that stand twice, rows without a name", () => {
    expect(lines(data([["司法局", "z1-01", "", "90%"], ["A1", "Z1-01", "", "80%"], ["区司法", "Z1-01", "", "1%"], ["水利厅", "Z1-03", "", "1%"], ["", "", "", 3]]).problems)).toEqual([
      "error duplicate-observation 数据填报!D5 与第 4 行是同一单位、同一指标、同一数据项，本行未采用；请合并为一行或更正数据项",
      "error unknown-unit 数据填报!A6 单位“区司法”不在单位名录中，是否为“区司法局”；请更正",
      "error unknown-unit 数据填报!A7 单位“水利厅”不在单位名录中，请更正名称，或在单位名录中补上该单位",
      "error unknown-indicator 数据填报!B7 指标编号“Z1-03”不在考评细则中，是否为“Z1-01”；请更正",
      "error empty-cell 数据填报!A8 本行没有单位名称；请填写，或删除本行",
      "error empty-cell 数据填报!B8 本行没有指标编号；请填写，或删除本行",
    ]);
  });

  test("data items: the only one by another name, one of several, none named", () => {
    const two = [[RATE], [COUNT, TIMES]];
    const { scheme, problems } = data([
      ["A1", "Z1-01", "出庭率", "90%"], ["A1", "Z1-02", "", 3], ["A1", "Z1-02", "迟报", 3], ["A2", "Z1-02", "", "不涉及"], ["B1", "Z1-02", "迟报次数 ", 1], ["B1", "Z1-02", "培 训", 2],
    ], two);
    expect(lines(problems)).toEqual([
      "notice item-renamed 数据填报!C4 数据项“出庭率”按该指标唯一的数据项“出庭应诉率”计分；如不是，请更正",
      "error item-needed 数据填报!C5 该指标有 2 个数据项，本行没有写明是哪一个；数据项应为“培训”、“迟报次数”之一，各占一行",
      "error unknown-item 数据填报!C6 数据项“迟报”不在该指标中，是否为“迟报次数”；请更正",
    ]);
    expect(scheme.observations.map(({ department, item, reported }) => [department, item, reported.kind])).toEqual([
      ["A1", "出庭应诉率", "number"], ["A1", "", "missing"], ["A1", "", "missing"], ["A2", "", "not-applicable"], ["B1", "迟报次数", "number"], ["B1", "培训", "number"]]);
  });

  test("verified figures: over their own base, as a percentage, or asked for", () => {
    const { scheme, problems } = data([
      ["A1", "Z1-01", "", 47, 50, 46, 50], ["A2", "Z1-01", "", 47, 50, "92%"], ["B1", "Z1-01", "", 47, 50, 46]]);
    expect(scheme.observations.map(({ verified }) => verified)).toEqual([
      { kind: "number", numerator: 4600, denominator: 50 }, { kind: "number", numerator: 92, denominator: 1 }, { kind: "missing" }]);
    expect(lines(problems)).toEqual(["error verified-base-missing 数据填报!G6 填报时用了基数，核验值没有核验基数；请补填核验基数，或把核验值写成百分率（如 96.5%）"]);
  });

  test("a row that cannot be read still shows that the unit is concerned", () => {
    expect(data([["A1", "Z1-01", "", "很高"]]).scheme.observations).toMatchObject([{ department: "A1", indicator: "Z1-01", reported: { kind: "missing" } }]);
  });
});

test("settings that name what nothing bears", () => {
  const spoilt = withRow(SETTINGS, ["等次:街到", "合格≥60;不合格", ""], ["采用读法:Z1-09", "按整档扣分", ""], ["同分排序", "失分少:Z1-01、Z1-20;一级指标:依法执政", ""]);
  expect(found(sheetTables({ ...GRIDS, 考评设置: spoilt }))).toEqual([
    "error bad-setting 考评设置!B5 考评设置的“等次”提到组别“街到”，考评数据中没有，是否为“街道”；请更正",
    "error bad-setting 考评设置!B6 考评设置的“采用读法”提到指标编号“Z1-09”，考评数据中没有，是否为“Z1-01”；请更正",
    "error bad-setting 考评设置!B7 考评设置的“同分排序”提到指标编号“Z1-20”，考评数据中没有，请更正",
    "error bad-setting 考评设置!B7 考评设置的“同分排序”提到一级指标“依法执政”，考评数据中没有，是否为“依法行政”；请更正",
  ]);
});
