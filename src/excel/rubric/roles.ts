import { foldName } from "../parse/fold-text";

/** What a column of a rubric holds. "name" is a level that its header does not number. */
export type Role = "id" | "level1" | "level2" | "level3" | "name" | "points" | "clause" | "category" | "groups" | "scorer" | "note";

/** Headers of published rubrics, the more telling ones first. */
const WORDS: readonly (readonly [Role, RegExp])[] = [
  ["clause", /(?:评分|计分|打分|扣分|考核|考评|评价|评估|赋分)(?:标准|细则|办法|方法|规则|依据)|^(?:标准|细则|评分说明)$/],
  ["points", /^(?:.{0,4})(?:分值|标准分|满分|基准分|分数|权重分?|赋分|计分值)(?:\(.*\))?$/],
  ["id", /^(?:序号|编号|.*指标编号|项目编号|号)$/],
  ["level1", /一级|大类|^(?:领域|板块|维度)$/],
  ["level2", /二级|中类/],
  ["level3", /三级|小类|指标名称|测评点|^(?:.*要点|具体指标|评价指标|考核指标|考评指标)$/],
  ["category", /^(?:类别|指标类别|分类|指标性质)$/],
  ["groups", /^(?:适用组别|适用对象|适用范围|考核对象)$/],
  ["scorer", /(?:评分|考核|考评|责任|牵头|评价|评估|审核|数据)(?:单位|部门|主体|来源)$/],
  ["note", /^(?:备注|说明|注)$/],
  ["name", /指标|项目|内容|任务|事项|要求/],
];

/** What is longer is a title: 某区某年度考评细则. */
const LONGEST_NAME = 12;

/** Null for a header that says nothing we know (得分, 自评分 …). */
export function roleOf(header: string): Role | null {
  const name = foldName(header).replace(/[:*]/g, "");
  if (name === "" || name.length > LONGEST_NAME) return null;
  return WORDS.find(([, words]) => words.test(name))?.[0] ?? null;
}

export type Levels = Readonly<Record<"level1" | "level2" | "level3", number | null>>;

/** Columns of names take the levels that no header numbered: the last of them is the indicator's own. */
export function levelsOf(roles: readonly (Role | null)[]): Levels {
  const at = (role: Role): number | null => (roles.includes(role) ? roles.indexOf(role) : null);
  const names = roles.flatMap((role, index) => (role === "name" ? [index] : []));
  const level3 = at("level3") ?? names.pop() ?? null, level1 = at("level1") ?? names.shift() ?? null, level2 = at("level2") ?? names.shift() ?? null;
  return { level1, level2, level3 };
}
