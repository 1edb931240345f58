import type { SampleArea } from "./sample-indicator";

/** Area one: the party's leadership over law-based government. */
export const AREA_1: SampleArea = {
  level1: "加强党的领导",
  indicators: [
    {
      id: "Z1-01", level2: "第一责任人职责", level3: "部署推动法治建设", points: 3, scorer: "区司法局",
      clause: "党政主要负责人未部署年度法治建设工作的,扣1分;未听取法治建设专题汇报的,扣1分;未研究解决法治建设重点难点问题的,扣1分。",
    },
    {
      id: "Z1-02", level2: "第一责任人职责", level3: "纳入年度工作计划", points: 2, scorer: "区委办公室",
      clause: "年度工作计划未列入法治建设内容的,不得分;已列入但未与业务工作同步考核的,扣1分。",
    },
    {
      id: "Z1-03", level2: "法治思维养成", level3: "领导班子集中学法", points: 2, scorer: "区委组织部",
      clause: "领导班子集中学法全年不少于4次,每少1次扣0.5分,扣完为止。",
    },
    {
      id: "Z1-04", level2: "第一责任人职责", level3: "年度述法", points: 2, scorer: "区司法局",
      clause: "主要负责人未开展年度述法的,不得分;述法报告迟交的,每迟1日扣0.2分,最多扣1分。",
    },
    {
      id: "Z1-05", level2: "法治思维养成", level3: "领导干部法治培训", points: 2, scorer: "区委组织部",
      clause: "领导干部法治专题培训参训率达到95%的得2分,每低1个百分点扣0.1分,扣完为止。",
    },
    {
      id: "Z1-06", level2: "委员会运行", level3: "委员会制度和会议", points: 2, scorer: "区委办公室", note: "只考评委员会办公室所在单位",
      clause: "应提请审议工作规则、工作细则3项,每少1项扣0.3分;委员会全体会议全年不少于1次,每少1次扣0.6分;未印发年度工作要点的,扣0.5分。",
    },
    {
      id: "Z1-07", level2: "委员会运行", level3: "协调小组运行", points: 1, scorer: "区委办公室", note: "只考评司法、执法、守法普法协调小组的牵头单位",
      clause: "协调小组组成名单应报审1份,每少1份扣0.5分;全年未召开协调小组会议的,扣0.5分。",
    },
  ],
};
