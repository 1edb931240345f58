import type { Pane } from "../pane";
import { perform } from "./perform";

/** Creates empty tables. */
export const createTables = (pane: Pane): Promise<void> =>
  perform(pane, "create", async () => {
    const [obstacle] = await pane.services.createTables();
    if (obstacle !== undefined) return pane.store.change({ notice: { kind: "fault", detail: obstacle.message } });
    pane.store.change({ survey: await pane.services.survey(), tab: "score" });
  });
