import type { Place } from "../../assessment/problem";
import type { Pane } from "../pane";
import type { Selected } from "../pane-services";

/** Selects a cell in the workbook; says so when it is no longer there. */
export const goTo = (pane: Pane, place: Place): Promise<void> => tell(pane, placeText(place), () => pane.services.select(place));

/** 数据填报!E214 */
export const placeText = ({ sheet, cell }: Place): string => (cell === undefined ? sheet : `${sheet}!${cell}`);

export async function tell(pane: Pane, detail: string, select: () => Promise<Selected>): Promise<void> {
  try {
    const selected = await select();
    pane.store.change({ notice: selected === "selected" ? null : { kind: selected, detail } });
  } catch (fault) {
    pane.store.change({ notice: pane.meaningOf(fault) });
  }
}
