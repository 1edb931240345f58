import type { Pane } from "../pane";
import { findFocus } from "../summary/find-focus";
import { check } from "./assess";

/**
 * Follows the selection: explains the score under the active cell, and leaves what is shown where the cell is none.
 * After a reload there are scores in the sheets and no result in memory; then the grounds are offered, not computed
 * unasked.
 */
export async function explainSelection(pane: Pane): Promise<void> {
  const { assessed, activity, survey } = pane.store.get();
  if (activity !== null || (survey?.results.length ?? 0) === 0) return;
  try {
    const selection = await pane.services.readSelection();
    if (selection === null) return;
    if (!assessed?.result) return pane.store.change({ ungrounded: survey?.results.includes(selection.table) === true });
    const focus = findFocus(selection, assessed.result);
    if (focus !== null) pane.store.change({ focus });
  } catch (fault) {
    // The selection moves while a cell is edited or its sheet goes: the next one will be read.
    const notice = pane.meaningOf(fault);
    if (notice.kind !== "editing" && notice.kind !== "changed-under-us") pane.store.change({ notice });
  }
}

/** Computes without writing, then explains the selected score. */
export async function computeGrounds(pane: Pane): Promise<void> {
  pane.store.change({ ungrounded: false });
  await check(pane);
  await explainSelection(pane);
}
