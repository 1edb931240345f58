import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createFormulaCalculator } from "../../../src/simulator/calculation/formula-calculator";
import { NO_ADDIN_FUNCTIONS } from "../../../src/simulator/calculation/custom-calls";
import { createWorkbookState } from "../../../src/simulator/create-workbook-state";
import { createExcelHost } from "../../../src/simulator/host/create-excel-host";
import { apiValue } from "../../../src/simulator/host/cells/read-cells";

/**
 * Formulas and what they give over the cells of cells.json. LibreOffice Calc gives the same, but for what it writes in
 * its own way: CONCATENATE of a truth value, SQRT(-1), LARGE beyond the end, and XLOOKUP, which it may lack; there the
 * values follow Excel's documentation.
 */
const cells = JSON.parse(readFileSync(join(__dirname, "cases/cells.json"), "utf8")) as Readonly<Record<string, string>>;
const cases = readFileSync(join(__dirname, "cases/formulas.tsv"), "utf8").split("\n").filter((line) => line !== "").map((line) => line.split("\t") as [string, string]);

const shown = (value: string | number | boolean): string => (typeof value === "boolean" ? String(value).toUpperCase() : String(value));

test.each(cases)("%s gives %s", async (formula, expected) => {
  const state = createWorkbookState();
  const host = createExcelHost(state);
  const calculator = createFormulaCalculator(NO_ADDIN_FUNCTIONS);
  host.calculator = calculator;
  for (const [address, value] of Object.entries(cells)) host.edit(address, value);
  host.edit("J1", formula);
  await host.settled();
  expect(calculator.kept.map(({ why }) => why)).toEqual([]);
  const value = apiValue(state.sheets[0]?.cells.get(0, 9)?.value ?? "");
  if (typeof value === "number") expect(value).toBeCloseTo(Number(expected), 12);
  else expect(shown(value)).toBe(expected);
});
