import type { ReportOf } from "../pane-services";
import type { Pane } from "../pane";
import type { PaneState, ReportState } from "../state/pane-state";
import { perform } from "./perform";

/** What a report of the result in memory is made of; null without a result. */
export function reportOf({ assessed, report: { names, ranges } }: PaneState): ReportOf | null {
  const result = assessed?.result ?? null;
  if (assessed === null || result === null) return null;
  return { result, origin: assessed.origin, names, ranges: ranges?.result === result ? ranges.found : null };
}

/** Makes the report's tables and charts, unless they are there: when its page is shown, after a scoring, with other choices. */
export async function makeReport(pane: Pane): Promise<void> {
  const wanted = reportOf(pane.store.get());
  if (pane.store.get().tab !== "report" || wanted === null || isMade(pane.store.get(), wanted)) return;
  try {
    const made = await pane.services.report(wanted), latest = reportOf(pane.store.get());
    // A newer result, or other choices, may have come meanwhile: those are on their way themselves.
    if (latest?.result !== wanted.result || latest.names !== wanted.names || latest.ranges !== wanted.ranges) return;
    pane.store.change({ report: { ...pane.store.get().report, made: { result: wanted.result, names: wanted.names, ranges: wanted.ranges, ...made } } });
  } catch (fault) {
    pane.store.change({ notice: pane.meaningOf(fault) });
  }
}

const isMade = ({ report: { made } }: PaneState, { result, names, ranges }: ReportOf): boolean => made?.result === result && made.names === names && made.ranges === ranges;

/** How tables look and how units are called. */
export function setReport(pane: Pane, part: Partial<Pick<ReportState, "style" | "names">>): void {
  pane.store.change({ report: { ...pane.store.get().report, ...part }, copied: null });
  void makeReport(pane);
}

/** 名次区间 for the tables, the scorecards and the document; some seconds, with progress. */
export const computeRanges = (pane: Pane): Promise<void> =>
  perform(pane, "ranges", async (run) => {
    const wanted = reportOf(pane.store.get());
    if (wanted === null) return;
    const found = await pane.services.rankRanges(wanted.origin.scheme, run);
    pane.store.change({ report: { ...pane.store.get().report, ranges: { result: wanted.result, found } } });
    await makeReport(pane);
  });
