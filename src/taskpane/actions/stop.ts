import type { Pane } from "../pane";

/** Asks the running action to stop at its next safe point. */
export const stop = (pane: Pane): void => pane.memory.stop?.();
