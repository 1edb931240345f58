import { isExampleError } from "../../src/functions/publish/example";
import { EXAMPLES } from "../../src/functions/publish/examples";
import { createExcelHost, createWorkbookState, type CellValue } from "../../src/simulator";
import { printA1 } from "../../src/simulator/host/address/a1";
import { calculatorWithFunctions } from "../../src/workbench/functions-in-cells";

/** Every example of the help as a person tries it: its cells typed in from A1 on, its formula into a cell beside them. */

const examples = Object.entries(EXAMPLES).flatMap(([id, each]) => each.map((example, index) => ({ id, number: index + 1, example })));
const at = (row: number, column: number): string => `Sheet1!${printA1({ row, column, rows: 1, columns: 1 })}`;

test.each(examples)("example $number of FZ.$id in a cell", async ({ example }) => {
  const state = createWorkbookState(), host = Object.assign(createExcelHost(state), { calculator: await calculatorWithFunctions() });
  const [sheet] = state.sheets;
  if (!sheet) throw new Error("no sheet");
  sheet.name = "Sheet1";
  example.cells?.forEach((line, row) => line.forEach((cell, column) => { if (cell !== "") host.edit(at(row, column), cell); }));
  host.edit(at(0, 20), example.formula);
  await host.settled();
  const shown = (row: number, column: number): CellValue | undefined => sheet.cells.get(row, 20 + column)?.value;
  const { gives } = example;
  if (isExampleError(gives)) return expect(shown(0, 0)).toEqual({ error: gives.code });
  const rows = typeof gives === "object" ? gives : [[gives]];
  expect(rows.map((line, row) => line.map((_, column) => shown(row, column)))).toEqual(rows);
});
