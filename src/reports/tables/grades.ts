import { groupsOf } from "../named-units";
import type { ReportInput } from "../report-input";
import type { BareTable } from "../report-table";
import { sourceNote } from "../setting-notes";
import { columnRate, sumOf } from "../shown-points";

/** Grades in the order of the settings, best first, and how many units of each group have them. */
export function gradeCounts(input: ReportInput): { readonly grades: readonly string[]; readonly groups: readonly { readonly group: string; readonly counts: readonly number[]; readonly none: number }[] } {
  const { departments, scheme } = input.result;
  const stated = scheme.settings.grades.flatMap(({ cuts }) => cuts.map(({ grade }) => grade));
  const grades = [...new Set([...stated, ...departments.map(({ grade }) => grade)])].filter((grade) => grade !== "");
  const groups = groupsOf(input).map(({ group, departments: own }) => ({
    group, counts: grades.map((grade) => own.filter((d) => departments[d]?.grade === grade).length),
    none: own.filter((d) => departments[d]?.grade === "").length,
  }));
  return { grades, groups };
}

/** 等次分布: units and their share by group; the grades of a row and those without one add up to its units. */
export function gradesTable(input: ReportInput): BareTable {
  const { grades, groups } = gradeCounts(input), { settings } = input.result.scheme;
  const without = sumOf(groups.map(({ none }) => none)) > 0;
  const row = (name: string, counts: readonly number[], none: number): readonly string[] => {
    const all = sumOf(counts) + none;
    return [name, String(all), ...counts.flatMap((count) => [String(count), columnRate(count, all)]), ...(without ? [String(none)] : [])];
  };
  const total = row("合计", grades.map((_, at) => sumOf(groups.map(({ counts }) => counts[at] ?? 0))), sumOf(groups.map(({ none }) => none)));
  const bars = groups.length < 2 ? 1 : groups.length, used = grades.map((grade, at) => ({ grade, at })).filter(({ at }) => groups.some(({ counts }) => (counts[at] ?? 0) > 0));
  return {
    id: "grades", title: "等次分布", unit: "单位：个、%", source: sourceNote(input), summaryRows: 1,
    columns: [
      { name: "组别", kind: "word" }, { name: "单位数", kind: "number" },
      ...grades.flatMap((over) => [{ name: "个数", kind: "number", over }, { name: "占比", kind: "number", over }] as const),
      ...(without ? [{ name: "未定等次", kind: "number" }] as const : []),
    ],
    rows: [...(groups.length < 2 ? [] : groups.map(({ group, counts, none }) => row(group || "未分组", counts, none))), total],
    ...(used.length === 0 ? {} : { chart: { id: "grades", title: groups.length < 2 ? "等次分布" : "各组等次分布", unit: "个", bars: "rows", names: { row: 0, column: 0, count: bars }, values: used.map(({ grade, at }) => ({ name: grade, cells: { row: 0, column: 2 + 2 * at, count: bars } })) } as const }),
    notes: settings.grades.filter(({ cuts }) => cuts.length > 0).map(({ group, cuts }) => `${group === "" ? "等次标准" : `${group}等次标准`}：${cuts.map(({ grade, from, quota }) => `${from === null ? `其余为${grade}` : `${grade}${from}分以上`}${quota === undefined ? "" : `（不超过${quota}%）`}`).join("，")}。`),
  };
}
