import { statusOf } from "../../../src/taskpane/state/status-of";
import { assessed, origin, state, survey } from "../given/view";

const none = { ...survey, results: [] };

test.each([
  ["no tables", state({ survey: { ...none, tables: [] } }), { kind: "no-tables" }],
  ["a missing table", state({ survey: { ...none, missing: ["考评细则"] } }), { kind: "incomplete", missing: ["考评细则"] }],
  ["all tables and nothing scored", state({ survey: none, assessed: null }), { kind: "ready" }],
  ["results of another session", state({ assessed: null }), { kind: "unverified" }],
  ["results of another session, and a change since", state({ assessed: null, changed: ["数据填报"] }), { kind: "changed", tables: ["数据填报"] }],
  ["a scoring", state(), { kind: "scored", at: "10:32", open: 4 }],
  ["a change after the scoring", state({ changed: ["考评细则"] }), { kind: "changed", tables: ["考评细则"] }],
  ["a check that found errors", state({ survey: none, assessed: { result: null, origin, summary: null, writtenAt: null, problems: [{ code: "x", severity: "error", message: "x" }, { code: "y", severity: "notice", message: "y" }] } }), { kind: "blocked", errors: 1 }],
  ["a check without results in the sheets", state({ survey: none, assessed: { ...assessed, writtenAt: null } }), { kind: "checked", problems: 0 }],
  ["a check beside results that it did not write", state({ assessed: { ...assessed, writtenAt: null } }), { kind: "unverified" }],
  ["an action that runs", state({ changed: ["数据填报"], activity: { kind: "score", step: null, phase: "running" } }), { kind: "running", activity: "score", step: null, phase: "running" }],
  ["Excel's silence", state({ stage: "unanswered" }), { kind: "unanswered" }],
])("statusOf %s", (_, given, expected) => {
  expect(statusOf(given)).toEqual(expected);
});
