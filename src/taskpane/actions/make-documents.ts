import type { Pane } from "../pane";
import type { Run } from "../pane-services";
import type { Result } from "../../assessment/result";
import { perform } from "./perform";

/** Writes the annual report and hands it to the browser's downloads. */
export const saveAnnualReport = (pane: Pane): Promise<void> =>
  withResult(pane, "document", async (result, names) => {
    const bytes = await pane.services.annualReport(result, names);
    pane.save(`${result.scheme.settings.year}年度法治政府建设情况报告.docx`, bytes);
    pane.store.change({ notice: { kind: "saved", detail: "年度报告" } });
  });

/** A sheet for every unit, with progress; what stands when it is stopped is whole. */
export async function makeScorecards(pane: Pane): Promise<void> {
  await withResult(pane, "scorecards", async (result, names, run) => {
    await pane.services.scorecards(result, names, run);
    pane.store.change({ notice: { kind: "cards-made", detail: String(result.departments.length) } });
  });
  if (pane.store.get().notice?.kind === "stopped") pane.store.change({ notice: { kind: "cards-stopped", detail: "" } });
}

export const showPhrases = (pane: Pane): Promise<void> => perform(pane, "write", () => pane.services.showPhrases());

function withResult(pane: Pane, kind: "document" | "scorecards", work: (result: Result, names: "full" | "short", run: Run) => Promise<void>): Promise<void> {
  return perform(pane, kind, async (run) => {
    const result = pane.store.get().assessed?.result ?? null;
    if (result === null) pane.store.change({ notice: { kind: "nothing-to-copy", detail: "" } });
    else await work(result, pane.store.get().report.names, run);
  });
}
