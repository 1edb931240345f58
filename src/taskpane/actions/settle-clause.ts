import type { Pane } from "../pane";
import type { ClauseChange } from "../pane-services";
import { check } from "./assess";
import { perform } from "./perform";

/** Writes down which reading of a clause counts, and reads the rules again. Null is the main reading. */
export async function chooseReading(pane: Pane, indicator: string, reading: string | null): Promise<void> {
  await perform(pane, "write", () => told(pane, pane.services.chooseReading(indicator, reading)));
  await checkAgain(pane);
}

/** Puts a corrected clause into its cell, and reads the rules again. */
export async function correctClause(pane: Pane, change: ClauseChange): Promise<void> {
  await perform(pane, "write", () => told(pane, pane.services.correctClause(change)));
  if (pane.store.get().notice !== null) return;
  pane.store.change({ clauses: { ...pane.store.get().clauses, editing: null } });
  await checkAgain(pane);
}

/** Where the row or table is no longer there, or no longer says what was read, nothing was written. */
async function told(pane: Pane, written: Promise<"written" | "changed">): Promise<void> {
  if ((await written) === "changed") pane.store.change({ notice: { kind: "changed-under-us", detail: "" } });
}

async function checkAgain(pane: Pane): Promise<void> {
  const { notice } = pane.store.get();
  if (notice === null) await check(pane);
}
