import { separations, type Separation } from "../../engine/replay/separation";
import { nameColumn, numberColumn, wordColumn } from "../../excel/inspection/columns";
import type { Inspected } from "./inspected";
import type { Inspection } from "./inspection";
import { titleOf } from "./names";

/** Does the rubric tell units apart: per indicator spread, shares of full and of no marks, correlation with the total. */
export function inspectSeparation({ scored, scheme }: Inspected): Inspection {
  const found = separations(scored), named = (each: Separation): string => `${scheme.indicators[each.indicator]?.id ?? ""}`;
  const all = found.filter(({ full }) => full === 1), none = found.filter((each) => each.none === 1), against = found.filter(({ correlation }) => correlation !== null && correlation < -0.1);
  const headline = [
    `${found.length} 项指标：${all.length} 项各单位均得满分，${none.length} 项各单位均得零分，${against.length} 项与总分走势相反`,
    ...(all.length > 0 ? [`均得满分，不能区分：${all.map(named).join("、")}`] : []),
    ...(none.length > 0 ? [`均得零分，不能区分：${none.map(named).join("、")}`] : []),
    ...(against.length > 0 ? [`得分率越高总分反而越低：${against.map(named).join("、")}`] : []),
  ];
  const share = (value: number): number => Math.round(value * 1000) / 1000;
  return {
    headline, outcome: "good",
    sheets: [{
      name: "指标区分度", title: `${titleOf(scheme)}  指标区分度`, notes: [...headline, "得分率为得分与该项分值之比；标准差越小，该项越不能拉开差距；相关系数为各单位该项得分率与总分的皮尔逊相关。"],
      columns: [wordColumn("指标编号", 64), nameColumn("三级指标", 150), wordColumn("分值", 52), wordColumn("计分单位", 60), numberColumn("平均得分率", "0.0%", 70), numberColumn("标准差", "0.0%", 62), numberColumn("满分比例", "0.0%", 66), numberColumn("零分比例", "0.0%", 66), numberColumn("与总分相关", "0.00", 70), nameColumn("提示", 120)],
      rows: [...found].sort((a, b) => a.spread - b.spread || a.indicator - b.indicator).map((each) => {
        const rule = scheme.indicators[each.indicator];
        return {
          cells: [rule?.id ?? "", rule?.level3 ?? "", String(rule?.points ?? ""), each.units, share(each.mean), share(each.spread), share(each.full), share(each.none), each.correlation === null ? "—" : Math.round(each.correlation * 100) / 100, hint(each)],
          ...(rule?.where === undefined ? {} : { where: rule.where }),
        };
      }),
    }],
    json: {
      indicators: found.map((each) => ({
        id: scheme.indicators[each.indicator]?.id, name: scheme.indicators[each.indicator]?.level3, points: String(scheme.indicators[each.indicator]?.points), units: each.units,
        mean: each.mean, standardDeviation: each.spread, shareFull: each.full, shareZero: each.none, correlationWithTotal: each.correlation, hint: hint(each),
      })),
    },
  };
}

function hint({ full, none, spread, correlation }: Separation): string {
  if (full === 1) return "均得满分";
  if (none === 1) return "均得零分";
  if (full >= 0.9) return "九成以上满分";
  if (correlation !== null && correlation < -0.1) return "与总分走势相反";
  return spread < 0.02 ? "差距很小" : "";
}
