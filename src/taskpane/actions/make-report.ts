import type { Pane } from "../pane";
import type { ReportState } from "../state/pane-state";

/** Makes the report's tables of the result in memory, unless they are there: when its page is shown, and after a scoring. */
export async function makeReport(pane: Pane): Promise<void> {
  const { assessed, report, tab } = pane.store.get();
  const result = assessed?.result ?? null;
  if (tab !== "report" || result === null || (report.made?.result === result && report.made.names === report.names)) return;
  try {
    const tables = await pane.services.reportTables(result, report.names);
    // A newer result, or other names, may have come meanwhile: those are on their way themselves.
    const { assessed: now, report: latest } = pane.store.get();
    if (now?.result === result && latest.names === report.names) pane.store.change({ report: { ...latest, made: { result, names: report.names, tables } } });
  } catch (fault) {
    pane.store.change({ notice: pane.meaningOf(fault) });
  }
}

/** How tables look and how units are called. */
export function setReport(pane: Pane, part: Partial<Pick<ReportState, "style" | "names">>): void {
  pane.store.change({ report: { ...pane.store.get().report, ...part }, copied: null });
  void makeReport(pane);
}
