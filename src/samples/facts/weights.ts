import type { ByUnit } from "./share";

/** Invented weights for splitting district figures; no source states any of them. */

/** Streets by size: matters that follow the number of residents. */
export const STREET_SIZE: ByUnit = {
  青桐: 9, 白鹭: 8, 松涛: 7, 槐荫: 8, 云溪: 6, 石桥: 10, 枫林: 7, 澄江: 9, 梅岭: 6, 兰亭: 5, 晴川: 8, 雁回: 9, 柳塘: 8,
};

/** Bureaus by their usual share of enforcement. */
export const BUREAU_ENFORCEMENT: ByUnit = {
  执法局: 30, 公安分局: 22, 市监局: 18, 应急局: 6, 生态分局: 6, 卫健局: 6, 住建局: 5, 人社局: 4, 资规分局: 3, 文旅体局: 4,
};

/** Streets' enforcement teams. */
export const STREET_ENFORCEMENT: ByUnit = {
  青桐: 5, 白鹭: 4, 松涛: 4, 槐荫: 4, 云溪: 3, 石桥: 6, 枫林: 4, 澄江: 5, 梅岭: 3, 兰亭: 2, 晴川: 4, 雁回: 5, 柳塘: 4,
};

export const ALL_ENFORCEMENT: ByUnit = { ...BUREAU_ENFORCEMENT, ...STREET_ENFORCEMENT };

/** Reviewable decisions and lawsuits follow housing, land, police and market supervision. */
export const DISPUTED_DECISIONS: ByUnit = {
  公安分局: 8, 市监局: 6, 住建局: 8, 执法局: 5, 资规分局: 5, 人社局: 4, 教育局: 2, 民政局: 1, 政府办: 2, 信访局: 1, 卫健局: 1,
  应急局: 0, 生态分局: 1, 文旅体局: 0, 审批局: 1, 青桐: 2, 白鹭: 1, 松涛: 1, 槐荫: 2, 云溪: 0, 石桥: 3, 枫林: 1, 澄江: 2, 梅岭: 1,
  兰亭: 0, 晴川: 2, 雁回: 3, 柳塘: 2, 启明园区: 1,
};

/** Hotline orders: streets by residents, bureaus by what people call about. */
export const HOTLINE: ByUnit = {
  纪委监委: 1, 区委办: 1, 组织部: 1, 宣传部: 2, 统战部: 1, 政法委: 2, 编办: 0, 网信办: 1,
  执法局: 90, 公安分局: 70, 市监局: 80, 应急局: 10, 生态分局: 35, 卫健局: 25, 住建局: 75, 人社局: 60, 资规分局: 25, 文旅体局: 15,
  政府办: 8, 司法局: 6, 审批局: 12, 发改局: 10, 财政局: 5, 审计局: 1, 统计局: 1, 民政局: 18, 教育局: 40, 商务局: 12, 信访局: 6, 退役军人局: 8,
  青桐: 45, 白鹭: 40, 松涛: 36, 槐荫: 42, 云溪: 30, 石桥: 55, 枫林: 36, 澄江: 46, 梅岭: 30, 兰亭: 24, 晴川: 40, 雁回: 48, 柳塘: 42, 启明园区: 16,
};
