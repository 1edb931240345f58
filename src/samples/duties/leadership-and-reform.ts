import type { SampleDuty } from "./sample-duty";

/** Duties of areas one and two. */
export const LEADERSHIP_AND_REFORM: readonly SampleDuty[] = [
  { title: "履行推进法治建设第一责任人职责", basis: "《党政主要负责人履行推进法治建设第一责任人职责规定》", indicators: "Z1-01", lead: "各单位", deadline: "2020-12-31" },
  { title: "把法治建设纳入年度工作计划", basis: "《法治政府建设与责任落实督察工作规定》", indicators: "Z1-02", lead: "各单位", deadline: "2020-03-31" },
  { title: "落实领导班子集中学法制度", basis: "《法治政府建设实施纲要(2015—2020年)》", indicators: "Z1-03", lead: "各单位", deadline: "2020-12-31" },
  { title: "开展年度述法", basis: "《党政主要负责人履行推进法治建设第一责任人职责规定》", indicators: "Z1-04", lead: "各单位", deadline: "2020-12-20" },
  { title: "组织领导干部参加法治专题培训", basis: "《法治政府建设实施纲要(2015—2020年)》", indicators: "Z1-05", lead: "各单位", deadline: "2020-11-30" },
  { title: "健全委员会工作制度、召开委员会会议", basis: "《法治政府建设与责任落实督察工作规定》", indicators: "Z1-06", lead: "区司法局", deadline: "2020-12-31" },
  { title: "运行司法、执法、守法普法协调小组", basis: "区委全面依法治区委员会2020年工作要点(虚构)", indicators: "Z1-07", lead: "区委政法委、区司法局、区委宣传部", deadline: "2020-12-31" },
  { title: "推行“一窗通办”", basis: "《优化营商环境条例》", indicators: "Z2-01", lead: "审批局、发改局、民政局、教育局、商务局、执法部门、街道、园区", deadline: "2020-12-31" },
  { title: "整合“一件事一次办”套餐式事项", basis: "《优化营商环境条例》", indicators: "Z2-02", lead: "审批局、发改局、民政局、教育局、商务局", support: "执法部门", deadline: "2020-09-30" },
  { title: "精减和取消证明材料", basis: "《国务院办公厅关于全面推行证明事项和涉企经营许可事项告知承诺制的指导意见》", indicators: "Z2-03", lead: "审批局、发改局、民政局、教育局、商务局、执法部门", deadline: "2020-12-31" },
  { title: "向街道、园区下放服务类审批权限", basis: "《法治政府建设实施纲要(2015—2020年)》", indicators: "Z2-04", lead: "审批局、发改局、民政局、教育局、商务局、执法部门", deadline: "2020-06-30" },
  { title: "承接下放的审批权限", basis: "《法治政府建设实施纲要(2015—2020年)》", indicators: "Z2-05", lead: "街道、园区", deadline: "2020-09-30" },
  { title: "集中行使行政处罚权", basis: "《中华人民共和国行政处罚法》", indicators: "Z2-06", lead: "区行政执法局", deadline: "2020-12-31" },
  { title: "依法办理行政处罚案件", basis: "《中华人民共和国行政处罚法》", indicators: "Z2-07", lead: "执法部门、街道", deadline: "2020-12-31" },
  { title: "编制和调整权责清单", basis: "《关于推行地方各级政府工作部门权力清单制度的指导意见》", indicators: "Z2-08", lead: "区委编办", support: "执法部门、街道、园区", deadline: "2020-10-31" },
];
