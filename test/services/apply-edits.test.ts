import { DISTRICT } from "../../src/samples/district";
import { applyEdits } from "../../src/excel/edit/apply-edits";
import type { Edit } from "../../src/excel/edit/edit";
import { editTables } from "../../src/excel/edit/edit-tables";
import { unitFinder } from "../../src/excel/parse/find-unit";
import { readWorkbook } from "../../src/excel/read-workbook";
import { compileScheme } from "../../src/services/compile-scheme";
import { parseEdit } from "../../src/services/parse-edit";
import { scoreInput } from "../../src/services/score-tables";
import { readXlsx } from "../../src/simulator/package/read-xlsx";
import { writeXlsx } from "../../src/simulator/package/write-xlsx";
import { openState, openWorkbook, type OpenedWorkbook } from "./open-workbook";

/** The sample as a file that was saved and opened again. */
async function opened(): Promise<OpenedWorkbook> {
  const { excel } = await openWorkbook(DISTRICT), state = readXlsx(writeXlsx(excel.state));
  if (!("sheets" in state)) throw new Error("the sample does not open");
  return openState(state);
}

const edits = (...texts: readonly string[]): readonly Edit[] => texts.map((text) => parseEdit(text)!);
const TRIED = edits("设置:保留小数=1", "条款:Z1-05=参训率达到100%得2分,每低1个百分点扣0.1分,扣完为止。", "分值:Z1-01=3", "数据:区民政局/Z1-05=46/50", "改分:区统计局/Z1-05=1，现场核实，张三");

test("taken over into the workbook, edits give what the trial of them gave", async () => {
  const { run, cells } = await opened();
  await run(async (context) => {
    const before = await readWorkbook(context), units = unitFinder(compileScheme(before).scheme.departments), tried = editTables(before, TRIED, units);
    expect(tried.problems).toEqual([]);
    expect(await applyEdits(context, TRIED, units)).toEqual([]);
    const [a, b] = [scoreInput(tried.tables), scoreInput(await readWorkbook(context))];
    expect(b.result!.departments.map(({ total, rank }) => [total, rank])).toEqual(a.result!.departments.map(({ total, rank }) => [total, rank]));
    expect(b.result!.overrides).toMatchObject([{ points: 10_000, reason: "现场核实", reviewer: "张三", counts: false }]);
  });
  expect((await cells("考评设置")).find(([name]) => name === "保留小数")?.[1]).toBe(1);
  expect((await cells("复核改分")).slice(1).map((row) => row.slice(0, 5))).toEqual([["区统计局", "Z1-05", 1, "现场核实", "张三"]]);
});

test("all or none: one whose row is not there leaves everything as it was; texts never become formulas", async () => {
  const { run, cells } = await opened(), before = await cells("考评设置");
  await run(async (context) => {
    const units = unitFinder(compileScheme(await readWorkbook(context)).scheme.departments);
    const [setting, lost] = edits("设置:保留小数=1", "条款:Z9-99=无");
    expect(await applyEdits(context, [setting!, lost!], units)).toEqual([lost]);
    await applyEdits(context, edits("条款:Z1-05==SUM(A1:A9)", "改分:区统计局/Z1-05=1，=1+1，@张三"), units);
  });
  expect(await cells("考评设置")).toEqual(before);
  expect((await cells("考评细则")).flat()).toContain("=SUM(A1:A9)");
  expect((await cells("复核改分")).slice(1).map((row) => row.slice(3, 5))).toEqual([["=1+1", "@张三"]]);
  await run(async (context) => {
    const range = context.workbook.tables.getItem("复核改分").getDataBodyRange().load("formulas,valueTypes");
    await context.sync();
    expect(range.valueTypes[0]!.slice(3, 5)).toEqual(["String", "String"]);
  });
});
