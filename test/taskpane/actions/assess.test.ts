import { check, scoreAndFill } from "../../../src/taskpane/actions/assess";
import { noteChange } from "../../../src/taskpane/actions/note-change";
import { statusOf } from "../../../src/taskpane/state/status-of";
import { smallResult } from "../given/small-result";
import { pane } from "../given/pane";
import { origin, survey } from "../given/view";

const filled = { result: smallResult, origin, problems: [], outcome: "written" as const };
const blocked = { result: null, origin, problems: [{ code: "x", severity: "error" as const, message: "x" }], outcome: "errors" as const };
const looks = { survey: () => Promise.resolve(survey) };

test("scoreAndFill: scored at the time of the clock, and what changed before is forgotten", async () => {
  const given = pane({ ...looks, score: () => Promise.resolve(filled) }, { assessed: null, changed: ["数据填报"] });
  await scoreAndFill(given);
  expect(statusOf(given.store.get())).toEqual({ kind: "scored", at: "11:05", open: 4 });
});

test("scoreAndFill: errors in the input leave the sheets as they are, and it says so", async () => {
  const given = pane({ ...looks, score: () => Promise.resolve(blocked) }, { changed: ["数据填报"] });
  await scoreAndFill(given);
  expect(given.store.get()).toMatchObject({ notice: { kind: "no-result" }, changed: ["数据填报"] });
});

test("check: the sheets stay scored as long as no input has changed", async () => {
  const given = pane({ ...looks, check: () => Promise.resolve({ ...filled, outcome: "checked" }) });
  await check(given);
  expect(statusOf(given.store.get())).toEqual({ kind: "scored", at: "10:32", open: 4 });
  noteChange(given, "数据填报");
  await check(given);
  expect(statusOf(given.store.get())).toEqual({ kind: "changed", tables: ["数据填报"] });
});

test("check: without results in the sheets it settles what changed", async () => {
  const given = pane({ survey: () => Promise.resolve({ ...survey, results: [] }), check: () => Promise.resolve({ ...filled, outcome: "checked" }) }, { changed: ["数据填报"], survey: { ...survey, results: [] } });
  await check(given);
  expect(statusOf(given.store.get())).toEqual({ kind: "checked", problems: 0 });
});

test("noteChange: only inputs count, each once, and only where there is a result to grow stale", () => {
  const scored = pane({});
  for (const table of ["单位排名", "数据填报", "数据填报", "考评细则", "别的表"]) noteChange(scored, table);
  expect(scored.store.get().changed).toEqual(["数据填报", "考评细则"]);
  const fresh = pane({}, { assessed: null, survey: { ...survey, results: [] } });
  noteChange(fresh, "数据填报");
  expect(fresh.store.get().changed).toEqual([]);
});
