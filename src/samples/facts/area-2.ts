import { ENFORCEMENT, PARK, STREETS } from "../units";
import { type IndicatorFacts, rates, ratesOver, usual } from "./cell";
import { type ByUnit, same, share } from "./share";
import { ALL_ENFORCEMENT } from "./weights";

/** Units with items of administrative approval, weighted by how many (invented). */
const APPROVAL: ByUnit = {
  审批局: 14, 发改局: 6, 民政局: 7, 教育局: 6, 商务局: 5, 执法局: 5, 公安分局: 9, 市监局: 10, 应急局: 4, 生态分局: 5, 卫健局: 7, 住建局: 8, 人社局: 8, 资规分局: 5, 文旅体局: 5,
};

export const FACTS_2: readonly IndicatorFacts[] = [
  {
    indicator: "Z2-01", evidence: "进驻事项清单",
    items: [
      rates(
        { ...share(1040, APPROVAL), ...same(STREETS, 80), ...same(PARK, 60) },
        { 公安分局: 4, 住建局: 6, 资规分局: 8, 商务局: 5, 人社局: 2, 石桥: 4, 晴川: 8, 雁回: 12, 柳塘: 8, 梅岭: 2, 启明园区: 3 },
      ),
    ],
  },
  {
    indicator: "Z2-02", evidence: "套餐式事项清单",
    items: [ratesOver(share(96, APPROVAL), { 商务局: 3, 资规分局: 2, 文旅体局: 1, 卫健局: 1 })],
  },
  { indicator: "Z2-03", evidence: "精减证明材料清单", items: [share(44, APPROVAL)] },
  {
    indicator: "Z2-04", evidence: "下放事项清单、交接记录",
    items: [ratesOver(share(227, APPROVAL), { 住建局: 2, 资规分局: 1, 商务局: 1 })],
  },
  {
    indicator: "Z2-05", evidence: "窗口照片、办件台账",
    items: [
      usual([...STREETS, ...PARK], "否"),
      rates(
        same([...STREETS, ...PARK], 120),
        { 青桐: 6, 白鹭: 12, 松涛: 18, 槐荫: 24, 云溪: 24, 石桥: 30, 枫林: 21, 澄江: 15, 梅岭: 36, 兰亭: 24, 晴川: 42, 雁回: 54, 柳塘: 33, 启明园区: 27 },
      ),
    ],
  },
  {
    indicator: "Z2-06", evidence: "划转文件、公示清单",
    items: [rates({ 执法局: 22 }), rates({ 执法局: 1957 }), rates({ 执法局: 43 }), rates({ 执法局: 104 })],
  },
  {
    indicator: "Z2-07", evidence: "执法平台统计表",
    items: [
      rates(share(2530, ALL_ENFORCEMENT), { 执法局: 18, 公安分局: 9, 市监局: 10, 住建局: 12, 资规分局: 6, 应急局: 3, 石桥: 11, 晴川: 8, 雁回: 15, 柳塘: 9, 梅岭: 2 }),
      rates(share(12628, ALL_ENFORCEMENT), { 执法局: 60, 公安分局: 40, 市监局: 20, 住建局: 24, 人社局: 9, 石桥: 25, 雁回: 38, 柳塘: 22, 晴川: 12 }),
    ],
  },
  {
    indicator: "Z2-08", evidence: "权责清单、核查记录",
    items: [
      usual(["编办", ...ENFORCEMENT, ...STREETS, ...PARK], 0, { 编办: 1, 住建局: 3, 资规分局: 2, 人社局: 1, 石桥: 1, 雁回: 4, 晴川: 2, 启明园区: 1 }),
      usual(["编办", ...ENFORCEMENT, ...STREETS, ...PARK], "否", { 柳塘: "是", 文旅体局: "是" }),
    ],
  },
];
