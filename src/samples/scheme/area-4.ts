import type { SampleArea } from "./sample-indicator";

/** Area four: legal publicity and public legal services. */
export const AREA_4: SampleArea = {
  level1: "提升法律服务水平",
  indicators: [
    {
      id: "Z4-01", level2: "普法责任", level3: "普法责任落实", points: 2, scorer: "区司法局",
      clause: "未制定本单位普法责任清单的,不得分;未报送年度普法计划的,扣0.5分;未报送普法工作总结的,扣0.5分。",
    },
    {
      id: "Z4-02", level2: "普法责任", level3: "清单和细则印发", points: 0.5, scorer: "区委宣传部", note: "只考评区普法办所在单位",
      clause: "应印发普法《责任清单》和《考评细则》2件,每少1件扣0.25分。",
    },
    {
      id: "Z4-03", level2: "普法活动", level3: "专题法治宣传", points: 2, scorer: "区司法局",
      clause: "开展专题法治宣传活动的,每场得1分,最多得2分。",
    },
    {
      id: "Z4-04", level2: "普法活动", level3: "法律巡讲", points: 1.5, scorer: "区司法局", groups: "街道、园区",
      clause: "全年开展法律巡讲不少于2场,每少1场扣0.75分,扣完为止。",
    },
    {
      id: "Z4-05", level2: "普法活动", level3: "普法资料发放", points: 0.5, scorer: "区司法局",
      clause: "发放普法宣传资料,每满1000份得0.1分,最多得0.5分。",
    },
    {
      id: "Z4-06", level2: "法治文化", level3: "法治文化阵地", points: 1, scorer: "区司法局",
      clause: "建成法治公园、法治长廊、农家书屋等法治文化阵地的,每处得0.5分,最多得1分。",
    },
    {
      id: "Z4-07", level2: "普法责任", level3: "“七五”普法任务", points: 1.5, scorer: "区司法局",
      clause: "“七五”普法任务完成率100%的得1.5分,90%以上不足100%的得1分,不足90%的不得分。",
    },
    {
      id: "Z4-08", level2: "公共法律服务", level3: "服务站点建设", points: 2, scorer: "区司法局", groups: "街道",
      clause: "应建公共法律服务站1个,每少1个扣1分;服务点覆盖率未达到100%的,每低1个百分点扣0.05分,扣完为止。",
    },
    {
      id: "Z4-09", level2: "公共法律服务", level3: "法律顾问", points: 2, scorer: "区司法局",
      clause: "法律顾问不少于1名,每少1名扣1.5分;法律顾问未对重大事项出具法律意见的,扣0.5分。",
    },
    {
      id: "Z4-10", level2: "法治文化", level3: "法治文化成效", points: 1, scorer: "区委宣传部", note: "由考评组评定,须写明理由",
      clause: "由考评组根据法治文化活动数量、作品质量和社会影响,酌情计0—1分。",
    },
  ],
};
