import type { SampleDuty } from "./sample-duty";

/** Duties of area seven, and of the bonus, penalty and veto items. */
export const OVERSIGHT: readonly SampleDuty[] = [
  { title: "维护政府网站和政务新媒体", basis: "《国务院办公厅关于印发政府网站发展指引的通知》", indicators: "Z7-01", lead: "各单位", deadline: "每季度" },
  { title: "办理政府信息公开申请", basis: "《中华人民共和国政府信息公开条例》", indicators: "Z7-02", lead: "各单位", deadline: "2020-12-31" },
  { title: "整治“新官不理旧账”", basis: "《优化营商环境条例》", indicators: "Z7-03", lead: "各单位", deadline: "2020-11-30" },
  { title: "整改督察反馈问题", basis: "《法治政府建设与责任落实督察工作规定》", indicators: "Z7-04", lead: "各单位", deadline: "2020-12-31" },
  { title: "报告年度法治政府建设情况", basis: "《法治政府建设与责任落实督察工作规定》", indicators: "Z7-05", lead: "各单位", deadline: "2021-03-01" },
  { title: "办理人大代表建议和政协提案", basis: "《中华人民共和国地方各级人民代表大会和地方各级人民政府组织法》", indicators: "Z7-06", lead: "各单位", deadline: "2020-10-31" },
  { title: "开展法治督查", basis: "《法治政府建设与责任落实督察工作规定》", indicators: "Z7-07", lead: "区纪委监委、区委办公室、区政府办公室", deadline: "2020-12-31" },
  { title: "开展法治创建、总结推广经验", basis: "《关于开展法治政府建设示范创建活动的意见》", indicators: "J-01、J-02、J-03、J-04、J-05、J-06", lead: "各单位", deadline: "2020-12-31" },
  { title: "如实填报考评数据、接受上级督促", basis: "《法治政府建设与责任落实督察工作规定》", indicators: "K-02", lead: "各单位", deadline: "2020-12-31" },
  { title: "防范重大违法事件、履行生效裁判", basis: "《中华人民共和国行政诉讼法》", indicators: "F-01、F-02", lead: "各单位", deadline: "2020-12-31" },
];
