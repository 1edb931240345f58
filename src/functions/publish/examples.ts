import type { Example } from "./example";

const STUDY = "领导班子集中学法全年不少于4次,每少1次扣0.5分,扣完为止。";
const TRAINING = "领导干部法治培训参训率达到95%的得2分,每低1个百分点扣0.1分,扣完为止。";
const DUTIES = "未制定年度普法计划的,扣1分;未开展年度述法的,扣1分。";

/** 单位名录 in A1:B3, 考评细则 in A5:D7, 数据填报 in A9:D13. */
const TABLES = [
  ["单位名称", "组别", "", ""],
  ["区司法局", "执法部门", "", ""],
  ["区财政局", "综合部门", "", ""],
  ["", "", "", ""],
  ["指标编号", "一级指标", "分值", "评分标准"],
  ["1", "普法", 2, "未制定年度普法计划的,扣1分。"],
  ["2", "出庭", 3, "行政机关负责人出庭应诉率达到100%的得3分,每低1个百分点扣0.1分,扣完为止。"],
  ["", "", "", ""],
  ["单位名称", "指标编号", "填报值", "基数"],
  ["区司法局", "1", "否", ""],
  ["区司法局", "2", 47, 50],
  ["区财政局", "1", "是", ""],
  ["区财政局", "2", "不涉及", ""],
] as const;

/** 单位名录 in A1:A2, 考评细则 in A4:D5, 数据填报 in A7:C7, 台账汇总 in A9:C10, 台账记录 in A12:C14. */
const RECORDS = [
  ["单位名称", "", "", ""],
  ["区司法局", "", "", ""],
  ["", "", "", ""],
  ["指标编号", "一级指标", "分值", "评分标准"],
  ["1", "普法", 100, "开展普法活动每场得20分，最多得100分。"],
  ["", "", "", ""],
  ["单位名称", "指标编号", "填报值", ""],
  ["", "", "", ""],
  ["台账名称", "指标编号", "汇总方式", ""],
  ["普法活动", "1", "件数", ""],
  ["", "", "", ""],
  ["台账名称", "单位名称", "记录编号", ""],
  ["普法活动", "区司法局", "3月", ""],
  ["普法活动", "区司法局", "9月", ""],
] as const;

/** By function: every example of its help, executed as a test. */
export const EXAMPLES: Readonly<Record<string, readonly Example[]>> = {
  SCORE: [
    { zh: "应学法4次，实际2次，少2次扣1分。", en: "Four sessions are due, two were held: two short cost one point.", cells: [[STUDY, 2, 2]], formula: "=FZ.SCORE(A1,B1,C1)", gives: 1 },
    { zh: "百分比单元格显示93.5%，存的是0.935；低1.5个百分点扣0.15分。", en: "A percent cell that shows 93.5% holds 0.935; 1.5 points short cost 0.15.", cells: [[TRAINING, 2, 0.935]], formula: "=FZ.SCORE(A1,B1,C1)", gives: 1.85 },
    { zh: "用实际数和基数。", en: "From a count and its base.", cells: [[TRAINING, 2, 47, 50]], formula: "=FZ.SCORE(A1,B1,FZ.RATE(C1,D1))", gives: 1.9 },
    { zh: "多个数据项，引用“数据项、填报值”两列，先后不限，空行不计。", en: "Several data items as two columns, in any order; blank rows do not count.", cells: [[DUTIES, 2], ["数据项", "填报值"], ["未开展年度述法", "是"], ["", ""], ["未制定年度普法计划", "否"]], formula: "=FZ.SCORE(A1,B1,A2:B5)", gives: 1 },
    { zh: "没有填报的不当作0。", en: "What is not reported is not zero.", cells: [[DUTIES, 2, "否", ""]], formula: "=FZ.SCORE(A1,B1,C1,D1)", gives: { code: "#N/A", message: "未填报：“未开展年度述法”" } },
    { zh: "方案保留三位小数：引用考评设置。", en: "A scheme with three decimals: refer to its settings.", cells: [["达到100%的得2分,每低1个百分点扣0.0125分,扣完为止。", 2, 0.89], ["设置项", "值"], ["保留小数", 3]], formula: "=FZ.SCORE(A1,B1,C1,A2:B3)", gives: 1.863 },
    { zh: "没有此项职责。", en: "No such duty.", cells: [[STUDY, 2, "不涉及"]], formula: "=FZ.SCORE(A1,B1,C1)", gives: { code: "#N/A", message: "不涉及，本项不计分" } },
  ],
  EXPLAIN: [
    { zh: "每一步怎样算出。", en: "How every step comes about.", cells: [[DUTIES, 2, "否", "是"]], formula: "=FZ.EXPLAIN(A1,B1,C1,D1)", gives: "未制定年度普法计划：否，不扣分；未开展年度述法：是，扣1分。得1分（满分2分）" },
    { zh: "还没有填报的写明缺什么。", en: "What is not reported yet is named.", cells: [[DUTIES, 2, "否", ""]], formula: "=FZ.EXPLAIN(A1,B1,C1,D1)", gives: "未填报：“未开展年度述法”。未制定年度普法计划：否，不扣分；未开展年度述法未填报" },
  ],
  READ: [{
    zh: "读作一项扣分。", en: "Read as one deduction.", cells: [[DUTIES, 2]], formula: "=FZ.READ(A1,B1)", gives: [
    ["项", "原文", "读作", "数据项"],
    ["第1项", "未制定年度普法计划的,扣1分", "「未制定年度普法计划」〔是否〕属实的,扣1分", "未制定年度普法计划"],
    ["第2项", "未开展年度述法的,扣1分", "「未开展年度述法」〔是否〕属实的,扣1分", "未开展年度述法"],
    ["全条", "", "从2分起扣;「未制定年度普法计划」〔是否〕属实的,扣1分;「未开展年度述法」〔是否〕属实的,扣1分。", ""],
  ] }],
  ITEMS: [{
    zh: "要填报两个数据项。", en: "Two data items are to be reported.", cells: [[DUTIES]], formula: "=FZ.ITEMS(A1)", gives: [
    ["数据项", "类型", "单位", "最小", "最大", "可选"],
    ["未制定年度普法计划", "是否", "", "", "", "是、否"],
    ["未开展年度述法", "是否", "", "", "", "是、否"],
  ] }],
  RATE: [
    { zh: "50件中办结47件。", en: "47 of 50 settled.", formula: "=FZ.RATE(47,50)", gives: 0.94 },
    { zh: "没有应办的，不是0%。", en: "Nothing was due, which is not 0%.", formula: "=FZ.RATE(0,0)", gives: "无业务" },
    { zh: "文字的数字和全角数字也可以。", en: "Numbers as text and full-width digits will do.", formula: '=FZ.RATE("３","4")', gives: 0.75 },
  ],
  SCORES: [{
    zh: "两个单位、两项指标；不涉及的写明，不是0分。", en: "Two units, two indicators; 不涉及 (no such duty) is not zero.", cells: TABLES, formula: "=FZ.SCORES(A1:B3,A5:D7,A9:D13)", gives: [
    ["单位名称", "组别", "1 1", "普法 小计", "2 2", "出庭 小计", "总分"],
    ["区司法局", "执法部门", 2, 2, 2.4, 2.4, 88],
    ["区财政局", "综合部门", 1, 1, "不涉及", "不涉及", 50],
  ] }, {
    zh: "填报数据由台账汇总得出：开展两场，得40分。", en: "The facts come from records: two events, 40 points.", cells: RECORDS, formula: "=FZ.SCORES(A1:A2,A4:D5,A7:C7,,,A9:C10,A12:C14)", gives: [
    ["单位名称", "组别", "1 1", "普法 小计", "总分"],
    ["区司法局", "", 40, 40, 40],
  ] }],
  RANKING: [{
    zh: "不涉及的剔除后按满分折算。", en: "What does not apply is removed and the rest converted to full marks.", cells: TABLES, formula: "=FZ.RANKING(A1:B3,A5:D7,A9:D13)", gives: [
    ["名次", "单位名称", "组别", "组内名次", "基础分", "加分", "扣分", "总分", "等次", "状态"],
    [1, "区司法局", "执法部门", 1, 88, 0, 0, 88, "良好", "正式"],
    [2, "区财政局", "综合部门", 1, 50, 0, 0, 50, "较差", "正式"],
  ] }],
  LEDGER: [{
    zh: "区财政局为什么失分。", en: "Why 区财政局 lost points.", cells: TABLES, formula: '=FZ.LEDGER("区财政局",A1:B3,A5:D7,A9:D13)', gives: [
    ["单位名称", "指标编号", "三级指标", "责任事项", "失分", "条款", "计算过程", "数据", "佐证材料"],
    ["区财政局", "1", "1", "", 1, "未制定年度普法计划的,扣1分", "未制定年度普法计划：是，扣1分", "未制定年度普法计划：是", ""],
  ] }],
  RANK: [
    { zh: "两个90分并列第1，下一名是第3。", en: "Two share the first place, the next is third.", cells: [["得分"], [90], [90], [80]], formula: "=FZ.RANK(A4,A1:A4)", gives: 3 },
    { zh: "并列不占位时是第2。", en: "Without empty places it is second.", cells: [["得分"], [90], [90], [80]], formula: '=FZ.RANK(A4,A1:A4,,,"并列不占位")', gives: 2 },
    { zh: "只在本组内比较。", en: "Within the group only.", cells: [["得分", "组别"], [90, "街道"], [90, "部门"], [80, "部门"]], formula: "=FZ.RANK(A4,A1:A4,B4,B1:B4)", gives: 2 },
  ],
  GRADE: [
    { zh: "刚好90分是优秀。", en: "Exactly 90 reaches 优秀.", formula: '=FZ.GRADE(90,"优秀≥90;良好≥80;一般≥60;较差")', gives: "优秀" },
    { zh: "界线也可以是两列。", en: "Cuts may stand in two columns.", cells: [["等次", "最低分"], ["优秀", 90], ["良好", 80], ["其他", ""]], formula: "=FZ.GRADE(89.99,A1:B4)", gives: "良好" },
  ],
  RANKRANGE: [{
    zh: "权重上下浮动20%，试算1000次。", en: "Weights move by 20%, a thousand trials.", cells: [["单位", "决策", "执法"], ["甲", 92, 85], ["乙", 86, 92], ["丙", 70, 75]], formula: "=FZ.RANKRANGE(A1:C4,{3,2})", gives: [
    ["单位", "名次", "最好名次", "最差名次", "九成区间自", "九成区间至", "名次不变的比例"],
    ["甲", 1, 1, 2, 1, 2, 0.924],
    ["乙", 2, 1, 2, 1, 2, 0.924],
    ["丙", 3, 3, 3, 3, 3, 1],
  ] }],
};
