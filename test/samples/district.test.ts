import { DISTRICT } from "../../src/samples/district";
import { INPUT_TABLES, YEARLY_TABLE } from "../../src/excel/schema";

test("the district has the input tables and 年度数据, spelled as the workbook spells them", () => {
  expect(Object.keys(DISTRICT)).toEqual([...Object.keys(INPUT_TABLES), "台账汇总", "台账记录", YEARLY_TABLE.name]);
});

test.each([...Object.entries(INPUT_TABLES), [YEARLY_TABLE.name, YEARLY_TABLE.columns] as const])("every row of %s has exactly its columns", (table, columns) => {
  const rows = DISTRICT[table] ?? [];
  expect(rows.length).toBeGreaterThan(0);
  for (const row of rows) expect(Object.keys(row)).toEqual([...columns]);
});

test("it is plain to every reader that the split between units is invented", () => {
  const settings = DISTRICT["考评设置"] ?? [];
  expect(settings.find((row) => row["设置项"] === "方案名称")?.["说明"]).toContain("单位间的拆分为虚构");
  for (const row of DISTRICT["单位名录"] ?? []) {
    expect(row["备注"]).toContain("数据为虚构");
    if (row["组别"] === "街道" || row["组别"] === "园区") expect(row["备注"]).toContain("虚构单位");
  }
  const split = (DISTRICT["年度数据"] ?? []).filter((row) => String(row["说明"]).includes("合计"));
  for (const row of split) expect(row["说明"]).toContain("拆分为虚构");
});

test("every published figure states its source", () => {
  for (const row of DISTRICT["年度数据"] ?? []) {
    expect(row["来源"]).toBe("芙蓉区2020年度法治政府建设情况的报告(公开)");
    expect(typeof row["数值"]).toBe("number");
  }
});
