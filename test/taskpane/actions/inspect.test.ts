import { adoptEdits, inspect, placeInspection } from "../../../src/taskpane/actions/inspect";
import type { Inspection } from "../../../src/services/inspect/inspection";
import { pane } from "../given/pane";

const FOUND: Inspection = { headline: ["核对一致"], outcome: "good", json: null, sheets: [{ name: "表", title: "", notes: [], columns: [], rows: [] }] };

test("inspect keeps what was found by its question, with progress and a way to stop", async () => {
  const given = pane({ inspect: async (request, { progress }) => { progress({ label: "试算", done: 1, total: 2 }); return request.kind === "verify" ? FOUND : Promise.reject(new Error("x")); } });
  await inspect(given, { kind: "verify" });
  expect(given.store.get().review.inspections).toEqual({ verify: FOUND });
  await inspect(given, { kind: "hints" });
  expect([given.store.get().notice?.kind, given.store.get().activity, Object.keys(given.store.get().review.inspections)]).toEqual(["fault", null, ["verify"]]);
});

test("placeInspection puts the sheets of what was found into the workbook", async () => {
  const placed: unknown[] = [], given = pane({ inspect: () => Promise.resolve(FOUND), placeInspection: (sheets) => { placed.push(sheets); return Promise.resolve(); } });
  await placeInspection(given, "verify");
  await inspect(given, { kind: "verify" });
  await placeInspection(given, "verify");
  expect(placed).toEqual([FOUND.sheets]);
});

test("adoptEdits writes what was tried and forgets the trial; when a row has gone nothing is written, and it is said", async () => {
  const review = { inspections: { "what-if": FOUND }, edits: "设置:保留小数=1", ranking: { at: "", columns: "" }, operator: null, earlier: null, open: null };
  const done = pane({ adoptEdits: () => Promise.resolve([]) }, { review });
  await adoptEdits(done);
  expect(done.store.get().review).toMatchObject({ inspections: {}, edits: "" });
  const lost = pane({ adoptEdits: () => Promise.resolve(["x"]) }, { review });
  await adoptEdits(lost);
  expect([lost.store.get().notice?.kind, lost.store.get().review.edits]).toEqual(["changed-under-us", "设置:保留小数=1"]);
});
