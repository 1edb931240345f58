import { CATEGORY_WORDS, ROLE_WORDS } from "../schema";
import { NOT_APPLICABLE_OPTIONS } from "../parse/parse-not-applicable";

/** The words for 汇总方式 that we offer. */
const RECORD_WAYS: readonly string[] = ["件数", "合计", "平均分", "占比"];

/** How a column of an input table looks, and what may be chosen in it. */
export interface InputColumn {
  readonly name: string;
  /** In points. */
  readonly width: number;
  readonly align: "Left" | "Center" | "Right";
  /** Offered in a list; other values are possible, with a warning. */
  readonly options?: readonly string[];
  /** Offered from a column of another input table. */
  readonly from?: { readonly table: string; readonly column: string };
}

type Look = Omit<InputColumn, "name">;

const TEXT: Look = { width: 150, align: "Left" };
const WORD: Look = { width: 66, align: "Center" };
const FIGURE: Look = { width: 66, align: "Right" };

const LOOKS: Readonly<Record<string, Look>> = {
  单位编码: WORD, 单位名称: { width: 132, align: "Left" }, 简称: { width: 78, align: "Left" }, 组别: WORD, 备注: { width: 170, align: "Left" },
  事项编号: WORD, 责任事项: { width: 180, align: "Left" }, 依据: { width: 220, align: "Left" }, 责任单位: { width: 230, align: "Left" },
  责任类型: { ...WORD, options: firstWords(ROLE_WORDS) }, 完成时限: { width: 76, align: "Center" },
  指标编号: { width: 66, align: "Center" }, 一级指标: { width: 100, align: "Left" }, 二级指标: { width: 100, align: "Left" }, 三级指标: { width: 116, align: "Left" },
  分值: { width: 48, align: "Right" }, 评分标准: { width: 330, align: "Left" },
  类别: { width: 48, align: "Center", options: firstWords(CATEGORY_WORDS) },
  适用组别: { width: 88, align: "Left" }, 不适用处理: { width: 92, align: "Left", options: NOT_APPLICABLE_OPTIONS }, 评分单位: { width: 92, align: "Left" },
  数据项: { width: 220, align: "Left" }, 填报值: FIGURE, 基数: FIGURE, 核验值: FIGURE, 核验基数: FIGURE,
  理由: TEXT, 佐证材料: { width: 170, align: "Left" },
  设置项: { width: 130, align: "Left" }, 值: { width: 230, align: "Left" }, 说明: { width: 400, align: "Left" },
  台账名称: { width: 110, align: "Left" }, 汇总方式: { ...WORD, options: RECORD_WAYS }, 记录项: { width: 110, align: "Left" }, 条件: WORD,
  评查标准: { width: 330, align: "Left" }, 评查满分: FIGURE, 记录编号: { width: 90, align: "Left" }, 记录值: FIGURE, 年度: WORD,
  领域: { width: 170, align: "Left" }, 项目: { width: 240, align: "Left" }, 数值: FIGURE, 单位: WORD, 来源: { width: 190, align: "Left" },
  复核得分: FIGURE, 复核人: WORD, 日期: { width: 76, align: "Center" },
  算式: { width: 240, align: "Left" }, 上年数: FIGURE, 汇总列: WORD, 用处: { width: 110, align: "Left" }, 用语: { width: 520, align: "Left" },
};

/** Where a column is another thing than in other tables: several ids, a unit of measure. */
const OWN_LOOKS: Readonly<Record<string, Readonly<Record<string, Look>>>> = {
  责任清单: { 指标编号: { width: 118, align: "Left" } },
};

export function inputColumns(table: string, names: readonly string[]): readonly InputColumn[] {
  return names.map((name) => {
    const look = OWN_LOOKS[table]?.[name] ?? (Object.hasOwn(LOOKS, name) ? LOOKS[name] : undefined) ?? TEXT;
    return (table === "数据填报" || table === "复核改分") && name === "单位名称" ? { name, ...look, from: { table: "单位名录", column: "单位名称" } } : { name, ...look };
  });
}

function firstWords(words: Readonly<Record<string, readonly string[]>>): readonly string[] {
  return Object.values(words).map(([first = ""]) => first);
}
