import { ALL_UNITS, ENFORCEMENT, STREETS, type Unit } from "../units";
import { type CellRow, type IndicatorFacts, rates, ratesOver, usual } from "./cell";
import { same, share } from "./share";
import { STREET_SIZE } from "./weights";

const PUBLICITY: readonly Unit[] = [...ENFORCEMENT, "司法局", "宣传部", "政法委", "组织部", "教育局", "民政局", "商务局"];

const judged = (value: number, reason: string): CellRow => ({ value, reason });

export const FACTS_4: readonly IndicatorFacts[] = [
  {
    indicator: "Z4-01", evidence: "普法责任清单、计划和总结",
    items: [
      usual(ALL_UNITS, "否", { 雁回: "是" }),
      usual(ALL_UNITS, "否", { 区委办: "是", 审计局: "是", 统计局: "是", 住建局: "是", 梅岭: "是", 柳塘: "是" }),
      usual(ALL_UNITS, "否", {
        网信办: "是", 编办: "是", 应急局: "是", 资规分局: "是", 发改局: "是", 财政局: "是", 信访局: "是", 退役军人局: "是", 枫林: "是", 兰亭: "是", 雁回: "是",
      }),
    ],
  },
  { indicator: "Z4-02", evidence: "印发文件", items: [{ 司法局: 2 }] },
  {
    indicator: "Z4-03", evidence: "活动方案、照片",
    items: [usual(PUBLICITY, 2, { 司法局: 4, 市监局: 3, 执法局: 3, 住建局: 1, 资规分局: 1, 商务局: 0, 文旅体局: 1, 教育局: 3, 应急局: 1, 宣传部: 3 })],
  },
  {
    indicator: "Z4-04", evidence: "巡讲记录",
    items: [usual([...STREETS, "启明园区"], 2, { 青桐: 3, 白鹭: 3, 雁回: 1, 晴川: 1, 柳塘: 1 })],
  },
  {
    indicator: "Z4-05", evidence: "资料领用登记表",
    items: [share(129600, { ...same(PUBLICITY, 10), ...same([...STREETS, "启明园区"], 11), 司法局: 24, 宣传部: 16, 商务局: 5, 资规分局: 6, 雁回: 5, 柳塘: 7, 梅岭: 8, 启明园区: 9 })],
  },
  {
    indicator: "Z4-06", evidence: "阵地照片、管护记录",
    items: [usual([...STREETS, "文旅体局"], 1, { 青桐: 2, 白鹭: 2, 澄江: 2, 兰亭: 2, 雁回: 0, 文旅体局: 1, 柳塘: 0 })],
  },
  {
    indicator: "Z4-07", evidence: "“七五”普法验收表",
    items: [rates(same(ALL_UNITS, 20), {
      纪委监委: 1, 统战部: 1, 编办: 1, 网信办: 1, 公安分局: 1, 应急局: 1, 生态分局: 1, 住建局: 2, 人社局: 1, 资规分局: 1, 政府办: 1, 发改局: 1, 财政局: 1, 审计局: 1,
      商务局: 1, 信访局: 1, 退役军人局: 1, 云溪: 1, 石桥: 1, 枫林: 1, 澄江: 1, 梅岭: 1, 兰亭: 1, 晴川: 1, 雁回: 3, 柳塘: 1,
    })],
  },
  {
    indicator: "Z4-08", evidence: "站点名录",
    items: [same(STREETS, 1), ratesOver(share(79, STREET_SIZE), { 雁回: 1, 晴川: 1, 石桥: 1 })],
  },
  {
    indicator: "Z4-09", evidence: "法律顾问聘用合同、法律意见书",
    items: [
      usual(ALL_UNITS, 1, { 政府办: 3, 司法局: 2, 执法局: 2, 柳塘: 0, 统战部: 0 }),
      usual(ALL_UNITS, "否", {
        纪委监委: "是", 组织部: "是", 统战部: "是", 编办: "是", 生态分局: "是", 文旅体局: "是", 财政局: "是", 审计局: "是", 商务局: "是", 信访局: "是",
        槐荫: "是", 枫林: "是", 梅岭: "是", 晴川: "是", 柳塘: "是",
      }),
    ],
  },
  {
    indicator: "Z4-10", evidence: "作品和活动资料",
    items: [{
      宣传部: judged(0.9, "组织法治文艺创作,作品在省市媒体多次播放"), 司法局: judged(1, "志愿咨询活动形成全国性典型案例"), 政法委: judged(0.9, "法治微讲堂形成品牌"),
      教育局: judged(0.9, "模拟庭审线上同步,参与面广"), 文旅体局: judged(0.6, "阵地有活动,原创作品少"),
      青桐: judged(1, "真实案例改编作品获市级一等奖"), 白鹭: judged(0.9, "社区法治长廊常态开放"), 松涛: judged(0.8, "活动经常,作品质量较好"), 槐荫: judged(0.8, "活动经常,作品质量较好"),
      云溪: judged(0.7, "有活动,影响面较小"), 石桥: judged(0.6, "活动集中在年底"), 枫林: judged(0.8, "活动经常,作品质量较好"), 澄江: judged(0.9, "法治书屋利用率高"), 梅岭: judged(0.7, "有活动,影响面较小"),
      兰亭: judged(0.9, "夜话活动形成品牌"), 晴川: null, 雁回: judged(0.3, "全年只开展1次活动"), 柳塘: judged(0.5, "活动少,没有作品"),
    }],
  },
];
