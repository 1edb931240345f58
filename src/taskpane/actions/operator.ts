import type { Pane } from "../pane";
import { perform } from "./perform";

/** Keeps in the workbook who works with it. */
export const saveOperator = (pane: Pane): Promise<void> =>
  perform(pane, "write", async () => {
    const { review, survey } = pane.store.get(), operator = review.operator?.trim();
    if (operator === undefined || survey === null) return;
    await pane.services.saveOperator(operator);
    pane.store.change({ survey: { ...survey, operator }, review: { ...pane.store.get().review, operator: null } });
  });
