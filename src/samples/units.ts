import type { TableRow } from "../assessment/tables";

/** Short names 简称 of the fictional 示例区, by group 组别; the rest of the sample names units by these. */
export const PARTY = ["纪委监委", "区委办", "组织部", "宣传部", "统战部", "政法委", "编办", "网信办"] as const;
export const ENFORCEMENT = ["执法局", "公安分局", "市监局", "应急局", "生态分局", "卫健局", "住建局", "人社局", "资规分局", "文旅体局"] as const;
export const GENERAL = ["政府办", "司法局", "审批局", "发改局", "财政局", "审计局", "统计局", "民政局", "教育局", "商务局", "信访局", "退役军人局"] as const;
export const STREETS = ["青桐", "白鹭", "松涛", "槐荫", "云溪", "石桥", "枫林", "澄江", "梅岭", "兰亭", "晴川", "雁回", "柳塘"] as const;
export const PARK = ["启明园区"] as const;
export const ALL_UNITS = [...PARTY, ...ENFORCEMENT, ...GENERAL, ...STREETS, ...PARK] as const;
export type Unit = (typeof ALL_UNITS)[number];

/** Full names where they are not "区" + short name (departments) or short name + "街道" (streets). */
const FULL_NAMES: Partial<Record<Unit, string>> = {
  区委办: "区委办公室", 组织部: "区委组织部", 宣传部: "区委宣传部", 统战部: "区委统战部", 政法委: "区委政法委",
  编办: "区委编办", 网信办: "区委网信办", 执法局: "区行政执法局", 市监局: "区市场监管局", 应急局: "区应急管理局",
  生态分局: "区生态环境分局", 卫健局: "区卫生健康局", 住建局: "区住房城乡建设局", 人社局: "区人力资源社会保障局",
  资规分局: "区自然资源分局", 文旅体局: "区文化旅游体育局", 政府办: "区政府办公室", 审批局: "区行政审批服务局",
  发改局: "区发展改革局", 退役军人局: "区退役军人事务局", 启明园区: "启明产业园区",
};

const REMARKS: Partial<Record<Unit, readonly string[]>> = {
  司法局: ["区委全面依法治区委员会办公室、区普法办设在该局"],
  政府办: ["承担政府督查、政务公开和热线管理"],
  区委办: ["承担党委督查"],
  执法局: ["集中行使相对集中的行政处罚权"],
};

const GROUPS: readonly (readonly [group: string, prefix: string, units: readonly Unit[]])[] = [
  ["党委机关", "D", PARTY],
  ["执法部门", "Z", ENFORCEMENT],
  ["综合部门", "B", GENERAL],
  ["街道", "J", STREETS],
  ["园区", "Y", PARK],
];

const isStreet = (unit: Unit): boolean => STREETS.some((street) => street === unit);

export const unitName = (unit: Unit): string => FULL_NAMES[unit] ?? (isStreet(unit) ? `${unit}街道` : `区${unit}`);

/** 单位名录 of the fictional district. */
export const UNITS: readonly TableRow[] = GROUPS.flatMap(([group, prefix, units]) =>
  units.map((unit, index) => ({
    单位编码: `${prefix}${String(index + 1).padStart(2, "0")}`,
    单位名称: unitName(unit),
    简称: unit,
    组别: group,
    备注: [...(isStreet(unit) || group === "园区" ? ["虚构单位"] : []), ...(REMARKS[unit] ?? []), "数据为虚构"].join(";"),
  })),
);
