import type { Department } from "../../assessment/department";
import { EVERY_UNIT_WORDS } from "../schema";
import { closest } from "./closest";
import { foldName } from "./fold-text";

/** Units by code, name or short name, and groups by name. */
export interface UnitFinder {
  readonly departments: readonly Department[];
  readonly groups: readonly string[];
  readonly unit: (label: string) => Department | null;
  /** One unit, the units of a group (执法部门, 各街道), or all of them (各单位); null when the label is none of these. */
  readonly units: (label: string) => readonly Department[] | null;
  /** The nearest label to suggest. */
  readonly similar: (label: string, among: "units" | "units and groups") => string | null;
}

export function unitFinder(departments: readonly Department[]): UnitFinder {
  const byLabel = new Map<string, Department>();
  for (const department of departments) {
    for (const label of [department.code, department.name, department.shortName]) byLabel.set(foldName(label), department);
  }
  const groups = [...new Set(departments.map(({ group }) => group))].filter((group) => group !== "");
  const byGroup = new Map(groups.map((group) => [foldName(group), departments.filter((department) => department.group === group)]));
  const every = new Set(EVERY_UNIT_WORDS.map(foldName));
  const known = new Map<string, Department | null>();
  const unit = (label: string): Department | null => {
    const before = known.get(label);
    if (before !== undefined) return before;
    const found = byLabel.get(foldName(label)) ?? null;
    known.set(label, found);
    return found;
  };
  return {
    departments, groups, unit,
    units: (label) => {
      const found = unit(label);
      if (found) return [found];
      const folded = foldName(label);
      if (every.has(folded)) return departments;
      return byGroup.get(folded) ?? byGroup.get(folded.replace(/^(各|全体|所有)/, "")) ?? null;
    },
    similar: remembered(departments, groups),
  };
}

/** The same wrong name often stands in hundreds of rows. */
function remembered(departments: readonly Department[], groups: readonly string[]): UnitFinder["similar"] {
  const names = departments.flatMap(({ name, shortName, code }) => [name, shortName, code]);
  const known = new Map<string, string | null>();
  return (label, among) => {
    const key = `${among}:${label}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const found = closest(label, among === "units" ? names : [...names, ...groups]);
    known.set(key, found);
    return found;
  };
}
