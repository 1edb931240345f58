import { gridOfText, type RubricGrid } from "../../src/excel/rubric/grid";
import { readRubric } from "../../src/excel/rubric/read-rubric";
import type { RubricRow } from "../../src/excel/rubric/rubric-row";

const short = (rows: readonly RubricRow[]): unknown => rows.map((row) => [row.指标编号, row.一级指标, row.三级指标, row.分值, row.评分标准, row.类别]);

test("a header of two rows, merged levels, points of their own column", () => {
  const grid: RubricGrid = {
    rows: [
      ["2024年度法治政府建设考评细则", "", "", "", "", ""],
      ["序号", "指标体系", "", "评分标准", "分值", "评分单位"],
      ["", "一级指标", "三级指标", "", "", ""],
      ["1", "党的领导(10分)", "集中学法", "全年不少于4次,每少1次扣0.5分,扣完为止。", "2", "区司法局"],
      ["2", "", "年度述法", "未开展年度述法的,不得分。", "3分", "区司法局"],
      ["3", "依法行政", "出庭应诉", "出庭应诉率达到100%的得5分,每低1个百分点扣0.1分。", "5", "区法院"],
      ["合计", "", "", "", "10", ""],
      ["4", "加分项", "经验推广", "被省级部门推广的,每件加0.5分。", "2", ""],
    ],
    merged: [{ row: 0, column: 0, rows: 1, columns: 6 }, { row: 1, column: 1, rows: 1, columns: 2 }, { row: 1, column: 0, rows: 2, columns: 1 }, { row: 1, column: 3, rows: 2, columns: 1 }, { row: 1, column: 4, rows: 2, columns: 1 }, { row: 3, column: 1, rows: 2, columns: 1 }],
  };
  const { rows, skipped } = readRubric(grid);
  expect(short(rows)).toEqual([
    ["1", "党的领导", "集中学法", 2, "全年不少于4次,每少1次扣0.5分,扣完为止。", "基础"],
    ["2", "党的领导", "年度述法", 3, "未开展年度述法的,不得分。", "基础"],
    ["3", "依法行政", "出庭应诉", 5, "出庭应诉率达到100%的得5分,每低1个百分点扣0.1分。", "基础"],
    ["4", "加分项", "经验推广", 2, "被省级部门推广的,每件加0.5分。", "加分"],
  ]);
  expect(skipped).toEqual(["2024年度法治政府建设考评细则", "合计"]);
  expect(rows.map((row) => row.评分单位)).toEqual(["区司法局", "区司法局", "区法院", ""]);
});

test("points inside the texts, levels by blanks, no numbers", () => {
  const { rows } = readRubric(gridOfText("考核项目\t考核内容\t考核标准\n一、组织领导\t学法情况（2分）\t每少1次扣0.5分\n\t述法情况（1分）\t未述法的不得分\n二、执法\t持证上岗\t（1.5分）有无证执法的,每人扣0.5分"));
  expect(short(rows)).toEqual([
    ["1-01", "组织领导", "学法情况", 2, "每少1次扣0.5分", "基础"],
    ["1-02", "组织领导", "述法情况", 1, "未述法的不得分", "基础"],
    ["2-01", "执法", "持证上岗", 1.5, "有无证执法的,每人扣0.5分", "基础"],
  ]);
});

test("several clauses under one merged cell of points are one indicator", () => {
  const { rows } = readRubric({
    rows: [["指标", "分值", "评分标准"], ["普法", "3", "未制定计划的扣1分;"], ["", "", "未报送总结的扣1分;"], ["", "", "未开展活动的扣1分。"], ["述法", "1", "未述法的不得分。"]],
    merged: [{ row: 1, column: 0, rows: 3, columns: 1 }, { row: 1, column: 1, rows: 3, columns: 1 }],
  });
  expect(short(rows)).toEqual([
    ["1-01", "", "普法", 3, "未制定计划的扣1分;\n未报送总结的扣1分;\n未开展活动的扣1分。", "基础"],
    ["1-02", "", "述法", 1, "未述法的不得分。", "基础"],
  ]);
});

test("numbered lines without a table", () => {
  const { rows, skipped } = readRubric(gridOfText("XX区法治建设考核办法\n一、组织领导（5分）\n1.集中学法（2分）：全年不少于4次，每少1次扣0.5分，扣完为止。\n2.未开展年度述法的，扣1分。（1分）\n二、一票否决\n1.因违法行政引发重大群体性事件的，实行一票否决。"));
  expect(short(rows)).toEqual([
    ["1-01", "组织领导", "集中学法", 2, "全年不少于4次，每少1次扣0.5分，扣完为止。", "基础"],
    ["1-02", "组织领导", "未开展年度述法的", 1, "未开展年度述法的，扣1分。", "基础"],
    ["2-01", "一票否决", "因违法行政引发重大群体性事件的", null, "因违法行政引发重大群体性事件的，实行一票否决。", "否决"],
  ]);
  expect(skipped).toEqual(["XX区法治建设考核办法"]);
});

test("nothing that gives or takes points is no rubric; a repeated header is passed over", () => {
  expect(readRubric(gridOfText("会议通知\n请各单位参加")).rows).toEqual([]);
  expect(readRubric(gridOfText("指标\t分值\t评分标准\n甲\t1\t未办的扣1分\n指标\t分值\t评分标准\n乙\t2\t未办的扣2分")).rows).toHaveLength(2);
});
