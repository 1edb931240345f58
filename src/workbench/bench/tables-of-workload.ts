import type { TableCell, TableData } from "../../assessment/tables";
import type { BenchIndicator, Workload } from "./workload";

/** The workload as a county would hand it in: clauses in words, data in long form, a row for each unit and indicator. */
export function tablesOfWorkload({ departments, indicators, groups, values }: Workload): TableData {
  const units = Array.from({ length: departments }, (_, index) => index);
  return {
    单位名录: units.map((index) => ({ 单位编码: `D${index}`, 单位名称: unitName(index), 组别: `组${groups[index]! + 1}` })),
    责任清单: [],
    考评细则: indicators.map((indicator, index) => ({
      指标编号: idOf(index), 一级指标: `第${indicator.section + 1}部分`, 三级指标: `指标${index + 1}`,
      分值: indicator.points / 100, 评分标准: clauseOf(indicator), 类别: indicator.kind === "bonus" ? "加分" : "基础",
    })),
    考评设置: [{ 设置项: "满分", 值: 100 }],
    数据填报: units.flatMap((unit) => indicators.map((indicator, index) => ({
      单位名称: unitName(unit), 指标编号: idOf(index), 数据项: "", 填报值: cellOf(indicator, values[index * departments + unit]!),
    }))),
  };
}

const unitName = (index: number): string => `单位${index + 1}`;
const idOf = (index: number): string => `K${index + 1}`;

/** The clauses read into the rules that `schemeOfWorkload` states; equal totals show it. */
export function clauseOf({ kind, points, each, target, bounds, gives }: BenchIndicator): string {
  const full = points / 100, one = each / 100, to = target / 100, [high, middle, low] = bounds.map((bound) => bound / 100), given = gives.map((score) => score / 100);
  switch (kind) {
    case "per-case": return `每发现1起扣${one}分，扣完为止。`;
    case "fault": return `未按要求完成的扣${one}分。`;
    case "rate-gap": return `完成率达到${to}%的得满分，每低1个百分点扣${one}分，扣完为止。`;
    case "shortfall": return `应开展${to}次，每少1次扣${one}分，扣完为止。`;
    case "rate-share": return `得分=完成率×${full}分。`;
    case "bands": return `完成率${high}%以上的得${given[0]}分，${middle}%以上不足${high}%的得${given[1]}分，${low}%以上不足${middle}%的得${given[2]}分，${low}%以下的得${given[3]}分。`;
    case "bonus": return `每获得1项表彰加${one}分，最高加${full}分。`;
    default: return kind satisfies never;
  }
}

function cellOf({ kind }: BenchIndicator, value: number): TableCell {
  if (value < 0) return "不涉及";
  switch (kind) {
    case "fault": return value > 0 ? "是" : "否";
    case "rate-gap":
    case "rate-share":
    case "bands": return `${value / 100}%`;
    case "per-case":
    case "shortfall":
    case "bonus": return value / 100;
    default: return kind satisfies never;
  }
}
