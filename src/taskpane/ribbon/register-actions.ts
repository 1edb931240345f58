import type { Pane } from "../pane";
import { RIBBON_ACTIONS } from "./ribbon-actions";

/**
 * Tells Office what each ribbon button and key does. `completed` is called however an action ends: Office shows a
 * busy button until then.
 */
export function registerActions(pane: Pane): void {
  for (const [name, action] of Object.entries(RIBBON_ACTIONS)) {
    Office.actions.associate(name, async (event?: Office.AddinCommands.Event) => {
      try {
        await action(pane);
      } catch (fault) {
        pane.store.change({ notice: pane.meaningOf(fault) });
      } finally {
        event?.completed();
      }
    });
  }
}
