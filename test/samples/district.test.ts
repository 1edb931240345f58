import { DISTRICT } from "../../src/samples/district";
import { INPUT_TABLES, OPTIONAL_COLUMNS, YEARLY_TABLE } from "../../src/excel/schema";

test("the district has the input tables and 年度数据, spelled as the workbook spells them", () => {
  expect(Object.keys(DISTRICT)).toEqual([...Object.keys(INPUT_TABLES), "台账汇总", "台账记录", YEARLY_TABLE.name]);
});

test.each(Object.entries(INPUT_TABLES))("every row of %s has exactly its columns", (table, columns) => {
  const rows = DISTRICT[table] ?? [];
  expect(rows.length).toBeGreaterThan(0);
  for (const row of rows) expect(Object.keys(row)).toEqual([...columns]);
});

test("every row of 年度数据 has its columns and others that it may have", () => {
  for (const row of DISTRICT["年度数据"] ?? []) {
    const columns = Object.keys(row);
    expect(columns.slice(0, 6)).toEqual([...YEARLY_TABLE.columns]);
    expect(columns.slice(6).filter((column) => !OPTIONAL_COLUMNS.年度数据.includes(column))).toEqual([]);
  }
});

test("it is plain to every reader that the split between units is invented", () => {
  const settings = DISTRICT["考评设置"] ?? [];
  expect(settings.find((row) => row["设置项"] === "方案名称")?.["说明"]).toContain("单位间的拆分为虚构");
  for (const row of DISTRICT["单位名录"] ?? []) {
    expect(row["备注"]).toContain("数据为虚构");
    if (row["组别"] === "街道" || row["组别"] === "园区") expect(row["备注"]).toContain("虚构单位");
  }
  const split = (DISTRICT["年度数据"] ?? []).filter((row) => row["指标编号"] !== "");
  expect(split.length).toBeGreaterThanOrEqual(55);
  for (const row of split) expect(row["说明"]).toContain("拆分为虚构");
});

test("every published figure states its source", () => {
  for (const row of (DISTRICT["年度数据"] ?? []).filter((row) => row["算式"] === "")) {
    expect(row["来源"]).toBe("芙蓉区2020年度法治政府建设情况的报告(公开)");
    expect(typeof row["数值"]).toBe("number");
  }
});
