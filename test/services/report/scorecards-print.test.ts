import { DISTRICT } from "../../../src/samples/district";
import type { ReportInput } from "../../../src/reports/report-input";
import { writeScorecards } from "../../../src/services/write-scorecards";
import { openExcel } from "../../../src/simulator/open-excel";
import { writeXlsx } from "../../../src/simulator/package/write-xlsx";
import { converted, inLibreOffice, pagesOf, PATIENCE } from "../../reports/given/soffice";
import { inputOf } from "../../reports/sample-report";
import { smallDistrict } from "../small-district";

/** The pages that LibreOffice prints of all scorecards. */
async function printed(input: ReportInput): Promise<number> {
  const excel = await openExcel({ client: "excel" });
  await excel.Excel.run(async (context) => {
    const first = context.workbook.worksheets.getFirst();
    await writeScorecards(context, input);
    first.delete();
    await context.sync();
  });
  await excel.close();
  return pagesOf(converted({ "cards.xlsx": writeXlsx(excel.state) }, { format: "pdf" })["cards.pdf"]!);
}

inLibreOffice("scorecards on paper")("scorecards, printed", () => {
  test("every unit of the sample has one page", async () => {
    const input = inputOf(DISTRICT);
    expect(await printed(input)).toBe(input.result.departments.length);
  }, PATIENCE);

  test("a unit alone, names of a hundred signs and clauses of a thousand fit a page each too", async () => {
    const data = smallDistrict(3), long = (text: unknown) => `${String(text)}${"与行政审批服务和大数据管理".repeat(8)}`;
    const renamed = Object.fromEntries(Object.entries(data).map(([name, rows]) => [name, rows.map((row) => ("单位名称" in row ? { ...row, 单位名称: long(row["单位名称"]) } : row))]));
    const clauses = (renamed["考评细则"] ?? []).map((row) => ({ ...row, 评分标准: `${String(row["评分标准"])}（${"依法全面履行职责".repeat(120)}）` }));
    expect(await printed(inputOf(renamed))).toBe(3);
    expect(await printed(inputOf({ ...renamed, 考评细则: clauses }))).toBe(3);
    expect(await printed(inputOf(smallDistrict(1)))).toBe(1);
  }, PATIENCE);
});
