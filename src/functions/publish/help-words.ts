import type { Language } from "./localise";

/** The fixed words of the help pages. */
export const HELP_WORDS = {
  zh: { lang: "zh-CN", syntax: "写法", parameters: "参数", optional: "可不填", repeating: "可给多个", notes: "说明", examples: "示例", cells: "单元格", all: "全部函数", other: "English", title: "法治考评函数" },
  en: { lang: "en", syntax: "Syntax", parameters: "Arguments", optional: "optional", repeating: "may repeat", notes: "Notes", examples: "Examples", cells: "Cells", all: "All functions", other: "中文", title: "Functions of the evaluation add-in" },
} as const satisfies Record<Language, Readonly<Record<string, string>>>;
