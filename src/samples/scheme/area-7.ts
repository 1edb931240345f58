import type { SampleArea } from "./sample-indicator";

/** Area seven: oversight of law-based government. */
export const AREA_7: SampleArea = {
  level1: "加强法治活动监督",
  indicators: [
    {
      id: "Z7-01", level2: "政务公开", level3: "网站和新媒体检测", points: 1.5, scorer: "区政府办公室",
      clause: "网站和政务新媒体检测发现错漏的,每处扣0.1分,累计扣分不超过0.8分;超过3个月未更新的,扣0.7分。",
    },
    {
      id: "Z7-02", level2: "政务公开", level3: "依申请公开", points: 2, scorer: "区政府办公室",
      clause: "依申请公开按期答复率达到100%的得2分,每低1个百分点扣0.1分;答复被行政复议或者行政诉讼纠错的,每件扣0.5分。",
    },
    {
      id: "Z7-03", level2: "内部监督", level3: "“新官不理旧账”整治", points: 1.5, scorer: "区纪委监委",
      clause: "未开展历史遗留问题专项排查的,扣0.5分;未建立专门台账的,扣0.5分;逾期未办理或者答复的,每件扣0.2分,最多扣0.5分。",
    },
    {
      id: "Z7-04", level2: "内部监督", level3: "督察问题整改", points: 2, scorer: "区委办公室",
      clause: "督察反馈问题整改,得分=整改完成率×2分。没有督察反馈问题的单位,按其他单位的平均分计分。",
    },
    {
      id: "Z7-05", level2: "内部监督", level3: "年度情况报告", points: 1.5, scorer: "区司法局",
      clause: "年度法治政府建设情况报告未报送的,不得分;逾期报送的,每逾期1日扣0.1分,最多扣0.5分;未按规定公开的,扣0.5分。",
    },
    {
      id: "Z7-06", level2: "人大监督", level3: "建议提案办理", points: 1, scorer: "区政府办公室",
      clause: "人大代表建议和政协提案办理,得分=按期办复率×1分。无办理任务的得满分。",
    },
    {
      id: "Z7-07", level2: "内部监督", level3: "督查机制", points: 0.5, scorer: "区司法局", note: "只考评纪检监察机关和“两办”督查室",
      clause: "分工负责的督查事项应落实1项,每少1项扣0.2分;关键时间节点督查不少于3次,每少1次扣0.1分。",
    },
  ],
};
