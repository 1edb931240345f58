import type { Pane } from "../pane";
import type { Notice } from "../state/pane-state";
import type { Repaired } from "../pane-services";
import { placeText } from "./go-to";
import { perform } from "./perform";

/** Formulas of ours that show #NAME? are entered once more, and it is said what became of them. */
export const repairFunctions = (pane: Pane): Promise<void> =>
  perform(pane, "write", async () => pane.store.change({ notice: noticeOf(await pane.services.repairFunctions()) }));

function noticeOf({ found, left, locked }: Repaired): Notice {
  const [first] = left;
  if (found === 0) return { kind: "no-names", detail: "" };
  if (locked.length > 0) return { kind: "names-locked", detail: locked.join("、") };
  if (first !== undefined) return { kind: "names-left", detail: placeText(first), figures: [found, left.length] };
  return { kind: "names-repaired", detail: "", figures: [found] };
}
