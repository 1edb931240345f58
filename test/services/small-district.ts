import type { TableData, TableRow } from "../../src/assessment/tables";

/** Units in two groups on two indicators, one of them not applicable here and there, with a unit that has not reported. */
export function smallDistrict(units: number): TableData {
  const names = Array.from({ length: units }, (_, index) => `第${index + 1}局`);
  return {
    单位名录: names.map((name, index) => ({ 单位编码: `U${index + 1}`, 单位名称: name, 组别: index % 2 === 0 ? "甲组" : "乙组" })),
    责任清单: [{ 事项编号: "1", 责任事项: "依法应诉", 指标编号: "A-01、A-02、A-03", 责任单位: "各单位", 责任类型: "牵头" }],
    考评细则: [
      { 指标编号: "A-01", 一级指标: "依法行政", 三级指标: "出庭应诉率", 分值: 50, 评分标准: "出庭应诉率达到100%的得50分,每低1个百分点扣1分,扣完为止。", 类别: "基础" },
      { 指标编号: "A-02", 一级指标: "依法行政", 三级指标: "迟报", 分值: 30, 评分标准: "每迟报1次扣2分,扣完为止。", 类别: "基础" },
      { 指标编号: "A-03", 一级指标: "普法", 三级指标: "制定年度计划", 分值: 20, 评分标准: "未制定年度普法计划的,扣20分。", 类别: "基础" },
    ],
    数据填报: names.flatMap((name, index): readonly TableRow[] => [
      { 单位名称: name, 指标编号: "A-01", 填报值: 90 - (index % 7), 基数: 100, 佐证材料: "登记表" },
      { 单位名称: name, 指标编号: "A-02", 填报值: index % 3 === 0 ? "不涉及" : index % 4 },
      ...(index % 5 === 1 ? [] : [{ 单位名称: name, 指标编号: "A-03", 填报值: index % 4 === 0 ? "是" : "否" }]),
    ]),
    考评设置: [{ 设置项: "方案名称", 值: "小区考评" }, { 设置项: "采用读法:A-01", 值: "默认读法" }],
  };
}
