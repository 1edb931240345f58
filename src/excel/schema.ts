import type { Category } from "../assessment/indicator";
import type { Role } from "../assessment/duty";
import type { DepartmentResult, ItemScore } from "../assessment/result";

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
export const INPUT_TABLE_NAMES = Object.keys(INPUT_TABLES) as readonly InputTable[];

/** 年度数据: the published figures by area. */
export const YEARLY_TABLE = { name: "年度数据", columns: ["领域", "项目", "数值", "单位", "来源", "说明"] } as const;

/** Read where a scheme has them; nobody misses them. */
export const FURTHER_TABLES = {
  台账汇总: ["台账名称", "指标编号", "数据项", "汇总方式", "记录项", "条件", "评查标准", "评查满分"],
  台账记录: ["台账名称", "单位名称", "记录编号", "数据项", "记录值", "基数", "备注"],
  历年得分: ["年度", "单位名称", "指标编号", "数据项", "数值", "备注"],
  复核改分: ["单位名称", "指标编号", "复核得分", "理由", "复核人", "日期"],
  年度数据: YEARLY_TABLE.columns,
  报告用语: ["用处", "用语", "说明"],
} as const satisfies Record<string, readonly string[]>;
export type FurtherTable = keyof typeof FURTHER_TABLES;
export const FURTHER_TABLE_NAMES = Object.keys(FURTHER_TABLES) as readonly FurtherTable[];

export type AnyTable = InputTable | FurtherTable;
export const TABLE_COLUMNS: Readonly<Record<AnyTable, readonly string[]>> = { ...INPUT_TABLES, ...FURTHER_TABLES };

/** Without one of these a row says nothing; every other column may be left out. */
export const REQUIRED_COLUMNS: Readonly<Record<AnyTable, readonly string[]>> = {
  单位名录: ["单位名称"],
  责任清单: ["指标编号", "责任单位"],
  考评细则: ["指标编号", "分值", "评分标准"],
  数据填报: ["单位名称", "指标编号", "填报值"],
  考评设置: ["设置项", "值"],
  台账汇总: ["台账名称", "指标编号", "汇总方式"],
  台账记录: ["台账名称", "单位名称"],
  历年得分: ["年度", "单位名称", "数值"],
  复核改分: ["单位名称", "指标编号", "复核得分", "理由", "复核人"],
  年度数据: [],
  报告用语: ["用处", "用语"],
};

/** Read where a scheme has them. */
export const OPTIONAL_COLUMNS: Readonly<Record<AnyTable, readonly string[]>> = {
  单位名录: [], 责任清单: [], 考评细则: ["部分", "采用读法"], 数据填报: [], 考评设置: [],
  台账汇总: [], 台账记录: [], 历年得分: [], 复核改分: [], 年度数据: ["不大于", "算式", "上年数", "指标编号", "数据项", "汇总列"], 报告用语: [],
};

export const RESULT_TABLES = {
  指标得分: ["单位名称", "组别"],
  单位排名: ["名次", "单位名称", "组别", "组内名次", "基础分", "加分", "扣分", "总分", "等次", "状态"],
  失分明细: ["单位名称", "指标编号", "三级指标", "责任事项", "失分", "条款", "计算过程", "数据", "佐证材料"],
} as const satisfies Record<string, readonly string[]>;
export type ResultTable = keyof typeof RESULT_TABLES;
export const RESULT_TABLE_NAMES = Object.keys(RESULT_TABLES) as readonly ResultTable[];

/** 单位自评表: a sheet a unit, one block of rows an indicator, one row a data item. Hidden: the clause as the formulas read it. */
export const FORM = {
  title: "单位自评表", unit: "单位名称",
  columns: ["指标编号", "三级指标", "评分标准", "分值", "数据项", "填报值", "基数", "填写要求", "自评得分", "计算过程", "理由", "佐证材料", "计分条款"],
} as const;
export type FormColumn = (typeof FORM)["columns"][number];

/** 复核记录: one row for each scoring, that tells what a result came from. Rows are added, never rewritten. */
export const RECEIPT_TABLE = {
  name: "复核记录",
  columns: ["时间", "操作人", "方案版本", "程序版本", "设置", "输入摘要", "结果摘要", "分表摘要", "单位指纹", "数据指纹", "细则指纹"],
} as const;

/** Every table that a scoring writes. */
export const WRITTEN_TABLES = { ...RESULT_TABLES, 复核记录: RECEIPT_TABLE.columns } as const satisfies Record<string, readonly string[]>;
export type WrittenTable = keyof typeof WRITTEN_TABLES;

/** The charts' sheet. */
export const CHART_SHEET = "图表";

/** The first word of each list is the one that we write and offer; the others are understood. */
export const CATEGORY_WORDS: Readonly<Record<Category, readonly string[]>> = {
  base: ["基础", "基础分", "基础项", "基本分", "基本项"],
  bonus: ["加分", "加分项", "附加分"],
  penalty: ["扣分", "扣分项", "减分", "减分项"],
  veto: ["否决", "否决项", "一票否决", "一票否决项"],
};
export const ROLE_WORDS: Readonly<Record<Role, readonly string[]>> = {
  lead: ["牵头", "牵头单位", "主办", "主责", "责任单位"],
  support: ["配合", "配合单位", "协办", "协助", "参与"],
};

/** 各单位 stands for every unit; with a group's name behind 各 it stands for the group. */
export const EVERY_UNIT_WORDS: readonly string[] = ["各单位", "全体单位", "所有单位", "全部单位", "各有关单位", "全部", "全体", "所有"];

/** What people write instead of a figure. */
export const NOT_APPLICABLE_FACT_WORDS: readonly string[] = ["不涉及", "不适用", "无此项", "无此事项", "无此职责", "无此项职责", "无此项工作"];
export const NO_BUSINESS_WORDS: readonly string[] = ["无业务", "无此业务", "无此类业务", "无办件", "无案件", "未发生业务"];
export const NOT_REPORTED_WORDS: readonly string[] = ["未填报", "未报", "待填", "待填报", "待报", "暂缺"];

export const ITEM_STATE_WORDS: Readonly<Record<Exclude<ItemScore["state"], "scored">, string>> = {
  "not-applicable": "不涉及", "not-reported": "未填报", "needs-judgement": "待评",
};
export const DEPARTMENT_STATE_WORDS: Readonly<Record<DepartmentResult["state"], string>> = {
  final: "正式", provisional: "暂定", vetoed: "否决", unranked: "未排名",
};
