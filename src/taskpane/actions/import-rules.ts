import { gridOfHtml } from "../host/grid-of-html";
import type { Pane } from "../pane";
import type { RubricSource } from "../pane-services";
import { perform } from "./perform";

/** Reads a rubric and shows what it would become; nothing is written. */
export const readRubric = (pane: Pane, from: RubricSource): Promise<void> =>
  perform(pane, "check", async () => {
    const preview = await pane.services.previewRubric(from);
    const { rubric } = pane.store.get();
    pane.store.change({ rubric: { ...rubric, preview: preview.rows.length > 0 ? preview : null, problems: [] }, notice: preview.rows.length > 0 ? null : { kind: "no-rubric", detail: "" } });
  });

/** A table copied from Word or Excel comes with its merged cells; anything else is left to the text field. */
export function pasteRubric(pane: Pane, html: string): "taken" | "left" {
  const grid = gridOfHtml(html);
  if (grid === null) return "left";
  pane.store.change({ rubric: { ...pane.store.get().rubric, text: grid.rows.map((row) => row.map((cell) => (/[\t\n"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join("\t")).join("\n") } });
  void readRubric(pane, { kind: "pasted", grid });
  return "taken";
}

/** Takes over what is shown. */
export const importRules = (pane: Pane): Promise<void> =>
  perform(pane, "write", async () => {
    const { rubric } = pane.store.get();
    if (rubric.preview === null) return;
    const problems = await pane.services.importRules(rubric.preview);
    if (problems.length > 0) return pane.store.change({ rubric: { ...rubric, problems } });
    pane.store.change({
      rubric: { open: "shut", text: "", preview: null, problems: [] },
      notice: { kind: "rules-imported", detail: "", figures: [rubric.preview.rows.length] },
      survey: await pane.services.survey(), tab: "rules", assessed: null,
    });
  });
