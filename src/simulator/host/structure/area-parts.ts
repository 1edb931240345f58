import type { Area } from "../../state";
import { contains, intersect, subtract } from "../address/areas";

/** A rule of one or several areas. */
export interface AreaPart {
  area: Area;
  more?: Area[];
}

export function areasOf({ area, more = [] }: AreaPart): readonly Area[] {
  return [area, ...more];
}

/** The rule over other areas; null when none are left. */
export function withAreas<Part extends AreaPart>(part: Part, areas: readonly Area[]): Part | null {
  const [area, ...more] = areas;
  if (!area) return null;
  const moved: Part = { ...part, area };
  delete moved.more;
  return more.length > 0 ? { ...moved, more } : moved;
}

export function touches(part: AreaPart, area: Area): boolean {
  return areasOf(part).some((each) => intersect(each, area));
}

/** Cuts a hole into the areas of rules; a rule without any left goes. */
export function cutOut<Part extends AreaPart>(parts: Part[], hole: Area): void {
  const kept = parts.flatMap((part) => {
    if (!touches(part, hole)) return [part];
    const rest = withAreas(part, areasOf(part).flatMap((area) => subtract(area, hole)));
    return rest ? [rest] : [];
  });
  parts.splice(0, parts.length, ...kept);
}

/** The rules that one of whose areas holds this one altogether. */
export function partsOver<Part extends AreaPart>(parts: readonly Part[], area: Area): Part[] {
  return parts.filter((part) => areasOf(part).some((each) => contains(each, area)));
}
