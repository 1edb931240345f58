import type { Problem } from "../../assessment/problem";
import type { Place } from "../../assessment/problem";
import type { Scheme } from "../../assessment/scheme";
import { problemAt } from "./problem-at";

/** Duplicate or empty codes and names, and groups that no department belongs to. */
export function checkCodes({ departments, indicators }: Scheme): readonly Problem[] {
  const groups = new Set(departments.map((department) => department.group));
  return [
    ...repeated(departments, (department) => department.code, (code) => ({ code: "duplicate-unit", message: `单位编码“${code}”重复，每个单位应有自己的编码，请更正` })),
    ...repeated(departments, (department) => department.name, (name) => ({ code: "duplicate-unit", message: `单位“${name}”在名录中重复，请删去多余的行` })),
    ...repeated(indicators, (indicator) => indicator.id, (id) => ({ code: "duplicate-indicator", message: `指标编号“${id}”重复，每个指标应有自己的编号，请更正` })),
    ...indicators.flatMap((indicator) => [...indicator.groups, ...indicator.pointsByGroup.keys()].filter((group) => !groups.has(group)).map((group) =>
      problemAt(indicator, { code: "unknown-group", severity: "error", message: `指标${indicator.id}的适用组别“${group}”在单位名录中没有单位，应为“${[...groups].join("、")}”之一，请更正` }))),
  ];
}

interface Words {
  readonly code: string;
  readonly message: string;
}

/** A problem for every row after the first with the same key. */
function repeated<Row extends { readonly where?: Place }>(rows: readonly Row[], key: (row: Row) => string, words: (key: string) => Words): readonly Problem[] {
  const seen = new Set<string>();
  return rows.flatMap((row) => {
    const own = key(row), again = seen.has(own);
    seen.add(own);
    return again && own !== "" ? [problemAt(row, { severity: "error", ...words(own) })] : [];
  });
}
