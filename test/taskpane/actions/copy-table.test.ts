import type { ReportTable } from "../../../src/reports/report-table";
import { copyTable } from "../../../src/taskpane/actions/copy-table";
import { pane } from "../given/pane";

const table: ReportTable = { id: "t", title: "表", unit: "", columns: [{ name: "单位", kind: "name" }], rows: [["=1+1"]], summaryRows: 0, notes: [], sentences: [], source: "方案。" };

test("copyTable says which table was copied", async () => {
  const copied: unknown[] = [], given = { ...pane({}), copy: (payload: unknown) => (copied.push(payload), Promise.resolve("copied" as const)) };
  await copyTable(given, table);
  expect(given.store.get()).toMatchObject({ copied: "t", notice: null });
  expect(copied).toEqual([{ html: expect.stringContaining("=1+1"), text: "表\n单位\n'=1+1\n来源：方案。" }]);
});

test("copyTable, refused: the table goes to a sheet, and the keys are said", async () => {
  const placed: unknown[] = [], given = { ...pane({ placeOnNewSheet: (each) => (placed.push(each), Promise.resolve()) }), copy: () => Promise.resolve("blocked" as const) };
  await copyTable(given, table);
  expect(placed).toEqual([table]);
  expect(given.store.get()).toMatchObject({ copied: null, notice: { kind: "copy-blocked", detail: "表" } });
});

test("copyTable, refused while something runs: it does not say that a table was placed", async () => {
  const given = { ...pane({}, { activity: { kind: "score", step: null, phase: "running" } }), copy: () => Promise.resolve("blocked" as const) };
  await copyTable(given, table);
  expect(given.store.get().notice).toBeNull();
});
