/**
 * Every name that the workbook and the program share: sheets, tables, columns, and the words that people choose from.
 * Tables are found by name, so that people may rename sheets. Nothing else in the project spells these names.
 */

export const INPUT_TABLES = {
  单位名录: ["单位编码", "单位名称", "简称", "组别", "备注"],
  责任清单: ["事项编号", "责任事项", "依据", "指标编号", "责任单位", "责任类型", "完成时限"],
  考评细则: ["指标编号", "一级指标", "二级指标", "三级指标", "分值", "评分标准", "类别", "适用组别", "不适用处理", "评分单位", "备注"],
  数据填报: ["单位名称", "指标编号", "数据项", "填报值", "基数", "核验值", "核验基数", "理由", "佐证材料"],
  考评设置: ["设置项", "值", "说明"],
} as const satisfies Record<string, readonly string[]>;
export type InputTable = keyof typeof INPUT_TABLES;

export const RESULT_TABLES = {
  指标得分: ["单位名称", "组别"],
  单位排名: ["名次", "单位名称", "组别", "组内名次", "基础分", "加分", "扣分", "总分", "等次", "状态"],
  失分明细: ["单位名称", "指标编号", "三级指标", "责任事项", "失分", "条款", "计算过程", "数据", "佐证材料"],
} as const satisfies Record<string, readonly string[]>;
export type ResultTable = keyof typeof RESULT_TABLES;

/** 年度数据: the published figures by area; optional. 图表: the charts' sheet. */
export const YEARLY_TABLE = { name: "年度数据", columns: ["领域", "项目", "数值", "单位", "来源", "说明"] } as const;
export const CHART_SHEET = "图表";
