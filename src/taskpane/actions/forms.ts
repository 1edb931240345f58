import type { Pane } from "../pane";
import { perform } from "./perform";

/** Self-assessment sheets for the chosen unit, or for all. */
export const createForms = (pane: Pane): Promise<void> =>
  perform(pane, "forms", async (run) => {
    const { unit } = pane.store.get().forms;
    const { made, standing, problems } = await pane.services.createForms(run, unit);
    const kind = problems.length > 0 ? "no-forms-made" : standing.length > 0 ? "forms-standing" : "forms-made";
    pane.store.change({ forms: { unit, problems }, notice: { kind, detail: standing.length > MOST_NAMED ? "" : standing.join("、"), figures: [made, standing.length] } });
  });

const MOST_NAMED = 5;

/** What units filled in goes into 数据填报; the status then says that the data have changed. */
export const collectForms = (pane: Pane): Promise<void> =>
  perform(pane, "forms", async () => {
    const { forms, changed, added, problems } = await pane.services.collectForms();
    const { unit } = pane.store.get().forms;
    pane.store.change({ forms: { unit, problems }, notice: { kind: "forms-collected", detail: "", figures: [forms, changed, added] } });
  });
