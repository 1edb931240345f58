import { ALL_UNITS, ENFORCEMENT, PARK, STREETS, type Unit } from "../units";
import { checkedRate, type IndicatorFacts, part, rates, ratesOver, usual } from "./cell";
import { type ByUnit, same, share } from "./share";
import { DISPUTED_DECISIONS } from "./weights";

const DECIDERS: readonly Unit[] = ["政府办", "发改局", "财政局", "民政局", "教育局", "商务局", ...ENFORCEMENT, ...STREETS, ...PARK];
/** Units that took no major decision in the year. */
const NO_DECISION: readonly Unit[] = ["商务局", "公安分局", "市监局", "应急局", "人社局", "槐荫", "云溪", "枫林", "梅岭", "兰亭"];
const NO_DUTY = Object.fromEntries(NO_DECISION.map((unit) => [unit, "不涉及"]));

/** Documents issued and major contracts signed, by how much units issue and sign (invented). Units with 0 had none. */
const DOCUMENTS: ByUnit = {
  ...same(ALL_UNITS, 2), 政府办: 14, 区委办: 6, 司法局: 5, 发改局: 6, 财政局: 5, 住建局: 8, 资规分局: 5, 教育局: 5, 执法局: 6, 市监局: 4,
  卫健局: 5, 统战部: 0, 网信办: 0, 编办: 1, 统计局: 0, 审计局: 1, 信访局: 0,
};
const CONTRACTS: ByUnit = {
  ...same(ALL_UNITS, 3), ...same(STREETS, 8), 住建局: 22, 教育局: 16, 卫健局: 12, 政府办: 10, 启明园区: 18, 财政局: 6, 统战部: 0, 网信办: 1,
  审计局: 0, 统计局: 0, 纪委监委: 1,
};

const REVIEWS = share(46, DISPUTED_DECISIONS);
const LAWSUITS = share(120, DISPUTED_DECISIONS);
const RESPONDENTS = Object.keys(DISPUTED_DECISIONS) as readonly Unit[];

/** Area three, first half: decisions, reviews and lawsuits. */
export const FACTS_3A: readonly IndicatorFacts[] = [
  {
    indicator: "Z3-01", evidence: "决策案卷",
    items: [
      usual(DECIDERS, 0, { ...NO_DUTY, 住建局: 2, 资规分局: 1, 卫健局: 1, 文旅体局: 1, 教育局: 1, 澄江: 1, 雁回: 1, 启明园区: 1 }),
      usual(DECIDERS, "否", { ...NO_DUTY, 柳塘: "是" }),
    ],
  },
  {
    indicator: "Z3-02", evidence: "文件审查意见书",
    items: [ratesOver(share(180, DOCUMENTS), { 住建局: 1, 雁回: 1, 商务局: 1, 文旅体局: 1 })],
  },
  {
    indicator: "Z3-03", evidence: "合同审查意见书",
    items: [ratesOver(share(260, CONTRACTS), { 住建局: 3, 教育局: 1, 石桥: 1, 雁回: 2, 启明园区: 1, 白鹭: 1, 宣传部: 1, 公安分局: 1, 民政局: 1 })],
  },
  {
    indicator: "Z3-04", evidence: "行政复议决定书",
    items: [
      usual(RESPONDENTS, 0, { 住建局: 2, 公安分局: 1, 资规分局: 1, 雁回: 1 }),
      usual(RESPONDENTS, 0, { 住建局: 1, 市监局: 1, 白鹭: 1, 石桥: 1 }),
    ],
  },
  {
    indicator: "Z3-05", evidence: "行政复议答复书",
    items: [rates(REVIEWS, { 住建局: 1, 雁回: 1 }), rates(share(24, DISPUTED_DECISIONS), { 资规分局: 1 })],
  },
  { indicator: "Z3-06", evidence: "行政复议案件台账", items: [rates({ 司法局: 70 }, { 司法局: 21 })] },
  {
    indicator: "Z3-07", evidence: "出庭应诉登记表",
    items: [
      rates(LAWSUITS, { 公安分局: 2, 住建局: 5, 资规分局: 3, 人社局: 1, 执法局: 1, 政府办: 1, 教育局: 1, 石桥: 2, 澄江: 1, 雁回: 3, 柳塘: 1, 晴川: 1 }, {
        市监局: checkedRate(LAWSUITS.市监局 ?? 0, (LAWSUITS.市监局 ?? 0) - 1, "1件由工作人员出庭,不计入负责人出庭"),
      }),
    ],
  },
  {
    indicator: "Z3-08", evidence: "法院生效裁判文书",
    items: [part({ 住建局: 4, 公安分局: 1, 资规分局: 2, 市监局: 1, 雁回: 2, 石桥: 1, 教育局: 1, 人社局: 1 }, LAWSUITS)],
  },
];
