import type { Calculator } from "../../../src/simulator/host/calculation";
import { excelSession, fill } from "./excel-session";

/** Counts its calls and gives every formula the number of cells that changed. */
function countingCalculator(): Calculator & { calls: string[][] } {
  const calls: string[][] = [];
  return {
    calls,
    recalculate(state, changed) {
      calls.push(changed.map(({ sheet, area }) => `${sheet.name} ${area.row},${area.column} ${area.rows}x${area.columns}`));
      for (const sheet of state.sheets) {
        for (const [, , cell] of sheet.cells.entries()) if (cell.formula !== undefined) cell.value = calls.length;
      }
    },
  };
}

test("without a calculator nothing is calculated, and what was written is listed", async () => {
  const { run, host, state } = await excelSession();
  state.sheets[0]?.cells.set(0, 0, { value: 42, formula: "=6*7" });
  await run(async (context, sheet) => {
    sheet.getRange("B1").formulas = [["=A1+1"]];
    const range = sheet.getRange("A1:B1").load("values,formulas");
    await context.sync();
    expect([range.values, range.formulas]).toEqual([[[42, 0]], [["=6*7", "=A1+1"]]]);
  });
  expect(host.uncalculated).toEqual([{ sheet: "Sheet1", address: "B1", formula: "=A1+1" }]);
});

test("the list follows cells that move and forgets those that are overwritten", async () => {
  const { run, host } = await excelSession();
  await run(async (_, sheet) => {
    fill(sheet, [["=B1", "=A1"]]);
    sheet.getRange("1:1").insert("Down");
    sheet.getRange("B2").values = [[5]];
    sheet.getRange("A2").format.font.bold = true;
  });
  expect(host.uncalculated).toEqual([{ sheet: "Sheet1", address: "A2", formula: "=B2" }]);
});

test("a calculator is told what changed, before reads and at the end of a batch", async () => {
  const { run, host } = await excelSession();
  const calculator = countingCalculator();
  host.calculator = calculator;
  await run(async (context, sheet) => {
    fill(sheet, [[1, "=A1"]]);
    const range = sheet.getRange("B1").load("values");
    sheet.getRange("A1").values = [[2]];
    await context.sync();
    expect(range.values).toEqual([[1]]);
    expect(calculator.calls).toEqual([["Sheet1 0,0 1x2"], ["Sheet1 0,0 1x1"]]);
  });
  expect(host.uncalculated).toEqual([]);
});

// https://learn.microsoft.com/javascript/api/excel/excel.application
test("in manual mode only calculate() calculates; Full reports every used cell", async () => {
  const { run, host } = await excelSession();
  const calculator = countingCalculator();
  host.calculator = calculator;
  await run(async (context, sheet) => {
    context.workbook.application.calculationMode = "Manual";
    fill(sheet, [[1, "=A1"]]);
    context.workbook.application.load("calculationMode,calculationState");
    await context.sync();
    expect(calculator.calls).toEqual([]);
    expect(context.workbook.application.calculationMode).toBe("Manual");
    context.application.suspendApiCalculationUntilNextSync();
    context.application.suspendScreenUpdatingUntilNextSync();
    context.workbook.application.calculate("Recalculate");
    context.workbook.application.calculate("Full");
    await context.sync();
    expect(calculator.calls).toEqual([["Sheet1 0,0 1x2"], ["Sheet1 0,0 1x2"]]);
  });
});

test("a calculator may take its time", async () => {
  const { run, host } = await excelSession();
  host.calculator = {
    async recalculate(state) {
      await new Promise((resolve) => setTimeout(resolve, 5));
      const cell = state.sheets[0]?.cells.get(0, 1);
      if (cell) cell.value = 7;
    },
  };
  await run(async (context, sheet) => {
    const range = fill(sheet, [[1, "=A1"]]).load("values");
    await context.sync();
    expect(range.values).toEqual([[1, 7]]);
  });
});
