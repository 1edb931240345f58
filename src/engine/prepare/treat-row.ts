import type { Category, NotApplicable } from "../../assessment/indicator";
import { POINT, type Points } from "../../assessment/points";
import type { Settings } from "../../assessment/settings";
import { EVALUATED, GIVEN, MEAN, NEEDS_JUDGEMENT, NOT_APPLICABLE, NOT_COUNTED, NOT_REPORTED, SCORED } from "./task";

interface Row {
  readonly state: number;
  readonly category: Category;
  readonly full: Points;
  readonly notApplicable: NotApplicable;
  readonly settings: Settings;
}

/** How a row's points come about. Outside the base nothing is at stake but what happened: no fact, no points. */
export function treatRow({ state, category, full, notApplicable, settings }: Row): { readonly treatment: number; readonly given: Points } {
  switch (state) {
    case SCORED: return { treatment: EVALUATED, given: 0 };
    case NOT_APPLICABLE: return category === "base" ? treatNotApplicable(notApplicable, full) : { treatment: NOT_COUNTED, given: 0 };
    case NOT_REPORTED: return { treatment: GIVEN, given: category === "base" && settings.notReported === "full" ? full : 0 };
    case NEEDS_JUDGEMENT: return { treatment: GIVEN, given: 0 };
    default: throw new RangeError(`no state ${state}`);
  }
}

function treatNotApplicable(notApplicable: NotApplicable, full: Points): { readonly treatment: number; readonly given: Points } {
  switch (notApplicable.kind) {
    case "removed":
    case "unranked": return { treatment: NOT_COUNTED, given: 0 };
    case "full": return { treatment: GIVEN, given: full };
    case "fixed": return { treatment: GIVEN, given: Math.min(Math.round(notApplicable.points * POINT), full) };
    case "mean": return { treatment: MEAN, given: 0 };
    default: return notApplicable satisfies never;
  }
}
