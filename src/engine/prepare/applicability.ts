import type { Indicator } from "../../assessment/indicator";
import type { Scheme } from "../../assessment/scheme";

/** Who is scored on an indicator, in the order of the departments. */
export interface Applicable {
  readonly department: number;
  readonly support: boolean;
  /** Index of the duty that makes it so; −1 where none does. */
  readonly duty: number;
}

/**
 * The responsibility list decides: 牵头 and 配合 units of a duty are scored on its indicators; a unit that leads one duty
 * and supports another leads. Without any list every unit of the indicator's groups is scored. Bonus, penalty and veto
 * items that no duty names concern every unit of their groups: nobody "owes" an accident.
 */
export function applicabilityOf(scheme: Scheme, reporting: readonly ReadonlySet<number>[]): readonly (readonly Applicable[])[] {
  const departmentOf = new Map(scheme.departments.map((department, index) => [department.code, index]));
  const listed = listedUnits(scheme, departmentOf);
  return scheme.indicators.map((indicator, index) => {
    const units = listed.get(indicator.id);
    const open = scheme.duties.length === 0 || (units === undefined && indicator.category !== "base");
    return scheme.departments.flatMap((department, at): Applicable[] => {
      if (indicator.groups.length > 0 && !indicator.groups.includes(department.group)) return [];
      const owed = units?.get(at);
      if (owed !== undefined) return [owed];
      const reported = scheme.settings.dutyScope === "all" && (reporting[index]?.has(at) ?? false);
      return open || reported ? [{ department: at, support: false, duty: -1 }] : [];
    });
  });
}

function listedUnits(scheme: Scheme, departmentOf: ReadonlyMap<string, number>): ReadonlyMap<Indicator["id"], ReadonlyMap<number, Applicable>> {
  const listed = new Map<string, Map<number, Applicable>>();
  scheme.duties.forEach((duty, index) => {
    for (const id of duty.indicators) {
      const units = listed.get(id) ?? new Map<number, Applicable>();
      listed.set(id, units);
      for (const code of duty.departments) {
        const department = departmentOf.get(code);
        if (department === undefined) continue;
        const before = units.get(department);
        if (before === undefined || (before.support && duty.role === "lead")) units.set(department, { department, support: duty.role === "support", duty: index });
      }
    }
  });
  return listed;
}
