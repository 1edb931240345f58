import type { Pane } from "../pane";
import { tell } from "./go-to";

/** Selects the settings table, where people change how scores are made. */
export const showSettings = (pane: Pane): Promise<void> => tell(pane, "", () => pane.services.showSettings());
