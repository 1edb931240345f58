import type { Result } from "../../assessment/result";
import type { Scheme } from "../../assessment/scheme";
import type { Settings } from "../../assessment/settings";
import { canonicalInputs, INPUT_SECTIONS, type CanonicalInputs, type InputSection, type InputSubjects } from "../../engine/canonical/canonical-inputs";
import { canonicalResult } from "../../engine/canonical/canonical-result";
import type { Receipt } from "../../excel/receipt/receipt";
import { describeSettings } from "../../excel/settings/describe-settings";
import { PROGRAM_VERSION } from "../program-version";
import { digestOf } from "./digest";
import { fingerprints } from "./fingerprints";

/** The digests of what was scored and of what came out. */
export interface Seal {
  readonly inputs: string;
  readonly results: string;
  readonly sections: Readonly<Record<InputSection, string>>;
  readonly subjects: InputSubjects;
}

/** `scheme`: as it was read, before records became facts: the result's own holds what follows from them too. */
export function sealOf(scheme: Scheme, result: Result): Seal {
  const { inputs, subjects } = canonicalInputs(scheme), sections = sectionDigests(inputs);
  return { inputs: digestOf(INPUT_SECTIONS.map((section) => `${section}:${sections[section]}`)), results: digestOf(canonicalResult(result)), sections, subjects };
}

function sectionDigests(inputs: CanonicalInputs): Readonly<Record<InputSection, string>> {
  return Object.fromEntries(INPUT_SECTIONS.map((section) => [section, digestOf(inputs[section])])) as Record<InputSection, string>;
}

/** A result and the scheme that it came from. */
export interface Sealed { readonly scheme: Scheme; readonly result: Result }

export interface ReceiptMark {
  /** As it is printed: 2026-11-23 10:32. */
  readonly time: string;
  /** "" when nobody said. */
  readonly by: string;
}

/** The line that this scoring leaves in 复核记录. */
export function makeReceipt({ scheme, result }: Sealed, { time, by }: ReceiptMark): Receipt {
  const { settings } = scheme, seal = sealOf(scheme, result);
  return {
    时间: time, 操作人: by, 方案版本: settings.version, 程序版本: PROGRAM_VERSION, 设置: settingsText(settings),
    输入摘要: seal.inputs, 结果摘要: seal.results,
    分表摘要: INPUT_SECTIONS.map((section) => `${SECTION_WORDS[section]} ${seal.sections[section].slice(0, 12)}`).join("；"),
    单位指纹: fingerprints(seal.subjects.units), 数据指纹: fingerprints(seal.subjects.facts), 细则指纹: fingerprints(seal.subjects.rules),
  };
}

/** The tables as people know them. */
export const SECTION_WORDS: Readonly<Record<InputSection, string>> = {
  departments: "单位名录", duties: "责任清单", indicators: "考评细则", observations: "数据填报", settings: "考评设置", ledgers: "台账", history: "历年得分", overrides: "复核改分",
};

/** Every setting in force, so that an earlier scoring can be replayed under its own. */
export function settingsText(settings: Settings): string {
  return describeSettings(settings).map(({ name, value }) => `${name}=${value}`).join(` ${SETTING_MARK} `);
}

/** A sign that no setting holds. */
const SETTING_MARK = "│";

/** Names and values of a receipt's settings, as they were written. */
export function settingLines(text: string): readonly (readonly [name: string, value: string])[] {
  return text.split(SETTING_MARK).map((line) => line.trim()).filter((line) => line.includes("=")).map((line) => [line.slice(0, line.indexOf("=")), line.slice(line.indexOf("=") + 1)] as const);
}
