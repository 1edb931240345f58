import type { Pane } from "../pane";
import type { ReportOf, Run } from "../pane-services";
import type { RankRanges } from "../../reports/report-input";
import { makeReport, reportOf } from "./make-report";
import { perform } from "./perform";

/** Writes the annual report and hands it to the browser's downloads. */
export const saveAnnualReport = (pane: Pane): Promise<void> =>
  withResult(pane, "document", async (of) => {
    const bytes = await pane.services.annualReport(of);
    pane.save(`${of.result.scheme.settings.year}年度法治政府建设情况报告.docx`, bytes);
    pane.store.change({ notice: { kind: "saved", detail: "年度报告" } });
  });

/** A sheet for every unit, with progress; what stands when it is stopped is whole. */
export async function makeScorecards(pane: Pane): Promise<void> {
  await withResult(pane, "scorecards", async (of, run) => {
    await pane.services.scorecards({ ...of, ranges: of.ranges ?? (await rangesOf(pane, of, run)) }, run);
    pane.store.change({ notice: { kind: "cards-made", detail: String(of.result.departments.length) } });
  });
  if (pane.store.get().notice?.kind === "stopped") pane.store.change({ notice: { kind: "cards-stopped", detail: "" } });
}

/** A scorecard states the unit's range: it is computed with the first of them, and kept. */
async function rangesOf(pane: Pane, { result, origin }: ReportOf, run: Run): Promise<RankRanges> {
  const found = await pane.services.rankRanges(origin.scheme, run);
  pane.store.change({ report: { ...pane.store.get().report, ranges: { result, found } } });
  void makeReport(pane);
  return found;
}

export const showPhrases = (pane: Pane): Promise<void> => perform(pane, "write", () => pane.services.showPhrases());

function withResult(pane: Pane, kind: "document" | "scorecards", work: (of: ReportOf, run: Run) => Promise<void>): Promise<void> {
  return perform(pane, kind, async (run) => {
    const of = reportOf(pane.store.get());
    if (of === null) pane.store.change({ notice: { kind: "nothing-to-copy", detail: "" } });
    else await work(of, run);
  });
}
