import { compare, type Exact, subtract, ZERO } from "../../assessment/exact";
import { exactText } from "../../assessment/exact-text";
import type { YearlyFigure } from "../../assessment/yearly-figure";
import type { ReportInput } from "../report-input";
import { NONE, type BareTable } from "../report-table";

/** Rates with two decimals at most; counts and amounts in full. */
export function shownFigure({ value, words, unit, derived }: YearlyFigure): string {
  if (value === null) return words || NONE;
  return exactText(value, unit === "%" || derived !== null ? 2 : 4);
}

/** 年度数据表: the district's figures by area, derived ones with their base, sums checked against the units' reports. */
export function yearlyTable({ result }: ReportInput): BareTable {
  const figures = result.scheme.yearly ?? [];
  const sources = [...new Set(figures.flatMap(({ source, derived }) => (source === "" || derived !== null ? [] : [source])))];
  return {
    id: "yearly", title: `${result.scheme.settings.year === "" ? "" : `${result.scheme.settings.year}年`}年度数据表`.replace("年年", "年"), unit: "",
    columns: [
      { name: "领域", kind: "name", merge: true }, { name: "项目", kind: "name" }, { name: "数值", kind: "number" }, { name: "计量单位", kind: "word" }, { name: "计算和核对", kind: "prose" },
    ],
    rows: figures.map((figure) => [figure.area || NONE, figure.item, shownFigure(figure), figure.unit || NONE, grounds(figure)]),
    summaryRows: 0,
    notes: [
      ...(figures.some(({ derived }) => derived !== null) ? ["列有算式的为推算数，保留两位小数，四舍五入；百分率的基数见算式。"] : []),
      ...(figures.some(({ sum }) => sum !== null) ? ["“各单位合计”为各单位数据填报的合计。"] : []),
    ],
    source: sources.length === 0 ? "年度数据。" : `${sources.join("；")}。`,
  };
}

function grounds({ derived, sum, value }: YearlyFigure): string {
  const said = [
    ...(derived === null ? [] : [derived.value === null ? "缺少算式中的数，未能推算" : `＝${derived.working}`]),
    ...(sum === null ? [] : [value !== null && compare(sum, value) !== 0 ? `各单位合计${exactText(sum)}，${differs(sum, value)}` : "与各单位合计一致"]),
  ];
  return said.join("；");
}

function differs(sum: Exact, value: Exact): string {
  const gap = subtract(sum, value);
  return compare(gap, ZERO) > 0 ? `多${exactText(gap)}` : `少${exactText(subtract(value, sum))}`;
}
