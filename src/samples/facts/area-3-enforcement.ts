import { ENFORCEMENT, STREETS } from "../units";
import { checked, type IndicatorFacts, rates, ratesOver, usual } from "./cell";
import { same, share } from "./share";
import { ALL_ENFORCEMENT, BUREAU_ENFORCEMENT, STREET_ENFORCEMENT, STREET_SIZE } from "./weights";

/** Files of penalties and of approvals. */
const FILES = { ...ALL_ENFORCEMENT, 审批局: 9 };
const TRAINING = { ...BUREAU_ENFORCEMENT, 司法局: 4 };
const JOINT_ACTIONS = { 执法局: 16, 公安分局: 12, 市监局: 10, ...STREET_ENFORCEMENT };

/** Area three, second half: enforcement, its people and its files. */
export const FACTS_3B: readonly IndicatorFacts[] = [
  {
    indicator: "Z3-09", evidence: "“三项制度”核查表",
    items: [usual([...ENFORCEMENT, ...STREETS], 0, { 资规分局: 1, 文旅体局: 1, 雁回: 2, 晴川: 1, 梅岭: 1 })],
  },
  {
    indicator: "Z3-10", evidence: "制度文件",
    items: [{ 司法局: 2, 执法局: 4 }, { 司法局: 2, 执法局: 9 }],
  },
  {
    indicator: "Z3-11", evidence: "执法证件名册",
    items: [ratesOver(share(629, ALL_ENFORCEMENT), { 公安分局: 1, 住建局: 1, 人社局: 1, 石桥: 1, 雁回: 2, 兰亭: 1, 柳塘: 1 })],
  },
  {
    indicator: "Z3-12", evidence: "培训通知、签到表",
    items: [
      { ...same(ENFORCEMENT, 1), 司法局: 2, 执法局: 2, 资规分局: 0, 文旅体局: 0 },
      ratesOver(share(140, TRAINING), { 住建局: 2, 生态分局: 1, 公安分局: 1, 人社局: 1 }),
    ],
  },
  {
    indicator: "Z3-13", evidence: "案卷交接单、评查记录",
    items: [
      rates(share(32740, FILES), { 公安分局: 96, 住建局: 70, 资规分局: 40, 石桥: 40, 雁回: 62, 晴川: 30, 执法局: 110 }),
      rates(share(370, FILES), { 住建局: 1, 雁回: 1, 公安分局: 1 }),
    ],
  },
  {
    indicator: "Z3-14", evidence: "案卷评分表",
    items: [{
      执法局: 94.6, 公安分局: 91.25, 市监局: 93.8, 应急局: 90, 生态分局: 89.4, 卫健局: 88.6, 住建局: 78.9, 人社局: 88.75, 资规分局: 84.5, 文旅体局: 89.96, 审批局: 95.2,
      青桐: 93.5, 白鹭: 91.4, 松涛: 88.7, 槐荫: 88.4, 云溪: 89.2, 石桥: 86.5, 枫林: 87.9, 澄江: 91.8, 梅岭: 85.4,
      兰亭: checked(90.1, 89.6, "1份案卷漏扣送达程序分,复核调整"),
      晴川: 83.7, 雁回: 72.3, 柳塘: 82.1,
    }],
  },
  { indicator: "Z3-15", evidence: "评查通知、评查通报", items: [{ 司法局: 2 }] },
  {
    indicator: "Z3-16", evidence: "平台结案统计表",
    items: [rates(share(69754, { 执法局: 30, ...STREET_SIZE }), { 执法局: 820, 石桥: 480, 晴川: 350, 雁回: 720, 柳塘: 290, 白鹭: 120, 澄江: 200 })],
  },
  {
    indicator: "Z3-17", evidence: "行动方案、行动记录",
    items: [
      share(1106, JOINT_ACTIONS),
      ratesOver(share(151879, JOINT_ACTIONS), { 公安分局: 1200, 石桥: 900, 雁回: 2400, 晴川: 600, 柳塘: 1500 }),
    ],
  },
  {
    indicator: "Z3-18", evidence: "免罚案卷、法院准予执行裁定",
    items: [
      rates({ ...same(ENFORCEMENT, 0), 执法局: 24, 市监局: 5, 生态分局: 2 }, { 执法局: 1 }),
      rates({ ...same(ENFORCEMENT, 0), 住建局: 5, 资规分局: 3, 执法局: 3, 人社局: 1 }, { 住建局: 1 }),
    ],
  },
];
