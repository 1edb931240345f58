import type { PaneInspection } from "../../services/inspect-in-pane";
import type { Pane } from "../pane";
import type { InspectionKind } from "../state/pane-state";
import { without } from "../state/without";
import { perform } from "./perform";

/** Recomputes and keeps what was found until it is asked again. */
export const inspect = (pane: Pane, request: PaneInspection): Promise<void> =>
  perform(pane, "inspect", async (run) => {
    const found = await pane.services.inspect(request, run);
    run.signal.throwIfAborted();
    const { review } = pane.store.get();
    pane.store.change({ review: { ...review, inspections: { ...review.inspections, [request.kind]: found }, open: null } });
  });

/** Puts what was found onto new sheets. */
export const placeInspection = (pane: Pane, kind: InspectionKind): Promise<void> =>
  perform(pane, "write", async () => {
    const sheets = pane.store.get().review.inspections[kind]?.sheets ?? [];
    if (sheets.length > 0) await pane.services.placeInspection(sheets);
  });

/** Takes the tried edits over into the tables; what they would have done is then no trial any more. */
export const adoptEdits = (pane: Pane): Promise<void> =>
  perform(pane, "adopt", async () => {
    const { review } = pane.store.get(), lost = await pane.services.adoptEdits(review.edits);
    if (lost.length > 0) {
      pane.store.change({ notice: { kind: "changed-under-us", detail: "" } });
      return;
    }
    pane.store.change({ review: { ...pane.store.get().review, inspections: without(review.inspections, "what-if"), edits: "" } });
  });
