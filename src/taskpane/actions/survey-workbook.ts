import type { Pane } from "../pane";
import { perform } from "./perform";

/** Looks at what stands in the workbook. */
export const surveyWorkbook = (pane: Pane): Promise<void> => perform(pane, "survey", async () => pane.store.change({ survey: await pane.services.survey() }));

/**
 * The same unasked, when tables came or went: no message is put away and nothing is shown as running. While something
 * runs there is no need, because every action looks when it ends.
 */
export async function surveyQuietly(pane: Pane): Promise<void> {
  if (pane.store.get().activity !== null) return;
  try {
    const survey = await pane.services.survey();
    if (pane.store.get().activity === null) pane.store.change({ survey });
  } catch (fault) {
    // Tables may go while they are looked at; whoever acts next will be told.
    const notice = pane.meaningOf(fault);
    if (notice.kind === "fault") pane.store.change({ notice });
  }
}
