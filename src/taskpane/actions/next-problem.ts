import type { Pane } from "../pane";
import { groupProblems } from "../summary/group-problems";
import { goTo } from "./go-to";

/** Selects the cell of one problem after the other, the gravest first, and begins again after the last. */
export async function nextProblem(pane: Pane): Promise<void> {
  const places = groupProblems(pane.store.get().assessed?.problems ?? []).flatMap(({ clusters }) => clusters.flatMap((cluster) => cluster.places));
  if (places.length === 0) return;
  pane.memory.problem = (pane.memory.problem + 1) % places.length;
  const place = places[pane.memory.problem];
  if (place !== undefined) await goTo(pane, place);
}
