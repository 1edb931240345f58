import type { Settings } from "../../assessment/settings";
import { describeSettings } from "../settings/describe-settings";
import { DEFAULT_SETTINGS } from "../../assessment/settings";

/** What every sheet states although it is the default: without it a figure cannot be checked. */
const ALWAYS = ["舍入位置", "保留小数", "同分名次", "不适用处理", "未填报处理", "计分口径"];
const NEVER = ["方案名称", "方案版本", "适用年度"];

export function titleOf(settings: Settings, table: string): string {
  return `${settings.name === "" ? "法治政府建设考评" : settings.name}  ${table}`;
}

/** 口径: the settings that every result states, then those that differ from the default. */
export function noteOf(settings: Settings): string {
  const usual = new Map(describeSettings(DEFAULT_SETTINGS).map(({ name, value }) => [name, value]));
  const inForce = describeSettings(settings).filter(({ name }) => !NEVER.includes(name));
  const always = inForce.filter(({ name }) => ALWAYS.includes(name));
  const changed = inForce.filter(({ name, value }) => !ALWAYS.includes(name) && usual.get(name) !== value);
  return `口径：${[...always, ...changed].map(({ name, value }) => `${name} ${value.replace(/;/g, "、")}`).join("；")}`;
}

export function noteWithTime(note: string, time: string): string {
  return time === "" ? note : `${note}。计分时间：${time}`;
}

/** The note without its time, to tell whether anything but the time has changed. */
export function withoutTime(note: string): string {
  return note.replace(/。计分时间：[^。]*$/, "");
}
