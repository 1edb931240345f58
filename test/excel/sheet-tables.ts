import { INPUT_TABLE_NAMES, type InputTable } from "../../src/excel/schema";
import type { InputTables, SourceTable, SourceValue } from "../../src/excel/tables/input-tables";

type Grid = readonly (readonly SourceValue[])[];

/** Tables as a workbook would give them: the header in A3, the first row of each grid being the header. */
export function sheetTables(grids: Partial<Record<InputTable, Grid>>, more: Partial<SourceTable> = {}): InputTables {
  const found = new Map<InputTable, SourceTable>();
  for (const [name, grid] of Object.entries(grids) as [InputTable, Grid][]) {
    const [columns = [], ...values] = grid;
    found.set(name, { name, sheet: name, columns: columns.map(String), values, origin: { row: 2, column: 0 }, hidden: [], ...more });
  }
  return { found, missing: INPUT_TABLE_NAMES.filter((name) => !found.has(name)).map((name) => ({ name, instead: { kind: "nothing" } })) };
}

/** A small scheme that is in order; each test spoils one thing. */
export const UNITS: Grid = [
  ["单位编码", "单位名称", "简称", "组别", "备注"],
  ["A1", "区司法局", "司法局", "部门", ""],
  ["A2", "区财政局", "财政局", "部门", ""],
  ["B1", "青桐街道", "青桐", "街道", ""],
];
export const INDICATORS: Grid = [
  ["指标编号", "一级指标", "二级指标", "三级指标", "分值", "评分标准", "类别", "适用组别", "不适用处理", "评分单位", "备注"],
  ["Z1-01", "依法行政", "应诉", "出庭应诉率", 2, "出庭应诉率达到100%得2分，每低1个百分点扣0.1分，扣完为止。", "基础", "", "", "区司法局", ""],
  ["Z1-02", "依法行政", "培训", "法治培训", 3, "每开展1次培训得1分，最多得3分。", "基础", "", "", "区司法局", ""],
];
export const DUTIES: Grid = [
  ["事项编号", "责任事项", "依据", "指标编号", "责任单位", "责任类型", "完成时限"],
  ["1", "依法应诉", "", "Z1-01、Z1-02", "各单位", "牵头", "2020-12-31"],
];
export const DATA: Grid = [
  ["单位名称", "指标编号", "数据项", "填报值", "基数", "核验值", "核验基数", "理由", "佐证材料"],
  ["区司法局", "Z1-01", "", "96.5%", "", "", "", "", "登记表.pdf"],
  ["区财政局", "Z1-01", "", 47, 50, "", "", "", ""],
];
export const SETTINGS: Grid = [["设置项", "值", "说明"], ["方案名称", "示例区考评", ""]];

export const GRIDS = { 单位名录: UNITS, 责任清单: DUTIES, 考评细则: INDICATORS, 数据填报: DATA, 考评设置: SETTINGS } as const;

export function withRow(grid: Grid, ...rows: Grid): Grid {
  return [...grid, ...rows];
}
