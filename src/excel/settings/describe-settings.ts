import type { Settings } from "../../assessment/settings";
import { SETTINGS } from "./setting-table";

/** One setting as it is printed with a result, and as the template offers it. */
export interface SettingWords { readonly name: string; readonly value: string; readonly note: string }

/** Every setting in force, defaults too: 设置项, 值, 说明. */
export function describeSettings(settings: Settings): readonly SettingWords[] {
  return SETTINGS.flatMap(({ name, note, show }) =>
    show(settings).map(({ of, value }) => ({ name: of === "" ? name : `${name}:${of}`, value, note })));
}
