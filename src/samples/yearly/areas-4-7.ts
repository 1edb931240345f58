import { bases, type FigureArea, values } from "./figure";

/** Sections four to seven of the published report. */
export const AREAS_4_TO_7: readonly FigureArea[] = [
  {
    area: "提升法律服务水平",
    figures: [
      { item: "下发普法《责任清单》和《考评细则》", value: 2, unit: "件", split: values("Z4-02") },
      { item: "法治宣传活动", value: 34, unit: "场次", split: values("Z4-03") },
      { item: "法律巡讲活动", value: 27, unit: "场次", split: values("Z4-04") },
      { item: "发放普法宣传资料", value: 13, unit: "万份", note: "原文为“近13万份”,各单位数据合计12.96万份(Z4-05),单位间拆分为虚构" },
      { item: "社区法治公园、长廊、农家书屋等", value: 16, unit: "处", split: values("Z4-06") },
      { item: "区级公共法律服务中心", value: 1, unit: "个" },
      { item: "公共法律服务站", value: 13, unit: "个", split: values("Z4-08", 0) },
      { item: "公共法律服务点", value: 79, unit: "个", split: values("Z4-08", 1) },
      { item: "聘请专职律师任政府和基层法律顾问", value: 46, unit: "名", split: values("Z4-09", 0) },
      { item: "法律服务圈", value: 15, unit: "分钟" },
      { item: "社区法务工作室", value: 1, unit: "个" },
      { item: "法律服务志愿者队伍", value: 1, unit: "支" },
      { item: "被司法部收录为典型案例的活动", value: 1, unit: "件", split: values("J-02", 0) },
      { item: "市级法治文艺调演一等奖", value: 1, unit: "个" },
      { item: "参演“模拟庭审”的学生", value: 148, unit: "名", split: values("J-05", 1), note: "原文印作“14812岁学生”,读作148名12岁学生" },
      { item: "“模拟庭审”点赞", value: 26, unit: "万人", note: "原文为“26万余人”" },
      { item: "法治文化产品", value: 3, unit: "个", split: values("J-05", 0) },
    ],
  },
  {
    area: "管控重点人群",
    figures: [
      { item: "在册社区矫正对象", value: 275, unit: "人", split: bases("Z5-01") },
      { item: "在册刑满释放人员", value: 580, unit: "人", split: bases("Z5-02") },
      { item: "在册户籍涉毒人员", value: 2497, unit: "人", split: bases("Z5-03") },
      { item: "在册严重精神障碍患者", value: 2604, unit: "人", split: bases("Z5-04") },
      { item: "在册流浪乞讨人员、问题青少年等", value: 1654, unit: "人", split: bases("Z5-06") },
      { item: "全省“智慧矫正”试点建设项目", value: 1, unit: "个" },
      { item: "接受司法部、省司法厅调研", value: 4, unit: "次", split: values("J-04", 0) },
      { item: "接待省内外观摩学习", value: 22, unit: "批次", split: values("J-04", 1) },
      { item: "病例实检质控会诊", value: 4, unit: "次", split: values("Z5-05", 0), note: "原文为“每季度开展一次”" },
      { item: "在册重点人群合计", unit: "人", formula: "在册社区矫正对象+在册刑满释放人员+在册户籍涉毒人员+在册严重精神障碍患者+在册流浪乞讨人员、问题青少年等" },
    ],
  },
  {
    area: "依法化解社会矛盾",
    figures: [
      { item: "成功调处民间矛盾纠纷", value: 2973, unit: "件", split: values("Z6-02") },
      { item: "调处纠纷涉及金额", value: 6308.73, unit: "万元", split: bases("Z6-03", 0) },
      { item: "重大疑难复杂纠纷", value: 47, unit: "件", split: bases("Z6-03", 1) },
      { item: "重大疑难复杂纠纷占比", unit: "%", formula: "重大疑难复杂纠纷÷成功调处民间矛盾纠纷" },
      { item: "受理法律援助案件", value: 323, unit: "件", split: bases("Z6-04", 0) },
      { item: "值班律师接待咨询", value: 940, unit: "人次", split: values("Z6-04", 1) },
      { item: "法律援助投诉", value: 0, unit: "人", split: values("Z6-04", 2) },
      { item: "每天坐班接访的县级领导", value: 1, unit: "名" },
      { item: "受理热线工单", value: 29263, unit: "件", split: bases("Z6-06", 0) },
      { item: "热线回访满意度", value: 100, unit: "%", note: "各单位填报值均为100%(Z6-06);少数单位的核验值较低,为虚构" },
    ],
  },
  {
    area: "加强法治活动监督",
    figures: [
      { item: "依申请公开政府信息", value: 147, unit: "件", split: bases("Z7-02") },
      { item: "交由纪检监察部门和“两办”督查室办理的事项", value: 3, unit: "项", split: values("Z7-07", 0) },
    ],
  },
];
