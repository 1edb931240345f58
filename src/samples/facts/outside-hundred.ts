import { ALL_UNITS, ENFORCEMENT, STREETS } from "../units";
import { type IndicatorFacts, usual } from "./cell";

/** Bonus items: only the units that claim one file data. Penalties and vetoes: every unit states them. */
export const FACTS_OUTSIDE: readonly IndicatorFacts[] = [
  {
    indicator: "J-01", evidence: "试点批复、验收文件",
    items: [
      usual(["司法局", "审批局", "青桐", "市监局"], "否"),
      usual(["司法局", "审批局", "青桐", "市监局"], "否", { 司法局: "是", 审批局: "是" }),
      usual(["司法局", "审批局", "青桐", "市监局"], "是", { 审批局: "否" }),
    ],
  },
  { indicator: "J-02", evidence: "收录证明、推广文件", items: [{ 司法局: 1, 执法局: 0, 青桐: 0 }, { 司法局: 1, 执法局: 1, 青桐: 1 }] },
  { indicator: "J-03", evidence: "评比通报、获奖证书", items: [{ 司法局: 1, 青桐: 1, 教育局: 3 }] },
  { indicator: "J-04", evidence: "来访函、接待记录", items: [{ 司法局: 4, 审批局: 0, 青桐: 0, 兰亭: 0 }, { 司法局: 14, 审批局: 4, 青桐: 2, 兰亭: 2 }] },
  { indicator: "J-05", evidence: "作品和活动资料", items: [{ 宣传部: 1, 政法委: 1, 兰亭: 1, 教育局: 0 }, { 宣传部: 0, 政法委: 0, 兰亭: 0, 教育局: 148 }] },
  {
    indicator: "J-06", evidence: "挂牌照片、志愿队伍名册",
    items: [{ 青桐: "是", 司法局: "否" }, { 青桐: "否", 司法局: "是" }],
  },
  {
    indicator: "K-01", evidence: "评查通报、整改报告",
    items: [
      usual([...ENFORCEMENT, ...STREETS, "审批局"], 0, { 住建局: 1, 资规分局: 1, 雁回: 1, 柳塘: 1 }),
      usual([...ENFORCEMENT, ...STREETS, "审批局"], 0, { 住建局: 1 }),
    ],
  },
  {
    indicator: "K-02", evidence: "核查记录、约谈记录",
    items: [
      usual(ALL_UNITS, 0, { 人社局: 1, 市监局: 1, 住建局: 1, 雁回: 1, 柳塘: 1, 澄江: 2, 兰亭: 1 }),
      usual(ALL_UNITS, 0, { 雁回: 1 }),
    ],
  },
  { indicator: "F-01", evidence: "核查记录", items: [usual(ALL_UNITS, "否")] },
  { indicator: "F-02", evidence: "法院通报", items: [usual(ALL_UNITS, "否", { 石桥: "是" })] },
];
