import { explainSelection } from "../../../src/taskpane/actions/explain-selection";
import { goTo } from "../../../src/taskpane/actions/go-to";
import { nextProblem } from "../../../src/taskpane/actions/next-problem";
import { pane } from "../given/pane";
import { assessed } from "../given/view";

test("goTo says which sheet is gone", async () => {
  const given = pane({ select: () => Promise.resolve("sheet-missing") });
  await goTo(given, { sheet: "数据填报", cell: "A1" });
  expect(given.store.get().notice).toEqual({ kind: "sheet-missing", detail: "数据填报!A1" });
});

test("nextProblem goes through the cells, the gravest first, and begins again", async () => {
  const went: unknown[] = [];
  const at = (severity: "error" | "notice", cell: string) => ({ code: "x", severity, message: "x", where: { sheet: "S", cell } });
  const problems = [at("notice", "N1"), at("error", "E1"), { code: "x", severity: "error" as const, message: "no cell" }];
  const given = pane({ select: (place) => Promise.resolve(went.push(place.cell)).then(() => "selected") }, { assessed: { ...assessed, problems } });
  for (let press = 0; press < 3; press++) await nextProblem(given);
  expect(went).toEqual(["E1", "N1", "E1"]);
});

test("explainSelection follows the selection, and leaves what is shown where a cell is no score", async () => {
  let row = ["示例区城管局"];
  const given = pane({ readSelection: () => Promise.resolve({ sheet: "S", cell: "B2", table: "T", header: "Z1-01", row }) });
  await explainSelection(given);
  expect(given.store.get().focus).toEqual({ department: 1, indicator: 0 });
  row = ["合计"];
  await explainSelection(given);
  expect(given.store.get().focus).toEqual({ department: 1, indicator: 0 });
});
