import type { Settings } from "../../assessment/settings";
import { parseSettings } from "../../excel/settings/parse-settings";
import { settingLines } from "./make-receipt";

/** The settings that a receipt states; null where one of its lines can no longer be read. */
export function readSettingsText(text: string): Settings | null {
  const values = settingLines(text);
  const { settings, problems } = parseSettings({ name: "考评设置", sheet: "", columns: ["设置项", "值"], values, origin: "rows", hidden: [] });
  return values.length === 0 || problems.some(({ severity }) => severity === "error") ? null : settings;
}
