import type { FormColumn } from "../schema";

/** In points: on one A4 landscape page at about three quarters. */
export const FORM_COLUMN_WIDTHS: Readonly<Record<FormColumn, number>> = {
  指标编号: 44, 三级指标: 78, 评分标准: 196, 分值: 34, 数据项: 118, 填报值: 54, 基数: 48, 填写要求: 92, 自评得分: 46, 计算过程: 150, 理由: 80, 佐证材料: 104, 计分条款: 60,
};

export const FORM_ALIGNMENT: Readonly<Record<FormColumn, "Left" | "Center" | "Right">> = {
  指标编号: "Center", 三级指标: "Left", 评分标准: "Left", 分值: "Center", 数据项: "Left", 填报值: "Right", 基数: "Right", 填写要求: "Left", 自评得分: "Right", 计算过程: "Left", 理由: "Left", 佐证材料: "Left", 计分条款: "Left",
};
