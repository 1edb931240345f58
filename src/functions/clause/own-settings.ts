import { DEFAULT_SETTINGS, type Settings } from "../../assessment/settings";
import { foldName } from "../../excel/parse/fold-text";
import { parseSettings } from "../../excel/settings/parse-settings";
import { type Cells, cellsOf } from "../cells/cells";
import { type Answer, value, wrong } from "../door/answer";

export interface FactsAndSettings {
  /** The ranges that hold facts, as they were given. */
  readonly facts: readonly unknown[];
  readonly settings: Settings;
}

/** Among the facts a range with the header of 考评设置 says how the scheme rounds; without one it has every default. */
export function withoutSettings(argument: unknown): Answer<FactsAndSettings> {
  const ranges: readonly unknown[] = Array.isArray(argument) ? argument : [];
  const cells = ranges.map(cellsOf), at = cells.findIndex(isSettings);
  if (at < 0) return value({ facts: ranges, settings: DEFAULT_SETTINGS });
  const [header = [], ...rows] = cells[at] ?? [];
  const { settings, problems } = parseSettings({ name: "考评设置", sheet: "", columns: header.map((cell) => String(cell).trim()), values: rows, origin: "rows", hidden: [], untold: true });
  const problem = problems.find(({ severity }) => severity === "error");
  return problem === undefined ? value({ facts: ranges.filter((_, index) => index !== at), settings }) : wrong(`参数“数据”第${at + 1}个（考评设置）：${problem.message}`);
}

function isSettings([header = []]: Cells): boolean {
  const names = header.map((cell) => foldName(String(cell)));
  return names.includes("设置项") && names.includes("值");
}
