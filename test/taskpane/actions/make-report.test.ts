import { computeRanges, makeReport, setReport } from "../../../src/taskpane/actions/make-report";
import type { Report, ReportOf } from "../../../src/taskpane/pane-services";
import type { RankRanges } from "../../../src/reports/report-input";
import { smallResult } from "../given/small-result";
import { origin } from "../given/view";
import { pane } from "../given/pane";

const REPORT: Report = { tables: [], charts: [] }, ranges: RankRanges = { method: "试算", units: [] };

test("makeReport asks with the result, its origin and the choices, once for each", async () => {
  const asked: ReportOf[] = [], given = pane({ report: (of) => (asked.push(of), Promise.resolve(REPORT)) }, { tab: "report" });
  await makeReport(given);
  await makeReport(given);
  setReport(given, { names: "short" });
  await Promise.resolve();
  expect(asked).toEqual([{ result: smallResult, origin, names: "full", ranges: null }, { result: smallResult, origin, names: "short", ranges: null }]);
});

test("makeReport waits until its page is shown", async () => {
  const given = pane({});
  await makeReport(given);
  expect(given.store.get()).toMatchObject({ notice: null, report: { made: null } });
});

test("computeRanges: the report is made again with them; those of another result do not count", async () => {
  const asked: (RankRanges | null)[] = [], given = pane({ rankRanges: () => Promise.resolve(ranges), report: (of) => (asked.push(of.ranges), Promise.resolve(REPORT)) }, { tab: "report" });
  await computeRanges(given);
  given.store.change({ assessed: { ...given.store.get().assessed!, result: { ...smallResult } } });
  await makeReport(given);
  expect(asked).toEqual([ranges, null]);
});
