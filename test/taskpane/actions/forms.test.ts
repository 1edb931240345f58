import { collectForms, createForms } from "../../../src/taskpane/actions/forms";
import { checkSelf } from "../../../src/taskpane/actions/check-self";
import { openSample } from "../../../src/taskpane/actions/open-sample";
import { placePart } from "../../../src/taskpane/actions/place-part";
import { repairFunctions } from "../../../src/taskpane/actions/repair-functions";
import { check } from "../../../src/taskpane/actions/assess";
import { calculatorWithFunctions } from "../../../src/workbench/functions-in-cells";
import { paneInExcel } from "../given/pane-in-excel";

jest.setTimeout(60_000);

test("from the pane: a unit's form is made, filled in, taken back; a second one is not made over it", async () => {
  const { pane, excel } = await paneInExcel();
  excel.host.calculator = await calculatorWithFunctions();
  await openSample(pane);
  expect(pane.store.get().survey?.units.slice(0, 2)).toEqual(["区纪委监委", "区委办公室"]);
  pane.store.change({ forms: { unit: "区司法局", problems: [] } });
  await createForms(pane);
  expect(pane.store.get().notice).toEqual({ kind: "forms-made", detail: "", figures: [1, 0] });
  await createForms(pane);
  expect(pane.store.get().notice).toEqual({ kind: "forms-standing", detail: "区司法局", figures: [0, 1] });
  const sheet = excel.state.sheets.find(({ name }) => name === "自评-司法局");
  expect(sheet?.protection.on).toBe(true);
  excel.host.edit("自评-司法局!F12", 1);
  await excel.host.settled();
  await collectForms(pane);
  expect(pane.store.get().notice).toMatchObject({ kind: "forms-collected", figures: [1, 1, 0] });
  await excel.close();
});

test("where there is no form, that is said; where no formula is broken, that too; 自检 looks at everything", async () => {
  const { pane, excel } = await paneInExcel();
  await openSample(pane);
  await collectForms(pane);
  expect([pane.store.get().notice?.figures, pane.store.get().forms.problems.map(({ code }) => code)]).toEqual([[0, 0, 0], ["no-forms"]]);
  await repairFunctions(pane);
  expect(pane.store.get().notice).toEqual({ kind: "no-names", detail: "" });
  await checkSelf(pane);
  expect(pane.store.get().selfCheck?.map(({ kind, verdict }) => [kind, verdict])).toEqual([
    ["host", "good"], ["sets", "good"], ["functions", "good"], ["engine", "good"], ["tables", "good"], ["calculation", "good"], ["names", "good"], ["structure", "good"], ["sheets", "good"],
  ]);
  await excel.close();
});

test("a part of the result goes to a sheet of its own, and nothing else is written", async () => {
  const { pane, excel } = await paneInExcel();
  await openSample(pane);
  await check(pane);
  const before = excel.state.sheets.length;
  pane.store.change({ part: { department: null, indicator: 2 } });
  await placePart(pane);
  expect(excel.state.sheets).toHaveLength(before + 1);
  const sheet = excel.state.sheets.at(-1);
  expect([sheet?.name, ...[0, 1, 2].map((column) => sheet?.cells.get(1, column)?.value), typeof sheet?.cells.get(2, 1)?.value]).toEqual(["领导班子集中学法 各项得分", "单位", "得分", "满分", "number"]);
  await excel.close();
});
