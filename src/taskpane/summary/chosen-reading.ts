import type { Indicator } from "../../assessment/indicator";
import type { Settings } from "../../assessment/settings";

/** The id of the alternative that the settings choose, for this indicator or for all; null for the first reading. */
export function chosenReading({ id, reading }: Indicator, { readings }: Settings): string | null {
  const named = readings.get(id) ?? readings.get("*") ?? "";
  const names = named.split("、");
  return reading.alternatives.find((alternative) => names.includes(alternative.id))?.id ?? null;
}
