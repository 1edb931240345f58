import { repairFunctions } from "../../src/excel/repair-functions";
import { createWorkbookState, openExcel, type WorkbookState } from "../../src/simulator";
import { calculatorWithFunctions } from "../../src/workbench/functions-in-cells";

/** A workbook as Excel shows it before the add-in is there: our formulas and a stranger's are #NAME?. */
function unloaded(): WorkbookState {
  const state = createWorkbookState(), [sheet] = state.sheets;
  if (!sheet) throw new Error("no sheet");
  sheet.name = "表";
  const broken = (row: number, column: number, formula: string): void => sheet.cells.set(row, column, { value: { error: "#NAME?" }, formula });
  broken(0, 0, "=FZ.RATE(47,50)");
  broken(1, 0, "=FZ.RATE(1,2)+1");
  broken(1, 1, "=_xldudf_FZ_RATE(3,4)");
  broken(2, 0, "=ACME.RATE(1)");
  sheet.cells.set(3, 0, { value: 5, formula: "=2+3" });
  sheet.cells.set(4, 0, { value: "#NAME?" });
  return state;
}

const values = ({ sheets }: WorkbookState): unknown => [[0, 0], [1, 0], [1, 1], [2, 0], [3, 0], [4, 0]].map(([row = 0, column = 0]) => sheets[0]?.cells.get(row, column)?.value);
const BROKEN = { error: "#NAME?" };

test("formulas of ours are entered again and calculated; everything else is left alone", async () => {
  const excel = await openExcel({ state: unloaded(), client: "excel" });
  excel.host.calculator = await calculatorWithFunctions();
  expect(await excel.Excel.run(repairFunctions)).toEqual({ found: 3, left: [], locked: [] });
  expect(values(excel.state)).toEqual([0.94, 1.5, 0.75, BROKEN, 5, "#NAME?"]);
  expect(await excel.Excel.run(repairFunctions)).toEqual({ found: 0, left: [], locked: [] });
});

test("a protected sheet without a password is opened for the moment, with its options; with one it is named", async () => {
  for (const password of [undefined, "x"]) {
    const excel = await openExcel({ state: unloaded(), client: "excel" });
    excel.host.calculator = await calculatorWithFunctions();
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("表").protection.protect({ allowFormatRows: true }, password);
      await context.sync();
    });
    const repaired = await excel.Excel.run(repairFunctions);
    expect(repaired).toEqual(password === undefined ? { found: 3, left: [], locked: [] } : { found: 3, left: [], locked: ["表"] });
    expect(values(excel.state)).toEqual(password === undefined ? [0.94, 1.5, 0.75, BROKEN, 5, "#NAME?"] : [BROKEN, BROKEN, BROKEN, BROKEN, 5, "#NAME?"]);
    expect(excel.state.sheets[0]?.protection).toMatchObject({ on: true, options: { allowFormatRows: true } });
  }
});

test("where the functions are not there, what stays broken is named", async () => {
  const state = unloaded(), excel = await openExcel({ state, client: "excel" });
  excel.host.calculator = { recalculate: () => { for (const [, , cell] of state.sheets[0]?.cells.entries() ?? []) if (cell.formula?.includes("FZ.")) cell.value = BROKEN as never; } };
  expect(await excel.Excel.run(repairFunctions)).toEqual({ found: 3, left: [{ sheet: "表", cell: "A1" }, { sheet: "表", cell: "A2" }, { sheet: "表", cell: "B2" }], locked: [] });
});
