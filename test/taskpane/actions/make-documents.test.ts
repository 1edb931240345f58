import type { RankRanges } from "../../../src/reports/report-input";
import { makeScorecards, saveAnnualReport } from "../../../src/taskpane/actions/make-documents";
import { smallResult } from "../given/small-result";
import { origin } from "../given/view";
import { pane } from "../given/pane";

const ranges: RankRanges = { method: "试算", units: [] };

test("saveAnnualReport hands the file over under the year's name", async () => {
  const saved: unknown[] = [], asked: unknown[] = [];
  const given = { ...pane({ annualReport: (...args) => (asked.push(args), Promise.resolve(new Uint8Array([1]))) }), save: (...args: unknown[]) => void saved.push(args) };
  await saveAnnualReport(given);
  expect(asked).toEqual([[{ result: smallResult, origin, names: "full", ranges: null }]]);
  expect(saved).toEqual([["2020年度法治政府建设情况报告.docx", new Uint8Array([1])]]);
  expect(given.store.get().notice?.kind).toBe("saved");
});

test("makeScorecards says how many; stopped, it says that what was written stays", async () => {
  const asked: unknown[] = [], rankRanges = () => Promise.resolve(ranges);
  const given = pane({ rankRanges, scorecards: (of) => (asked.push(of.ranges), Promise.resolve()) });
  await makeScorecards(given);
  await makeScorecards(given);
  expect(asked).toEqual([ranges, ranges]);
  expect(given.store.get().notice).toEqual({ kind: "cards-made", detail: "4" });
  const stopped = pane({ rankRanges, scorecards: (_, { signal }) => (stopped.memory.stop?.(), signal.throwIfAborted(), Promise.resolve()) });
  await makeScorecards(stopped);
  expect(stopped.store.get().notice?.kind).toBe("cards-stopped");
});

test("without a result neither is made", async () => {
  const given = pane({}, { assessed: null });
  await saveAnnualReport(given);
  await makeScorecards(given);
  expect(given.store.get().notice?.kind).toBe("nothing-to-copy");
});
