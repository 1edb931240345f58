import type { CellStyle } from "../../state";
import { styleNumbersIn } from "./cell-styles";
import type { Place } from "./write-cells";

/** A setting that all cells of a place share; null when they differ, as Excel answers for mixed formats. */
export function commonSetting<Value>({ session, sheet, area }: Place, pick: (style: CellStyle) => Value): Value | null {
  let found: { value: Value } | undefined;
  for (const number of styleNumbersIn(sheet, area)) {
    const value = pick(session.styles.at(number));
    if (found && found.value !== value) return null;
    found = { value };
  }
  return found ? found.value : null;
}
