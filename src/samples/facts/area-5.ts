import { STREETS } from "../units";
import { checked, type IndicatorFacts, rates, usual } from "./cell";
import { share } from "./share";
import { STREET_SIZE } from "./weights";

export const FACTS_5: readonly IndicatorFacts[] = [
  {
    indicator: "Z5-01", evidence: "报到登记、走访记录",
    items: [
      rates(share(275, STREET_SIZE), { 石桥: 1, 雁回: 1 }),
      usual(STREETS, 0, { 雁回: 1 }),
    ],
  },
  {
    indicator: "Z5-02", evidence: "帮教档案",
    items: [rates(share(580, STREET_SIZE), { 青桐: 1, 松涛: 1, 石桥: 3, 晴川: 2, 雁回: 6, 柳塘: 3, 梅岭: 1, 枫林: 1, 槐荫: 1 })],
  },
  {
    indicator: "Z5-03", evidence: "管控台账",
    items: [rates(share(2497, STREET_SIZE), { 青桐: 2, 白鹭: 3, 松涛: 3, 槐荫: 5, 云溪: 3, 石桥: 10, 枫林: 4, 澄江: 4, 梅岭: 4, 兰亭: 2, 晴川: 8, 雁回: 18, 柳塘: 12 })],
  },
  {
    indicator: "Z5-04", evidence: "随访记录",
    items: [rates(share(2604, STREET_SIZE), { 青桐: 5, 白鹭: 6, 松涛: 7, 槐荫: 9, 云溪: 6, 石桥: 16, 枫林: 8, 澄江: 8, 梅岭: 8, 兰亭: 4, 晴川: 14, 雁回: 26, 柳塘: 17 })],
  },
  { indicator: "Z5-05", evidence: "会诊记录、系统截图", items: [{ 卫健局: 4 }, rates({ 卫健局: 2604 })] },
  {
    indicator: "Z5-06", evidence: "帮扶档案",
    items: [rates(share(1654, { 民政局: 6, 公安分局: 2, 教育局: 4 }), { 民政局: 24, 公安分局: 19, 教育局: 11 })],
  },
  {
    indicator: "Z5-07", evidence: "信息系统抽查表",
    items: [usual(["公安分局", ...STREETS], 0, { 石桥: 1, 雁回: 2, 柳塘: 1, 晴川: 1, 澄江: checked(0, 1, "抽查实控率97.4%") })],
  },
];
