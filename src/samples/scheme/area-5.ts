import type { SampleArea } from "./sample-indicator";

/** Area five: people who need supervision or help. */
export const AREA_5: SampleArea = {
  level1: "管控重点人群",
  indicators: [
    {
      id: "Z5-01", level2: "社区矫正", level3: "社区矫正监管", points: 1.5, scorer: "区司法局", groups: "街道",
      clause: "社区矫正对象报到率未达到100%的,每低1个百分点扣0.1分;发生脱管、漏管的,每人次扣0.5分。",
    },
    {
      id: "Z5-02", level2: "安置帮教", level3: "刑满释放人员帮教", points: 1.5, scorer: "区司法局", groups: "街道",
      clause: "刑满释放人员安置帮教,得分=安置帮教率×1.5分。",
    },
    {
      id: "Z5-03", level2: "重点人员管控", level3: "涉毒人员管控", points: 1.5, scorer: "区公安分局", groups: "街道",
      clause: "涉毒人员管控率达到98%的得1.5分;低于98%的,每低1个百分点扣0.1分;低于95%的,每低1个百分点扣0.3分。",
    },
    {
      id: "Z5-04", level2: "重点人员管控", level3: "严重精神障碍患者管理", points: 1.5, scorer: "区卫生健康局", groups: "街道",
      clause: "严重精神障碍患者规范管理率按功效系数法计分,最低得0.9分。",
    },
    {
      id: "Z5-05", level2: "重点人员管控", level3: "质控会诊和信息录入", points: 0.5, scorer: "区委政法委", note: "只考评卫生健康部门",
      clause: "病例实检质控会诊全年不少于4次,每少1次扣0.1分;患者信息录入率未达到100%的,每低1个百分点扣0.05分。",
    },
    {
      id: "Z5-06", level2: "救助帮扶", level3: "流浪乞讨人员和问题青少年", points: 0.5, scorer: "区委政法委",
      note: "扣分有按比例和按整档两种读法,见考评设置“采用读法:Z5-06”",
      clause: "流浪乞讨人员、问题青少年等帮扶建档率达到95%的得0.5分,每低1个百分点扣0.05分。",
    },
    {
      id: "Z5-07", level2: "基础信息", level3: "“三实”信息", points: 1, scorer: "区委政法委",
      clause: "“三实”信息的录入率、准确率、实控率,每有1项未达到98%的扣0.3分,扣完为止。",
    },
  ],
};
