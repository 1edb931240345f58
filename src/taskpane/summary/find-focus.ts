import type { Result } from "../../assessment/result";
import type { Selection } from "../pane-services";
import type { Focus } from "../state/pane-state";

/**
 * Which department and indicator a row of any table speaks of: the department whose name, short name or code stands in
 * the row, and the indicator named by the header above the active cell or by an id in the row. Null when no department
 * is named.
 */
export function findFocus(selection: Selection, { scheme }: Result): Focus | null {
  const cells = selection.row.map((cell) => cell.trim());
  const department = firstNamed(scheme.departments, cells, ({ name, shortName, code }) => [name, shortName, code]);
  if (department === null) return null;
  const header = selection.header.trim();
  const byHeader = scheme.indicators.findIndex(({ id, level3 }) => header !== "" && (header === id || header === level3 || header.startsWith(`${id} `)));
  if (byHeader >= 0) return { department, indicator: byHeader };
  return { department, indicator: firstNamed(scheme.indicators, cells, ({ id }) => [id]) };
}

function firstNamed<T>(things: readonly T[], cells: readonly string[], names: (thing: T) => readonly string[]): number | null {
  const at = things.findIndex((thing) => names(thing).some((name) => name !== "" && cells.includes(name)));
  return at < 0 ? null : at;
}
