import { ALL_UNITS, PARK, STREETS, type Unit } from "../units";
import { type Cells, checkedRate, type IndicatorFacts, rates, ratesOver, usual } from "./cell";
import { type ByUnit, entriesOf, share } from "./share";
import { HOTLINE, STREET_SIZE } from "./weights";

const MEDIATORS: ByUnit = { ...STREET_SIZE, 启明园区: 3, 公安分局: 9, 市监局: 5, 卫健局: 3, 住建局: 4, 人社局: 6 };
const MAJOR_DISPUTES: ByUnit = { ...STREET_SIZE, 启明园区: 2, 公安分局: 2, 市监局: 0, 卫健局: 3, 住建局: 8, 人社局: 6 };
const RECEIVERS: readonly Unit[] = ["信访局", "教育局", "民政局", "住建局", "人社局", "卫健局", "资规分局", ...STREETS, ...PARK];

/** Money 万元 with two decimals, split in hundredths; all of it was paid, as the published report states. */
const MONEY: Cells = Object.fromEntries(
  entriesOf(share(630873, MEDIATORS)).map(([unit, hundredths]) => [unit, { value: hundredths / 100, base: hundredths / 100 }]),
);

const ORDERS = share(29263, HOTLINE);
/** One order in five was called back (invented), and at least one where there were orders. */
const CALLED_BACK: ByUnit = Object.fromEntries(entriesOf(ORDERS).map(([unit, orders]) => [unit, Math.ceil(orders / 5)]));
const calledBack = (unit: Unit, satisfied: number): Cells => ({
  [unit]: checkedRate(CALLED_BACK[unit] ?? 0, satisfied, "抽样复访有不满意件"),
});

export const FACTS_6: readonly IndicatorFacts[] = [
  {
    indicator: "Z6-01", evidence: "机制文件、研判记录",
    items: [
      usual(["政法委", "司法局", ...STREETS, ...PARK], "否", { 雁回: "是" }),
      usual(["政法委", "司法局", ...STREETS, ...PARK], 12, { 石桥: 11, 晴川: 10, 雁回: 7, 柳塘: 9, 兰亭: 11, 启明园区: 10, 青桐: 14 }),
    ],
  },
  {
    indicator: "Z6-02", evidence: "调解台账",
    items: [ratesOver(share(2973, MEDIATORS), {
      青桐: 2, 白鹭: 3, 松涛: 3, 槐荫: 3, 云溪: 2, 石桥: 11, 枫林: 3, 澄江: 4, 梅岭: 6, 兰亭: 2, 晴川: 9, 雁回: 24, 柳塘: 13, 启明园区: 2, 公安分局: 6, 市监局: 1, 住建局: 9, 人社局: 3,
    })],
  },
  { indicator: "Z6-03", evidence: "调解协议、履行凭证", items: [MONEY, rates(share(47, MAJOR_DISPUTES))] },
  {
    indicator: "Z6-04", evidence: "法律援助案卷、咨询登记簿",
    items: [
      rates(share(323, { 司法局: 60, ...STREET_SIZE }), { 司法局: 2, 雁回: 1, 柳塘: 1 }),
      share(940, { ...STREET_SIZE, 司法局: 22, 青桐: 9, 槐荫: 8, 云溪: 8, 兰亭: 7 }),
      usual(["司法局", ...STREETS], 0),
    ],
  },
  {
    indicator: "Z6-05", evidence: "接访日程、接访记录",
    items: [
      usual(RECEIVERS, 12, { 信访局: 24, 住建局: 9, 资规分局: 10, 石桥: 11, 雁回: 6, 柳塘: 8, 晴川: 10, 启明园区: 11 }),
      usual(RECEIVERS, "否", { 雁回: "是" }),
    ],
  },
  {
    indicator: "Z6-06", evidence: "热线平台统计表",
    items: [
      rates(ORDERS, {
        宣传部: 1, 政法委: 1, 网信办: 1,
        执法局: 92, 公安分局: 71, 市监局: 48, 应急局: 8, 生态分局: 24, 卫健局: 15, 住建局: 120, 人社局: 61, 资规分局: 38, 文旅体局: 14,
        政府办: 4, 司法局: 5, 审批局: 8, 发改局: 8, 财政局: 5, 民政局: 12, 教育局: 31, 商务局: 17, 信访局: 6, 退役军人局: 9,
        青桐: 26, 白鹭: 52, 松涛: 29, 槐荫: 34, 云溪: 21, 石桥: 76, 枫林: 31, 澄江: 41, 梅岭: 27, 兰亭: 19, 晴川: 52, 雁回: 130, 柳塘: 76, 启明园区: 14,
      }),
      rates(CALLED_BACK, {}, { ...calledBack("住建局", 318), ...calledBack("雁回", 190), ...calledBack("柳塘", 180), ...calledBack("人社局", 264) }),
    ],
  },
  {
    indicator: "Z6-07", evidence: "信访信息系统统计表",
    items: [
      usual(ALL_UNITS, "下降", {
        晴川: null, 纪委监委: "持平", 网信办: "持平", 统计局: "持平", 审计局: "持平", 统战部: "持平", 枫林: "持平", 云溪: "持平", 资规分局: "持平", 公安分局: "持平", 梅岭: "持平", 生态分局: "持平",
        发改局: "持平", 住建局: "上升", 雁回: "上升", 柳塘: "上升", 退役军人局: "上升",
      }),
    ],
  },
];
