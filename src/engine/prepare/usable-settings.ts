import { MOST_DECIMALS, powerOfTen } from "../../assessment/decimals";
import { POINT_DECIMALS } from "../../assessment/points";
import type { Numeral } from "../../assessment/rule";
import type { Settings } from "../../assessment/settings";

/** Settings that arithmetic can take: finer or wilder values than the types allow are a problem of `checkSettings`. */
export function usableSettings(settings: Settings): Settings {
  const points = (value: Numeral): Numeral => limited(value, POINT_DECIMALS), fine = (value: Numeral): Numeral => limited(value, MOST_DECIMALS);
  const maybe = (value: Numeral | null): Numeral | null => (value === null ? null : points(value));
  return {
    ...settings,
    fullMarks: points(settings.fullMarks),
    rounding: { place: settings.rounding.place, decimals: Math.min(POINT_DECIMALS, Math.max(0, Math.round(settings.rounding.decimals))) },
    supportShare: Math.min(1, Math.max(0, fine(settings.supportShare))),
    bonusCap: maybe(settings.bonusCap),
    totalFloor: maybe(settings.totalFloor),
    parts: settings.parts.map((part) => ({ ...part, weight: fine(part.weight), fullMarks: maybe(part.fullMarks), bonusCap: maybe(part.bonusCap) })),
    grades: settings.grades.map((cuts) => ({ ...cuts, cuts: cuts.cuts.map((cut) => ({ ...cut, from: cut.from === null ? null : fine(cut.from) })) })),
  };
}

function limited(value: Numeral, decimals: number): Numeral {
  return Math.round(value * powerOfTen(decimals)) / powerOfTen(decimals);
}
