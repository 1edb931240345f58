import { ALL_UNITS, ENFORCEMENT, GENERAL, PARK, PARTY, STREETS } from "../units";
import { checked, type IndicatorFacts, rates, usual } from "./cell";
import { same } from "./share";

/** Officials in leading posts who were due to attend the training. */
const LEADERS = { ...same(PARTY, 8), ...same(ENFORCEMENT, 12), ...same(GENERAL, 10), ...same(STREETS, 14), ...same(PARK, 10) };

export const FACTS_1: readonly IndicatorFacts[] = [
  {
    indicator: "Z1-01", evidence: "部署文件、会议纪要",
    items: [
      usual(ALL_UNITS, "否", { 雁回: "是", 商务局: "是" }),
      usual(ALL_UNITS, "否", { 统战部: "是", 文旅体局: "是", 商务局: "是", 信访局: "是", 柳塘: "是", 资规分局: "是" }),
      usual(ALL_UNITS, "否", {
        纪委监委: "是", 网信办: "是", 住建局: "是", 人社局: "是", 教育局: "是", 退役军人局: "是", 石桥: "是", 澄江: "是", 兰亭: "是", 雁回: "是",
      }),
    ],
  },
  {
    indicator: "Z1-02", evidence: "年度工作计划",
    items: [
      usual(ALL_UNITS, "否", { 柳塘: "是" }),
      usual(ALL_UNITS, "否", {
        区委办: "是", 编办: "是", 公安分局: "是", 应急局: "是", 资规分局: "是", 文旅体局: "是", 政府办: "是", 财政局: "是", 统计局: "是", 石桥: "是", 枫林: "是", 梅岭: "是", 启明园区: "是",
      }),
    ],
  },
  {
    indicator: "Z1-03", evidence: "学法计划、签到表和记录",
    items: [
      usual(ALL_UNITS, 4, {
        政法委: 6, 组织部: 5, 司法局: 6, 市监局: 5, 青桐: 5, 白鹭: 5, 区委办: 3, 统战部: 3, 编办: 3, 生态分局: 3, 住建局: 3, 资规分局: 2, 财政局: 3, 教育局: 3, 商务局: 2,
        退役军人局: 3, 松涛: 3, 云溪: 3, 石桥: 3, 澄江: 3, 晴川: 3, 雁回: 2, 柳塘: 2,
        人社局: checked(4, 3, "1次学法没有签到记录,不予认定"),
      }),
    ],
  },
  {
    indicator: "Z1-04", evidence: "述法报告",
    items: [
      usual(ALL_UNITS, "否"),
      usual(ALL_UNITS, 0, {
        组织部: 1, 宣传部: 1, 执法局: 2, 应急局: 1, 资规分局: 3, 政府办: 1, 审批局: 2, 发改局: 2, 民政局: 3, 信访局: 2, 青桐: 1, 槐荫: 2, 石桥: 3, 澄江: 1, 兰亭: 1, 柳塘: 4, 雁回: 6,
      }),
    ],
  },
  {
    indicator: "Z1-05", evidence: "参训名单",
    items: [
      rates(LEADERS, {
        纪委监委: 1, 区委办: 1, 统战部: 1, 政法委: 1, 网信办: 1, 执法局: 1, 公安分局: 2, 市监局: 1, 生态分局: 1, 卫健局: 1, 住建局: 2, 文旅体局: 1,
        政府办: 1, 司法局: 1, 审批局: 1, 发改局: 1, 财政局: 1, 审计局: 1, 统计局: 1, 民政局: 1, 教育局: 1, 信访局: 1, 退役军人局: 2,
        青桐: 1, 白鹭: 1, 松涛: 1, 槐荫: 2, 云溪: 2, 石桥: 2, 枫林: 2, 澄江: 2, 梅岭: 3, 兰亭: 2, 晴川: 2, 雁回: 3, 柳塘: 1,
      }, { 商务局: null }),
    ],
  },
  {
    indicator: "Z1-06", evidence: "会议纪要、印发文件",
    items: [usual(["司法局"], 3), usual(["司法局"], 1), usual(["司法局"], "否")],
  },
  {
    indicator: "Z1-07", evidence: "协调小组名单、会议纪要",
    items: [usual(["政法委", "司法局", "宣传部"], 1), usual(["政法委", "司法局", "宣传部"], "否", { 宣传部: "是" })],
  },
];
