import type { SampleArea } from "./sample-indicator";

/** Bonus 加分, penalty 扣分 and veto 否决 items: outside the hundred points of the seven areas. */
export const BONUS: SampleArea = {
  level1: "加分项目",
  indicators: [
    {
      id: "J-01", category: "加分", level2: "加分", level3: "试点示范", points: 2, scorer: "区司法局",
      clause: "法治建设试点示范获国家级确认的加2分,省级的加1分,市级的加0.5分;同一事项就高不重复加分。",
    },
    {
      id: "J-02", category: "加分", level2: "加分", level3: "经验推广", points: 2, scorer: "区司法局",
      clause: "工作经验被国家级部门收录推广的,每件加1分;被省级部门收录推广的,每件加0.5分;累计加分不超过2分。",
    },
    {
      id: "J-03", category: "加分", level2: "加分", level3: "评比名次", points: 1, scorer: "区司法局",
      clause: "在全市同类评比中排名第1名的加1分,第2名的加0.6分,第3名的加0.3分。",
    },
    {
      id: "J-04", category: "加分", level2: "加分", level3: "调研观摩", points: 1, scorer: "区委办公室",
      clause: "接待省级以上部门调研的,每次加0.2分;接待观摩学习的,每批次加0.05分;累计加分不超过1分。",
    },
    {
      id: "J-05", category: "加分", level2: "加分", level3: "法治文化产品", points: 1, scorer: "区委宣传部",
      clause: "打造法治文化产品的,每个加0.3分,最多加0.6分;组织模拟庭审等青少年法治实践,参加学生每满50人加0.1分,最多加0.4分。",
    },
    {
      id: "J-06", category: "加分", level2: "加分", level3: "法律服务品牌", points: 0.5, scorer: "区司法局",
      clause: "建成品牌法务工作室的,加0.3分;组建法律服务志愿队伍的,加0.2分。",
    },
  ],
};

export const PENALTY: SampleArea = {
  level1: "扣分项目",
  indicators: [
    {
      id: "K-01", category: "扣分", level2: "扣分", level3: "案卷错漏通报", points: 3, scorer: "区司法局",
      clause: "案卷存在较大错漏被全区通报的,每次扣0.5分;逾期未整改的,每件另扣0.5分。",
    },
    {
      id: "K-02", category: "扣分", level2: "扣分", level3: "数据不实和约谈", points: 3, scorer: "区司法局",
      clause: "填报数据经核查不实的,每项扣0.2分;因履职不到位被上级约谈的,每次扣1分;累计扣分不超过3分。",
    },
  ],
};

export const VETO: SampleArea = {
  level1: "否决项目",
  indicators: [
    {
      id: "F-01", category: "否决", level2: "否决", level3: "重大违法事件", points: null, scorer: "区司法局",
      clause: "因违法行政引发重大群体性事件的,一票否决,取消当年评优资格。",
    },
    {
      id: "F-02", category: "否决", level2: "否决", level3: "拒不执行生效裁判", points: null, scorer: "区司法局",
      note: "条款未写明否决的后果,按考评设置“否决效果”",
      clause: "拒不执行人民法院生效裁判的,实行一票否决。",
    },
  ],
};
