import type { Result } from "../../assessment/result";
import { replay } from "../../engine/replay/replay";
import { resultOf } from "../../engine/result-of";
import type { Scored } from "../../engine/run/scored";
import type { Receipt } from "../../excel/receipt/receipt";
import { describeSettings } from "../../excel/settings/describe-settings";
import { changedSubjects } from "../receipt/fingerprints";
import { settingLines, type Seal } from "../receipt/make-receipt";
import { readSettingsText } from "../receipt/read-settings-text";
import { changedSections } from "./changed-sections";
import { PROGRAM_VERSION } from "../program-version";

/** What the last receipt says of how the stated result came about, against what stands in the workbook now. */
export interface Evidence {
  readonly receipt: Receipt | null;
  /** The same inputs and the same program: whatever differs was changed in the result. */
  readonly intact: boolean;
  /** Tables whose content is other than it was, as people know them. */
  readonly changedTables: readonly string[];
  /** 保留小数：1 → 2. */
  readonly changedSettings: readonly string[];
  readonly programChanged: boolean;
  /** null: the receipt cannot tell. */
  readonly ruleChanged: (indicator: number) => boolean | null;
  readonly factsChanged: (department: number, indicator: number) => boolean | null;
  readonly unitChanged: (department: number) => boolean | null;
  /** The scoring under the settings of the receipt, where they are other ones. */
  readonly before: () => Result | null;
}

export function evidenceOf(receipt: Receipt | null, { scored, seal }: { readonly scored: Scored; readonly seal: Seal }): Evidence {
  const { scheme } = scored.prepared;
  if (receipt === null) {
    const unknown = () => null;
    return { receipt, intact: false, changedTables: [], changedSettings: [], programChanged: false, ruleChanged: unknown, factsChanged: unknown, unitChanged: unknown, before: unknown };
  }
  const units = changedSubjects(receipt.单位指纹, seal.subjects.units), facts = changedSubjects(receipt.数据指纹, seal.subjects.facts), rules = changedSubjects(receipt.细则指纹, seal.subjects.rules);
  const code = (department: number): string => scheme.departments[department]?.code ?? "", id = (indicator: number): string => scheme.indicators[indicator]?.id ?? "";
  const same = receipt.输入摘要 === seal.inputs;
  const settings = readSettingsText(receipt.设置), changedSettings = settingsChanges(receipt.设置, scheme.settings);
  let before: Result | null | undefined;
  return {
    receipt, intact: same && receipt.程序版本 === PROGRAM_VERSION,
    changedTables: changedSections(receipt, seal),
    changedSettings, programChanged: receipt.程序版本 !== PROGRAM_VERSION,
    ruleChanged: (indicator) => (same ? false : (rules?.has(id(indicator)) ?? null)),
    factsChanged: (department, indicator) => {
      if (same) return false;
      if (units === null || facts === null) return null;
      return facts.has(id(indicator)) && (units.has(code(department)) || dependsOnPeers(scored, indicator));
    },
    unitChanged: (department) => (same ? false : (units?.has(code(department)) ?? null)),
    before: () => (before ??= settings === null || changedSettings.length === 0 ? null : resultOf(replay({ ...scheme, settings }))),
  };
}

/** Another unit's fact can move this one's score. */
function dependsOnPeers({ prepared }: Scored, indicator: number): boolean {
  return (prepared.tasksOf[indicator] ?? []).some((index) => {
    const task = prepared.tasks[index];
    return task !== undefined && ((task.evaluator?.needs.length ?? 0) > 0 || task.notApplicable.kind === "mean");
  });
}

function settingsChanges(stated: string, settings: Result["scheme"]["settings"]): readonly string[] {
  const before = new Map(settingLines(stated));
  const now = new Map(describeSettings(settings).map(({ name, value }) => [name, value]));
  return [...new Set([...before.keys(), ...now.keys()])].filter((name) => before.get(name) !== now.get(name)).map((name) => `${name}：${before.get(name) ?? "（无）"} → ${now.get(name) ?? "（无）"}`);
}
