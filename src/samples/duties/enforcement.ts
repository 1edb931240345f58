import type { SampleDuty } from "./sample-duty";

/** Duties of area three. */
export const ENFORCEMENT_DUTIES: readonly SampleDuty[] = [
  { title: "履行重大行政决策法定程序", basis: "《重大行政决策程序暂行条例》", indicators: "Z3-01", lead: "政府办、发改局、财政局、民政局、教育局、商务局、执法部门、街道、园区", deadline: "2020-12-31" },
  { title: "文件和重大合同合法性审查", basis: "《国务院办公厅关于加强行政规范性文件制定和监督管理工作的通知》", indicators: "Z3-02、Z3-03", lead: "各单位", deadline: "2020-12-31" },
  { title: "依法参加行政复议、履行行政复议决定", basis: "《中华人民共和国行政复议法》", indicators: "Z3-04、Z3-05", lead: "执法部门、街道、园区、政府办、审批局、民政局、教育局、信访局", deadline: "2020-12-31" },
  { title: "办理行政复议案件", basis: "《中华人民共和国行政复议法》", indicators: "Z3-06", lead: "区司法局", deadline: "2020-12-31" },
  { title: "依法应诉、负责人出庭", basis: "《中华人民共和国行政诉讼法》", indicators: "Z3-07、Z3-08", lead: "执法部门、街道、园区、政府办、审批局、民政局、教育局、信访局", deadline: "2020-12-31" },
  { title: "落实行政执法“三项制度”", basis: "《国务院办公厅关于全面推行行政执法公示制度执法全过程记录制度重大执法决定法制审核制度的指导意见》", indicators: "Z3-09", lead: "执法部门、街道", deadline: "2020-12-31" },
  { title: "制定行政执法配套制度", basis: "《法治政府建设实施纲要(2015—2020年)》", indicators: "Z3-10", lead: "区行政执法局、区司法局", deadline: "2020-10-31" },
  { title: "管理执法人员资格", basis: "《法治政府建设实施纲要(2015—2020年)》", indicators: "Z3-11", lead: "执法部门、街道", deadline: "2020-12-31" },
  { title: "培训执法人员", basis: "《法治政府建设实施纲要(2015—2020年)》", indicators: "Z3-12", lead: "执法部门、区司法局", deadline: "2020-11-30" },
  { title: "提供和规范行政执法、行政审批案卷", basis: "《中华人民共和国行政处罚法》、《中华人民共和国行政许可法》", indicators: "Z3-13、Z3-14、K-01", lead: "执法部门、街道、区行政审批服务局", deadline: "2020-11-30" },
  { title: "组织行政执法案卷评查", basis: "《法治政府建设与责任落实督察工作规定》", indicators: "Z3-15", lead: "区司法局", deadline: "2020-11-30" },
  { title: "处置智慧城管报案", basis: "《城市管理执法办法》", indicators: "Z3-16", lead: "区行政执法局、街道", deadline: "2020-12-31" },
  { title: "开展联合执法和整治行动", basis: "《城市管理执法办法》", indicators: "Z3-17", lead: "区行政执法局", support: "公安分局、市监局、街道", deadline: "2020-12-31" },
  { title: "规范免罚和申请强制执行", basis: "《中华人民共和国行政强制法》", indicators: "Z3-18", lead: "执法部门", deadline: "2020-12-31" },
];
