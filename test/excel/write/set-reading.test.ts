import { setClause } from "../../../src/excel/write/set-clause";
import { setReading } from "../../../src/excel/write/set-reading";
import { surveyTables } from "../../../src/excel/survey-tables";
import { writeTables } from "../../../src/excel/write-tables";
import type { TableData } from "../../../src/assessment/tables";
import { openExcel } from "../../../src/simulator/open-excel";

const DATA: TableData = {
  考评细则: [{ 指标编号: "Z1", 一级指标: "甲", 分值: 2, 评分标准: "每少1次扣0.5分" }, { 指标编号: "Z2", 一级指标: "甲", 分值: 2, 评分标准: "达到95%得2分" }],
  考评设置: [{ 设置项: "方案名称", 值: "示例" }, { 设置项: "适用年度", 值: "2020" }],
};

async function opened(data = DATA) {
  const excel = await openExcel({ client: "excel" });
  await excel.Excel.run((context) => writeTables(context, data));
  const rows = (table: string) =>
    excel.Excel.run(async (context) => {
      const body = context.workbook.tables.getItem(table).getDataBodyRange().load("values");
      await context.sync();
      return body.values as unknown[][];
    });
  return { ...excel, rows };
}

test("setReading adds one row to 考评设置, and changes it the next time", async () => {
  const { Excel, rows } = await opened();
  const before = (await rows("考评设置")).length;
  for (const reading of ["按整档扣分", "默认读法"]) expect(await Excel.run((context) => setReading(context, "Z2", reading))).toBe("set");
  const after = await rows("考评设置");
  expect(after).toHaveLength(before + 1);
  expect(after.at(-1)?.slice(0, 2)).toEqual(["采用读法:Z2", "默认读法"]);
});

test("setReading without 考评设置 writes nothing and says so", async () => {
  const { Excel } = await openExcel({ client: "excel" });
  expect(await Excel.run((context) => setReading(context, "Z2", "按整档扣分"))).toBe("missing");
});

test("setClause finds the indicator's row, and leaves a clause that is no longer the one that was read", async () => {
  const { Excel, rows } = await opened();
  const clauseOf = async (id: string) => (await rows("考评细则")).find((row) => row.includes(id))?.[5];
  expect(await Excel.run((context) => setClause(context, { indicator: "Z2", from: "达到95%得2分", to: "=达到90%得2分" }))).toBe("set");
  expect(await clauseOf("Z2")).toBe("=达到90%得2分");
  expect(await clauseOf("Z1")).toBe("每少1次扣0.5分");
  expect(await Excel.run((context) => setClause(context, { indicator: "Z2", from: "达到95%得2分", to: "x" }))).toBe("changed");
  expect(await clauseOf("Z2")).toBe("=达到90%得2分");
  expect(await Excel.run((context) => setClause(context, { indicator: "Z9", from: "", to: "x" }))).toBe("changed");
});

test("surveyTables names scheme and year, the tables with their rows, and what is missing", async () => {
  const { Excel } = await opened();
  const survey = await Excel.run(surveyTables);
  expect(survey.title).toBe("示例 2020");
  expect(survey.inputs.find(({ name }) => name === "考评细则")).toEqual({ name: "考评细则", rows: 2 });
  expect(survey).toMatchObject({ missing: [], candidates: [], results: [] });
  const empty = await openExcel({ client: "excel" });
  expect(await empty.Excel.run(surveyTables)).toMatchObject({ title: "", inputs: [], missing: ["单位名录", "责任清单", "考评细则", "数据填报"], candidates: [] });
});
