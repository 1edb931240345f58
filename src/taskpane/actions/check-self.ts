import type { Pane } from "../pane";
import { perform } from "./perform";

/** Excel, the engine and the workbook, asked how they are. */
export const checkSelf = (pane: Pane): Promise<void> => perform(pane, "self-check", async () => pane.store.change({ selfCheck: await pane.services.checkSelf() }));
