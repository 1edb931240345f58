import type { SampleDuty } from "./sample-duty";

/** Duties of areas four to six. */
export const SERVICES_AND_DISPUTES: readonly SampleDuty[] = [
  { title: "落实“谁执法谁普法”责任", basis: "《关于实行国家机关“谁执法谁普法”普法责任制的意见》", indicators: "Z4-01、Z4-07", lead: "各单位", deadline: "2020-09-30" },
  { title: "印发普法责任清单和考评细则", basis: "《关于实行国家机关“谁执法谁普法”普法责任制的意见》", indicators: "Z4-02", lead: "区司法局", deadline: "2020-04-30" },
  { title: "开展专题法治宣传", basis: "《中华人民共和国宪法》、《中华人民共和国民法典》", indicators: "Z4-03", lead: "执法部门、司法局、宣传部、政法委、组织部、教育局、民政局、商务局", deadline: "2020-12-31" },
  { title: "开展法律巡讲", basis: "全国“七五”普法规划", indicators: "Z4-04", lead: "街道、园区", deadline: "2020-12-31" },
  { title: "发放普法宣传资料", basis: "全国“七五”普法规划", indicators: "Z4-05", lead: "执法部门、司法局、宣传部、政法委、组织部、教育局、民政局、商务局、街道、园区", deadline: "2020-12-31" },
  { title: "建设法治文化阵地", basis: "全国“七五”普法规划", indicators: "Z4-06", lead: "街道、文旅体局", deadline: "2020-10-31" },
  { title: "建设公共法律服务站点", basis: "《关于加快推进公共法律服务体系建设的意见》", indicators: "Z4-08", lead: "街道", deadline: "2020-10-31" },
  { title: "聘请法律顾问", basis: "《关于推行法律顾问制度和公职律师公司律师制度的意见》", indicators: "Z4-09", lead: "各单位", deadline: "2020-06-30" },
  { title: "培育法治文化", basis: "全国“七五”普法规划", indicators: "Z4-10", lead: "宣传部、司法局、政法委、教育局、文旅体局、街道", deadline: "2020-12-31" },
  { title: "社区矫正对象监督管理", basis: "《中华人民共和国社区矫正法》", indicators: "Z5-01", lead: "街道", deadline: "2020-12-31" },
  { title: "刑满释放人员安置帮教", basis: "《中华人民共和国监狱法》", indicators: "Z5-02", lead: "街道", deadline: "2020-12-31" },
  { title: "涉毒人员管控", basis: "《中华人民共和国禁毒法》", indicators: "Z5-03", lead: "街道", deadline: "2020-12-31" },
  { title: "严重精神障碍患者服务管理", basis: "《中华人民共和国精神卫生法》", indicators: "Z5-04", lead: "街道", deadline: "2020-12-31" },
  { title: "病例质控会诊和患者信息录入", basis: "《中华人民共和国精神卫生法》", indicators: "Z5-05", lead: "区卫生健康局", deadline: "每季度" },
  { title: "流浪乞讨人员和问题青少年帮扶", basis: "《中华人民共和国未成年人保护法》、《城市生活无着的流浪乞讨人员救助管理办法》", indicators: "Z5-06", lead: "区民政局、区教育局、区公安分局", deadline: "2020-12-31" },
  { title: "采集维护“三实”信息", basis: "《居住证暂行条例》", indicators: "Z5-07", lead: "区公安分局", support: "街道", deadline: "2020-12-31" },
  { title: "健全“1+X”大调解工作机制", basis: "《中华人民共和国人民调解法》", indicators: "Z6-01", lead: "政法委、司法局、街道、园区", deadline: "2020-12-31" },
  { title: "调处民间矛盾纠纷", basis: "《中华人民共和国人民调解法》", indicators: "Z6-02、Z6-03", lead: "街道、园区", support: "公安分局、市监局、卫健局、住建局、人社局", deadline: "2020-12-31" },
  { title: "办理法律援助案件", basis: "《法律援助条例》", indicators: "Z6-04", lead: "区司法局、街道", deadline: "2020-12-31" },
  { title: "领导干部接访", basis: "《信访条例》", indicators: "Z6-05", lead: "信访局、教育局、民政局、住建局、人社局、卫健局、资规分局、街道、园区", deadline: "2020-12-31" },
  { title: "办理“12345”热线工单", basis: "《信访条例》", indicators: "Z6-06", lead: "各单位", deadline: "2020-12-31" },
  { title: "治理重复信访", basis: "《信访条例》", indicators: "Z6-07", lead: "各单位", deadline: "2020-12-31" },
];
