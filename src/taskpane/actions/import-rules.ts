import type { Pane } from "../pane";
import type { RubricSource } from "../pane-services";
import { perform } from "./perform";

/** Reads a rubric and shows what it would become; nothing is written. */
export const readRubric = (pane: Pane, from: RubricSource): Promise<void> =>
  perform(pane, "check", async () => {
    const preview = await pane.services.previewRubric(from);
    const { rubric } = pane.store.get();
    if (typeof preview === "string") return pane.store.change({ notice: { kind: "file-unreadable", detail: preview } });
    pane.store.change({ rubric: { ...rubric, preview: preview.rows.length > 0 ? preview : null, problems: [] }, notice: preview.rows.length > 0 ? null : { kind: "no-rubric", detail: "" } });
  });

/** A rubric from a file of any layout, read on this machine. */
export const pickRubric = async (pane: Pane, file: File | null): Promise<void> => (file === null ? undefined : readRubric(pane, { kind: "file", bytes: new Uint8Array(await file.arrayBuffer()) }));

/** A table copied from Word or Excel comes with its merged cells; anything else is left to the text field. */
export function pasteRubric(pane: Pane, { html, text }: { readonly html: string; readonly text: string }): "taken" | "left" {
  if (!/<table[\s>]/i.test(html)) return "left";
  pane.store.change({ rubric: { ...pane.store.get().rubric, text } });
  void readRubric(pane, { kind: "markup", html });
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
