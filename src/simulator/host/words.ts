/** The words Excel itself puts into a workbook, by the language of its user interface. */
export interface Words {
  readonly locale: string;
  readonly table: string;
  readonly column: string;
  readonly chart: (ordinal: number) => string;
  readonly series: (ordinal: number) => string;
  readonly total: string;
  readonly general: string;
  readonly chartTitle: string;
  readonly axisTitle: string;
}

const chinese: Omit<Words, "locale"> = {
  table: "表",
  column: "列",
  chart: (ordinal) => `图表 ${ordinal}`,
  series: (ordinal) => `系列${ordinal}`,
  total: "汇总",
  general: "G/通用格式",
  chartTitle: "图表标题",
  axisTitle: "坐标轴标题",
};

const english: Omit<Words, "locale"> = {
  table: "Table",
  column: "Column",
  chart: (ordinal) => `Chart ${ordinal}`,
  series: (ordinal) => `Series${ordinal}`,
  total: "Total",
  general: "General",
  chartTitle: "Chart Title",
  axisTitle: "Axis Title",
};

export function wordsFor(locale: string): Words {
  return { locale, ...(locale.startsWith("zh") ? chinese : english) };
}
