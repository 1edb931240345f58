import type { Rule } from "../../assessment/rule";
import { normalLabel } from "../prepare/normal-label";
import type { Scored, Standing } from "../run/scored";
import { replaySettings } from "./replay";

/** The ranking under another defensible reading of one clause. */
export interface OtherReading {
  readonly indicator: number;
  /** Of the alternative; null: the compiler's first reading, where the settings chose another. */
  readonly reading: string | null;
  readonly standing: Standing;
}

const labelsOf = (rule: Rule | null): ReadonlySet<string> => new Set((rule?.measures ?? []).map(({ label, type }) => `${type}:${normalLabel(label)}`));

/** Every ambiguous clause in each of its other readings, one at a time; not yet scored, so that a caller can breathe. */
export function otherReadings({ prepared: { scheme } }: Scored): readonly (() => OtherReading)[] {
  const { settings } = scheme;
  return scheme.indicators.flatMap(({ id, reading }, indicator) => {
    const named = settings.readings.get(id) ?? settings.readings.get("*") ?? "", chosen = reading.alternatives.find((each) => named.split("、").includes(each.id))?.id ?? null;
    const ruleOf = (other: string | null) => (other === null ? reading.rule : (reading.alternatives.find((each) => each.id === other)?.rule ?? null));
    // A reading that asks for data which nobody reported would only show that they are missing.
    const known = labelsOf(ruleOf(chosen)), answered = (other: string | null): boolean => [...labelsOf(ruleOf(other))].every((label) => known.has(label));
    const others = [null, ...reading.alternatives.map((each) => each.id)].filter((other) => other !== chosen && answered(other));
    return (reading.alternatives.length === 0 ? [] : others).map((other) => () => {
      // A name that no alternative has stands for the first reading.
      const readings = new Map([...settings.readings, [id, other ?? ""]]);
      if (other === null) readings.delete(id);
      return { indicator, reading: other, standing: replaySettings(scheme, { readings }).standing };
    });
  });
}
