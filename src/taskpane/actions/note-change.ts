import type { Pane } from "../pane";

/** An input table changed: what stands in the result sheets may no longer follow from it. */
export function noteChange(pane: Pane, table: string): void {
  const { changed, assessed, survey } = pane.store.get();
  const isInput = survey?.tables.some(({ name }) => name === table) === true || survey?.further.includes(table) === true;
  if (!isInput || changed.includes(table) || (assessed === null && survey.results.length === 0)) return;
  pane.store.change({ changed: [...changed, table] });
}
