import { add, compare, type Exact, exactOf, ZERO } from "../../assessment/exact";
import { exactText } from "../../assessment/exact-text";
import type { Indicator } from "../../assessment/indicator";
import { isPoints } from "../../assessment/points";
import type { Problem } from "../../assessment/problem";
import type { Numeral } from "../../assessment/rule";
import type { Scheme } from "../../assessment/scheme";
import { problemAt } from "./problem-at";

/** Points that do not add up: to the full marks, to those of a part, or to what an upper level states (组织领导（12分）). */
export function checkPoints(scheme: Scheme): readonly Problem[] {
  const base = scheme.indicators.filter((indicator) => indicator.category === "base" && isPoints(indicator.points) && [...indicator.pointsByGroup.values()].every(isPoints));
  return [...checkTotals(scheme, base), ...checkWeights(scheme), ...checkLevels(base, "level1"), ...checkLevels(base, "level2")];
}

function checkTotals({ departments, settings }: Scheme, base: readonly Indicator[]): readonly Problem[] {
  const groups = [...new Set(departments.map((department) => department.group))];
  const wholes = settings.parts.length === 0
    ? [{ name: "基础指标", full: settings.fullMarks as Numeral | null, items: base }]
    : settings.parts.map((part) => ({ name: `“${part.name}”部分`, full: part.fullMarks, items: base.filter((indicator) => indicator.part === part.name) }));
  return wholes.flatMap(({ name, full, items }) => {
    if (full === null) return [];
    const uneven = groups.map((group) => ({ group, sum: sumFor(items, group) })).filter(({ sum }) => compare(sum, exactOf(full)) !== 0);
    const [first] = uneven;
    if (first === undefined) return [];
    const whose = groups.length === uneven.length && uneven.every(({ sum }) => compare(sum, first.sum) === 0)
      ? `合计${exactText(first.sum)}分` : `合计${uneven.map(({ group, sum }) => `${group}${exactText(sum)}分`).join("、")}`;
    return [{ code: "points-do-not-add-up", severity: "notice" as const, message: `${name}分值${whose}，与满分${full}分不一致；将按适用分值折算为${full}分，如非有意请更正分值` }];
  });
}

function sumFor(items: readonly Indicator[], group: string): Exact {
  return items.filter(({ groups }) => groups.length === 0 || groups.includes(group))
    .reduce((sum, item) => add(sum, exactOf(item.pointsByGroup.get(group) ?? item.points)), ZERO);
}

function checkWeights({ settings }: Scheme): readonly Problem[] {
  if (settings.parts.length === 0) return [];
  const sum = settings.parts.reduce((all, part) => add(all, exactOf(part.weight)), ZERO);
  return compare(sum, exactOf(100)) === 0 ? [] : [{ code: "weights-do-not-add-up", severity: "error", message: `部分权重合计${exactText(sum)}%，应为100%，请更正考评设置` }];
}

/** An upper level that states its points in its own name. */
function checkLevels(base: readonly Indicator[], level: "level1" | "level2"): readonly Problem[] {
  const names = [...new Set(base.map((indicator) => indicator[level]))];
  return names.flatMap((name) => {
    const stated = /[（(]\s*(?:共)?(\d+(?:\.\d{1,6})?)\s*分\s*[)）]/.exec(name)?.[1];
    if (stated === undefined) return [];
    const items = base.filter((indicator) => indicator[level] === name), sum = items.reduce((all, item) => add(all, exactOf(item.points)), ZERO);
    if (compare(sum, exactOf(Number(stated))) === 0) return [];
    return [problemAt(items[0]!, { code: "points-do-not-add-up", severity: "notice", message: `“${name}”下各指标分值合计${exactText(sum)}分，与所写${stated}分不一致，请更正` })];
  });
}
