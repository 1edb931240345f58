import { ALL_UNITS, ENFORCEMENT, STREETS } from "../units";
import { checked, type IndicatorFacts, rates, usual } from "./cell";
import { type ByUnit, same, share } from "./share";

/** Who receives applications for government information (invented). Party organs and others with 0 had none. */
const APPLICATIONS: ByUnit = {
  ...same(ALL_UNITS, 1), ...same(ENFORCEMENT, 4), ...same(STREETS, 3),
  纪委监委: 0, 区委办: 0, 组织部: 0, 宣传部: 0, 统战部: 0, 政法委: 0, 编办: 0, 网信办: 0, 审计局: 0, 统计局: 0,
  住建局: 22, 资规分局: 18, 政府办: 12, 公安分局: 8, 教育局: 6, 财政局: 4, 石桥: 6, 雁回: 5,
};

/** Questions that an inspection put to the unit; 0: none. */
const QUESTIONS: ByUnit = {
  ...same(ALL_UNITS, 4), 组织部: 0, 编办: 0, 统计局: 0, 云溪: 0, 住建局: 9, 资规分局: 7, 雁回: 10, 柳塘: 8, 石桥: 6, 公安分局: 6, 执法局: 6, 晴川: 5,
};

/** Proposals of deputies to be answered; 0: none. */
const PROPOSALS: ByUnit = {
  ...same(ALL_UNITS, 3), 纪委监委: 0, 网信办: 0, 编办: 0, 统计局: 0, 审计局: 0, 兰亭: 0, 梅岭: 0, 住建局: 16, 教育局: 12, 卫健局: 9, 执法局: 8, 民政局: 6, 商务局: 5,
};

export const FACTS_7: readonly IndicatorFacts[] = [
  {
    indicator: "Z7-01", evidence: "检测通报",
    items: [
      usual(ALL_UNITS, 1, {
        政法委: 0, 统战部: 2, 编办: 0, 网信办: 3, 公安分局: 4, 市监局: 2, 应急局: 2, 住建局: 5, 资规分局: 3, 文旅体局: 4, 政府办: 2, 司法局: 0, 教育局: 2, 商务局: 6, 退役军人局: 3,
        青桐: 0, 松涛: 2, 槐荫: 2, 石桥: 5, 枫林: 2, 梅岭: 3, 晴川: 4, 雁回: 12, 柳塘: 6, 启明园区: 2,
      }),
      usual(ALL_UNITS, "否", { 雁回: "是", 商务局: "是" }),
    ],
  },
  {
    indicator: "Z7-02", evidence: "依申请公开台账",
    items: [
      rates(share(147, APPLICATIONS), { 住建局: 1, 资规分局: 1, 雁回: 1, 石桥: 1 }),
      usual(ALL_UNITS, 0, { 住建局: 1, 教育局: 1, 雁回: 1 }),
    ],
  },
  {
    indicator: "Z7-03", evidence: "排查台账、办理答复",
    items: [
      usual(ALL_UNITS, "否", { 雁回: "是" }),
      usual(ALL_UNITS, "否", { 商务局: "是", 网信办: "是", 柳塘: "是", 文旅体局: "是", 启明园区: null }),
      usual(ALL_UNITS, 0, { 住建局: 3, 资规分局: 1, 人社局: 1, 公安分局: 1, 民政局: 1, 石桥: 1, 晴川: 2, 白鹭: 1, 财政局: 1, 教育局: 1, 澄江: checked(0, 1, "1件逾期答复未计入") }),
    ],
  },
  {
    indicator: "Z7-04", evidence: "整改报告、销号表",
    items: [rates(QUESTIONS, {
      区委办: 1, 宣传部: 1, 统战部: 1, 网信办: 1, 公安分局: 1, 应急局: 1, 生态分局: 1, 卫健局: 1, 住建局: 3, 人社局: 1, 资规分局: 2, 文旅体局: 1,
      发改局: 1, 财政局: 1, 审计局: 1, 教育局: 1, 商务局: 1, 信访局: 1, 退役军人局: 1, 槐荫: 1, 石桥: 1, 枫林: 1, 澄江: 1, 兰亭: 1, 晴川: 1, 雁回: 4, 柳塘: 2, 梅岭: 1, 启明园区: 1,
    })],
  },
  {
    indicator: "Z7-05", evidence: "年度情况报告、公开网址",
    items: [
      usual(ALL_UNITS, "否"),
      usual(ALL_UNITS, 0, {
        宣传部: 1, 统战部: 2, 生态分局: 1, 人社局: 1, 资规分局: 1, 文旅体局: 1, 财政局: 1, 教育局: 2, 商务局: 6, 退役军人局: 2, 石桥: 1, 枫林: 1, 梅岭: 2, 雁回: 9, 柳塘: 3,
      }),
      usual(ALL_UNITS, "否", {
        编办: "是", 网信办: "是", 公安分局: "是", 住建局: "是", 发改局: "是", 统计局: "是", 信访局: "是", 兰亭: "是", 晴川: "是", 雁回: "是",
      }),
    ],
  },
  { indicator: "Z7-06", evidence: "办复函、满意度反馈", items: [rates(PROPOSALS, {
    公安分局: 1, 住建局: 2, 人社局: 1, 司法局: 1, 政府办: 1, 发改局: 1, 教育局: 1, 商务局: 1, 信访局: 1, 退役军人局: 1, 枫林: 1, 澄江: 1, 雁回: 1, 柳塘: 1,
  })] },
  { indicator: "Z7-07", evidence: "督查通报", items: [usual(["纪委监委", "区委办", "政府办"], 1), usual(["纪委监委", "区委办", "政府办"], 3)] },
];
