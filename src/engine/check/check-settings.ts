import { isPoints } from "../../assessment/points";
import type { Problem } from "../../assessment/problem";
import type { Scheme } from "../../assessment/scheme";
import type { GradeCuts, TieBreaker } from "../../assessment/settings";

/** Settings that cannot mean what they say. */
export function checkSettings({ settings, indicators, departments }: Scheme): readonly Problem[] {
  const groups = new Set(departments.map((department) => department.group));
  const fine = [["满分", settings.fullMarks], ["加分上限", settings.bonusCap], ["总分下限", settings.totalFloor]] as const;
  return [
    ...fine.flatMap(([name, value]) => (value === null || isPoints(value) ? [] : [problem("setting-too-fine", `${name}${value}超过4位小数，请改为至多4位小数；现按4位小数计算`)])),
    ...(settings.fullMarks > 0 ? [] : [problem("setting-out-of-range", `满分${settings.fullMarks}应大于0，请更正`)]),
    ...(settings.supportShare >= 0 && settings.supportShare <= 1 ? [] : [problem("setting-out-of-range", `配合单位失分比例${settings.supportShare}应在0至1之间，请更正`)]),
    ...settings.grades.flatMap((cuts) => checkCuts(cuts, groups)),
    ...settings.tieBreakers.flatMap((breaker) => checkBreaker(breaker, {
      indicators: new Set(indicators.map((indicator) => indicator.id)), level1: new Set(indicators.map((indicator) => indicator.level1)), parts: new Set(settings.parts.map((part) => part.name)),
    })),
  ];
}

function checkCuts({ group, cuts }: GradeCuts, groups: ReadonlySet<string>): readonly Problem[] {
  const whose = group === "" ? "等次" : `${group}的等次`;
  const unordered = cuts.some((cut, index) => {
    const before = cuts[index - 1];
    return before !== undefined && (before.from === null || (cut.from !== null && cut.from >= before.from));
  });
  return [
    ...(group === "" || groups.has(group) ? [] : [problem("unknown-group", `等次设置中的组别“${group}”在单位名录中没有单位，请更正`)]),
    ...(unordered ? [problem("grades-out-of-order", `${whose}分数线应从高到低排列，请更正`)] : []),
    ...(cuts[cuts.length - 1]?.from === null ? [] : [problem("grades-without-end", `${whose}没有最低一档，低于最低分数线的单位将没有等次；请补充不设分数线的一档`)]),
  ];
}

interface Names {
  readonly indicators: ReadonlySet<string>;
  readonly level1: ReadonlySet<string>;
  readonly parts: ReadonlySet<string>;
}

function checkBreaker(breaker: TieBreaker, names: Names): readonly Problem[] {
  const unknown = (name: string): Problem => problem("unknown-tie-breaker", `同分排序中的“${name}”不存在，请更正；现不起作用`);
  switch (breaker.kind) {
    case "fewer-lost": return breaker.indicators.filter((id) => !names.indicators.has(id)).map(unknown);
    case "part": return names.parts.has(breaker.part) ? [] : [unknown(breaker.part)];
    case "level1": return names.level1.has(breaker.level1) ? [] : [unknown(breaker.level1)];
    default: return breaker satisfies never;
  }
}

const problem = (code: string, message: string): Problem => ({ code, severity: "error", message });
