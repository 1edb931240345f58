import { scoreTables } from "../../src/services/score-tables";
import { scoreWorkbook } from "../../src/services/score-workbook";
import { readXlsx } from "../../src/simulator/package/read-xlsx";
import { writeXlsx } from "../../src/simulator/package/write-xlsx";
import { openState, openWorkbook } from "./open-workbook";
import { smallDistrict } from "./small-district";

test("a workbook scores like the same tables without one", async () => {
  const data = smallDistrict(6);
  const { score, cells } = await openWorkbook(data);
  const scored = await score();
  expect(scored.problems).toEqual([]);
  expect(scored.written).toBe("written");
  const plain = scoreTables(data).result!;
  expect(scored.result!.departments).toEqual(plain.departments);
  const [header, ...rows] = await cells("单位排名");
  expect(header).toEqual(["名次", "单位名称", "组别", "组内名次", "基础分", "加分", "扣分", "总分", "等次", "状态"]);
  expect(rows.map((row) => row[7])).toEqual([...plain.departments.map(({ total }) => total / 10_000)].sort((a, b) => b - a));
  // 第2局: 89% -> 39 of 50, one late report 28 of 30, no word about the plan: not reported, so provisional.
  expect((await cells("指标得分"))[2]).toEqual(["第2局", "乙组", 39, 28, 67, "未填报", 0, 67]);
  expect((await cells("指标得分"))[0]).toEqual(["单位名称", "组别", "A-01 出庭应诉率", "A-02 迟报", "依法行政 小计", "A-03 制定年度计划", "普法 小计", "总分"]);
  // 第1局: 90% -> 40 of 50, no duty to report, plan missing -> 0 of 20: 40 of 70.
  expect((await cells("指标得分"))[1]).toEqual(["第1局", "甲组", 40, "不涉及", 40, 0, 0, 57.14]);
});

test("the number of syncs does not grow with the number of units", async () => {
  const counts = [];
  for (const units of [5, 200]) {
    const { score } = await openWorkbook(smallDistrict(units));
    const first = await score(), again = await score();
    counts.push([first.syncs, first.written, again.syncs, again.written]);
  }
  expect(counts).toEqual([[5, "written", 4, "unchanged"], [5, "written", 4, "unchanged"]]);
});

test("scoring a result again changes nothing, not even the time, also after it was saved and opened", async () => {
  const { excel, score, cells } = await openWorkbook(smallDistrict(8));
  await score("2026-01-02 03:04");
  const saved = writeXlsx(excel.state);
  expect((await score("2026-09-09 09:09")).written).toBe("unchanged");
  expect(writeXlsx(excel.state)).toEqual(saved);
  const state = readXlsx(saved);
  if (!("sheets" in state)) throw new Error("the saved workbook does not open");
  const reopened = await openState(state);
  expect((await reopened.score("2026-09-09 09:09")).written).toBe("unchanged");
  expect(await reopened.cells("失分明细")).toEqual(await cells("失分明细"));
});

test("errors leave the workbook as it is, unless the user wants what can be scored", async () => {
  const data = smallDistrict(4);
  const spoilt = { ...data, 数据填报: [...data["数据填报"]!, { 单位名称: "第9局", 指标编号: "A-01", 填报值: "很高" }] };
  const { excel, score, run } = await openWorkbook(spoilt);
  const before = writeXlsx(excel.state);
  const scored = await score();
  expect(scored).toMatchObject({ written: "left", problems: [{ code: "unknown-unit", severity: "error", where: { sheet: "数据填报", cell: "A15" } }, { code: "not-a-number", severity: "error", where: { sheet: "数据填报", cell: "D15" } }] });
  expect(writeXlsx(excel.state)).toEqual(before);
  expect(scored.result!.departments).toHaveLength(4);
  expect((await run((context) => scoreWorkbook(context, { now: "", whenErrors: "write" }))).written).toBe("written");
});

test("progress is told step by step", async () => {
  const { run } = await openWorkbook(smallDistrict(3));
  const told: string[] = [];
  await run((context) => scoreWorkbook(context, { now: "", onProgress: ({ doing, done, total }) => { told.push(`${done}/${total} ${doing}`); } }));
  expect(told).toEqual(["0/3 读取工作簿", "1/3 识读细则并评分", "2/3 填写结果", "3/3 完成"]);
});

test("a workbook without our tables says what is missing, and is not written to", async () => {
  const { score } = await openState();
  const { result, written, problems } = await score();
  expect([result, written]).toEqual([null, "left"]);
  expect(problems.map(({ code, severity }) => [code, severity])).toEqual([...Array.from({ length: 4 }, () => ["missing-table", "error"]), ["missing-table", "notice"]]);
});
