/** Arguments that each function answers with a value, and the names that its sentences call them by. */
export interface ValidCall {
  readonly args: readonly unknown[];
  readonly names: readonly string[];
}

const STUDY = "领导班子集中学法全年不少于4次,每少1次扣0.5分,扣完为止。";
const UNITS = [["单位名称", "组别"], ["区司法局", "部门"], ["区财政局", "部门"]];
const RULES = [["指标编号", "一级指标", "分值", "评分标准"], ["1", "学法", 2, STUDY]];
const FACTS = [["单位名称", "指标编号", "填报值"], ["区司法局", "1", 2], ["区财政局", "1", 4]];
const SCHEME = [UNITS, RULES, FACTS, null, null, null];
const SCHEME_NAMES = ["单位名录", "考评细则", "数据填报", "责任清单", "考评设置", "其他表格"];

export const VALID_CALLS: Readonly<Record<string, ValidCall>> = {
  SCORE: { args: [STUDY, 2, [[[2]]]], names: ["评分标准", "分值", "数据"] },
  EXPLAIN: { args: [STUDY, 2, [[[2]]]], names: ["评分标准", "分值", "数据"] },
  READ: { args: [STUDY, 2], names: ["评分标准", "分值"] },
  ITEMS: { args: [STUDY], names: ["评分标准"] },
  RATE: { args: [47, 50], names: ["实际数", "基数"] },
  SCORES: { args: SCHEME, names: SCHEME_NAMES },
  RANKING: { args: SCHEME, names: SCHEME_NAMES },
  LEDGER: { args: ["区司法局", ...SCHEME], names: ["单位", ...SCHEME_NAMES] },
  RANK: { args: [80, [[90], [80], [70]], "甲", [["甲"], ["甲"], ["甲"]], "并列占位"], names: ["得分", "全部得分", "组别", "全部组别", "同分名次"] },
  GRADE: { args: [85, [["优秀≥90;良好≥80;较差"]]], names: ["得分", "界线"] },
  RANKRANGE: { args: [[["甲", 90, 80], ["乙", 80, 90]], [[1, 2]], 0.2, 50, 3], names: ["得分", "权重", "浮动幅度", "次数", "种子"] },
};
