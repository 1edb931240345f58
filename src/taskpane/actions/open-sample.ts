import type { Pane } from "../pane";
import { perform } from "./perform";

/** Writes the sample district into this workbook; the next click scores it. */
export const openSample = (pane: Pane): Promise<void> =>
  perform(pane, "sample", async () => {
    const [obstacle] = await pane.services.openSample();
    if (obstacle !== undefined) return pane.store.change({ notice: { kind: "fault", detail: obstacle.message } });
    pane.store.change({ survey: await pane.services.survey(), tab: "score", assessed: null, changed: [] });
  });
