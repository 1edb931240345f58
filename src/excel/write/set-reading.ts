import { foldName } from "../parse/fold-text";
import { READINGS } from "../settings/reading-setting";
import { asText } from "./as-text";
import { requestTableRows } from "../tables/table-rows";

/** Speaks for every indicator that nothing else was said of. */
const EVERY = "*";

/**
 * Writes which reading of an indicator's clause counts. A row of 考评细则 with a choice of its own keeps it there,
 * because it counts before the settings; else 考评设置 gets, or keeps, one row for it. Two syncs.
 */
export async function setReading(context: Excel.RequestContext, indicator: string, reading: string): Promise<"set" | "missing"> {
  const rules = requestTableRows(context, "考评细则");
  const settings = requestTableRows(context, "考评设置");
  await context.sync();
  const own = rules.find("指标编号", (id) => foldName(id) === foldName(indicator));
  const label = indicator === EVERY ? READINGS.name : `${READINGS.name}:${indicator}`;
  const row = settings.find("设置项", (name) => foldName(name) === foldName(label));
  if (own !== null && rules.text(own, "采用读法") !== "") rules.cell(own, "采用读法").values = [[asText(reading)]];
  else if (row !== null) settings.cell(row, "值").values = [[asText(reading)]];
  else if (settings.isMissing()) return "missing";
  else settings.append({ 设置项: label, 值: asText(reading) });
  await context.sync();
  return "set";
}
