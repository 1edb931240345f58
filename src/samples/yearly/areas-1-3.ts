import { bases, type FigureArea, values } from "./figure";

/** Sections one to three of the published report. */
export const AREAS_1_TO_3: readonly FigureArea[] = [
  {
    area: "加强党的领导",
    figures: [
      { item: "成立全面依法治区委员会", value: 1, unit: "个", note: "2019年成立" },
      { item: "审议通过工作规则、工作细则", value: 3, unit: "项", split: values("Z1-06", 0) },
      { item: "2020年召开委员会全体会议(第二次会议)", value: 1, unit: "次", split: values("Z1-06", 1) },
      { item: "审议通过年度工作要点", value: 1, unit: "份" },
      { item: "确定组成单位及人员名单的协调小组", value: 3, unit: "个", split: values("Z1-07", 0) },
    ],
  },
  {
    area: "深化行政体制改革",
    figures: [
      { item: "再精减或取消证明材料", value: 44, unit: "项", split: values("Z2-03") },
      { item: "整合为“套餐式”办理的高频次民生审批项目", value: 96, unit: "个", split: values("Z2-02") },
      { item: "下放至街道、园区的服务类行政审批权限", value: 227, unit: "项", split: values("Z2-04") },
      { item: "全省首个5G智慧政务服务大厅", value: 1, unit: "个" },
      { item: "行政处罚事项", value: 1957, unit: "项", split: bases("Z2-06", 1) },
      { item: "行政强制事项", value: 43, unit: "项", split: bases("Z2-06", 2) },
      { item: "行政检查事项", value: 104, unit: "项", split: bases("Z2-06", 3) },
      { item: "原涉改单位", value: 22, unit: "个", split: bases("Z2-06", 0) },
      { item: "一般程序行政处罚", value: 2530, unit: "件", split: bases("Z2-07", 0) },
      { item: "简易程序行政处罚", value: 12628, unit: "件", split: bases("Z2-07", 1) },
    ],
  },
  {
    area: "规范行政执法行为",
    figures: [
      { item: "审查各类文件", value: 180, unit: "件", split: values("Z3-02") },
      { item: "审查重大合同文本", value: 260, unit: "份", split: values("Z3-03") },
      { item: "受理普通行政复议案件", value: 46, unit: "件", split: bases("Z3-05", 0) },
      { item: "涉政府复议案件", value: 24, unit: "件", split: bases("Z3-05", 1) },
      { item: "复议案件年内办结", value: 49, unit: "件", split: values("Z3-06"), note: "多于46件,按两类案件共70件读作基数" },
      { item: "撤销原行政行为", value: 5, unit: "件", split: values("Z3-04", 0) },
      { item: "确认原行政行为违法", value: 4, unit: "件", split: values("Z3-04", 1) },
      { item: "应对区政府作为当事人的行政诉讼案件", value: 120, unit: "件", split: bases("Z3-07") },
      { item: "“三项制度”实施方案", value: 1, unit: "份" },
      { item: "裁调对接等实施办法", value: 6, unit: "项", split: values("Z3-10", 0) },
      { item: "轻微违法免罚等执法规定及内部管理措施", value: 11, unit: "项", split: values("Z3-10", 1) },
      { item: "专业培训和短期轮训", value: 11, unit: "期", split: values("Z3-12", 0) },
      { item: "取得执法资格", value: 629, unit: "人", split: values("Z3-11") },
      { item: "智慧城管平台受理报案", value: 69754, unit: "条", split: bases("Z3-16") },
      { item: "联合执法和整治行动", value: 1106, unit: "次", split: values("Z3-17", 0) },
      { item: "联合执法和整治累计出动", value: 151879, unit: "人次", split: values("Z3-17", 1) },
      { item: "依申请强制执行", value: 12, unit: "件", split: bases("Z3-18", 1) },
      { item: "适用轻微违法行为免罚的城市管理案件", value: 31, unit: "件", split: bases("Z3-18", 0) },
      { item: "“三项制度”及案卷质量培训", value: 140, unit: "人", split: values("Z3-12", 1) },
      { item: "调阅案卷", value: 32740, unit: "件", split: bases("Z3-13", 0) },
      { item: "评查行政审批和行政执法类案卷", value: 370, unit: "份", split: bases("Z3-13", 1) },
      { item: "评查批次", value: 2, unit: "批次", split: values("Z3-15") },
      { item: "案卷质量评查全市名次", value: 1, unit: "名次" },
    ],
  },
];
