import type { Result } from "../../assessment/result";
import type { Scheme } from "../../assessment/scheme";
import { DEFAULT_SETTINGS, type Settings } from "../../assessment/settings";
import { replaySettings } from "../../engine/replay/replay";
import { resultOf } from "../../engine/result-of";
import { describeSettings } from "../../excel/settings/describe-settings";

/** The same scheme scored otherwise than its settings say: what another office may have done. */
export interface Method { readonly words: string; readonly result: Result }

/** One setting changed at a time, then one reading at a time: the usual ways in which offices differ. */
export function otherMethods(scheme: Scheme): readonly Method[] {
  const { settings } = scheme;
  const changes: readonly Partial<Settings>[] = [
    { basis: settings.basis === "verified" ? "reported" : "verified" },
    ...(["removed", "full", "mean"] as const).filter((kind) => kind !== settings.notApplicable.kind).map((kind) => ({ notApplicable: { kind } })),
    ...[1, 0.5, 0].filter((share) => share !== settings.supportShare).map((supportShare) => ({ supportShare })),
    ...(["provisional", "full"] as const).filter((kind) => kind !== settings.notReported).map((notReported) => ({ notReported })),
    ...((scheme.overrides ?? []).length === 0 ? [] : [{ overrides: settings.overrides === "counted" ? "listed" : "counted" } as const]),
    ...(settings.bonusCap === null ? [] : [{ bonusCap: null }]),
    { totalMayExceedFull: settings.totalMayExceedFull === "yes" ? "no" : "yes" } as const,
    { assembly: settings.assembly === "sum" ? "from-full" : "sum" } as const,
    { dutyScope: settings.dutyScope === "listed" ? "all" : "listed" } as const,
    ...(settings.readings.size === 0 ? [] : [{ readings: DEFAULT_SETTINGS.readings }]),
    ...scheme.indicators.flatMap(({ id, reading }) => reading.alternatives.map((other) => ({ readings: new Map([...settings.readings, [id, other.id]]) }))),
  ];
  return changes.map((change) => ({ words: wordsOf(settings, { ...settings, ...change }), result: resultOf(replaySettings(scheme, change)) }));
}

function wordsOf(before: Settings, after: Settings): string {
  const known = new Set(describeSettings(before).map(({ name, value }) => `${name}为“${value}”`));
  const changed = describeSettings(after).map(({ name, value }) => `${name}为“${value}”`).filter((words) => !known.has(words));
  return changed.length === 0 ? "各条款均按默认读法" : changed.join("、");
}
