import { createFormulaCalculator, type FormulaCalculator } from "../../../src/simulator/calculation/formula-calculator";
import { NO_ADDIN_FUNCTIONS, type AddinFunctions } from "../../../src/simulator/calculation/custom-calls";
import { error, matrix, scalar } from "../../../src/simulator/calculation/scalar";
import { createWorkbookState } from "../../../src/simulator/create-workbook-state";
import { parseA1 } from "../../../src/simulator/host/address/a1";
import { createExcelHost, type ExcelHost } from "../../../src/simulator/host/create-excel-host";
import { apiValue } from "../../../src/simulator/host/cells/read-cells";

interface Given { readonly host: ExcelHost; readonly calculator: FormulaCalculator; readonly type: (cells: Readonly<Record<string, string>>) => Promise<void>; readonly at: (address: string) => unknown }

function given(functions: AddinFunctions = NO_ADDIN_FUNCTIONS): Given {
  const host = createExcelHost(createWorkbookState());
  const calculator = createFormulaCalculator(functions);
  host.calculator = calculator;
  return {
    host,
    calculator,
    type: async (cells) => {
      for (const [address, value] of Object.entries(cells)) host.edit(address, value);
      await host.settled();
    },
    at: (address) => {
      const place = parseA1(address);
      return place && apiValue(host.state.sheets[0]?.cells.get(place.row, place.column)?.value ?? "");
    },
  };
}

test("dependants follow in order, however far down the chain", async () => {
  const { type, at } = given();
  await type({ C1: "=B1*2", B1: "=A1+1", A1: "1", D1: "=SUM(A1:C1)" });
  expect([at("B1"), at("C1"), at("D1")]).toEqual([2, 4, 7]);
  await type({ A1: "10" });
  expect([at("B1"), at("C1"), at("D1")]).toEqual([11, 22, 43]);
});

test("errors go through, and IFERROR catches them", async () => {
  const { type, at } = given();
  await type({ A1: "0", B1: "=1/A1", C1: "=B1+1", D1: '=IFERROR(C1,"无")' });
  expect([at("B1"), at("C1"), at("D1")]).toEqual(["#DIV/0!", "#DIV/0!", "无"]);
});

test("a block spills, shrinks, and is #SPILL! while something stands in its way", async () => {
  const { type, at } = given();
  await type({ A1: "3", A2: "1", A3: "2", C1: "=SORT(A1:A3)" });
  expect([at("C1"), at("C2"), at("C3")]).toEqual([1, 2, 3]);
  await type({ D1: "=SUM(C1#)" });
  expect(at("D1")).toBe(6);
  await type({ C2: "挡住" });
  expect([at("C1"), at("C2"), at("C3")]).toEqual(["#SPILL!", "挡住", ""]);
  await type({ C2: "" });
  await type({ A1: "9" });
  expect([at("C1"), at("C2"), at("C3")]).toEqual([1, 2, 9]);
  await type({ C1: "=SORT(A1:A2)" });
  expect([at("C1"), at("C2"), at("C3")]).toEqual([1, 9, ""]);
});

test("what is not calculated here keeps its value and is listed; newly typed it is no number", async () => {
  const { type, at, calculator, host } = given();
  host.state.sheets[0]?.cells.set(0, 1, { value: 45000, formula: "=TODAY()+A1" });
  await type({ A1: "1" });
  expect(at("B1")).toBe(45000);
  expect(calculator.kept.map(({ row, column, why }) => [row, column, why])).toEqual([[0, 1, "TODAY"]]);
  await type({ C1: "=OFFSET(A1,1,0)" });
  expect(at("C1")).toBe("#NAME?");
  await type({ B1: "5", C1: "=A1" });
  expect([at("C1"), calculator.kept]).toEqual([1, []]);
});

test("a circle is told, not turned", async () => {
  const { type, calculator } = given();
  await type({ A1: "=B1+1", B1: "=A1+1" });
  expect(calculator.kept.map(({ why }) => why)).toContain("循环引用");
});

test("table columns and the row's own cell are references", async () => {
  const { type, at, host } = given();
  await type({ A1: "单位", B1: "得分", A2: "甲", B2: "3", A3: "乙", B3: "4" });
  const [sheet] = host.state.sheets;
  sheet?.tables.push({ id: "1", name: "表1", area: { row: 0, column: 0, rows: 3, columns: 2 }, columns: [{ id: 1, name: "单位" }, { id: 2, name: "得分" }], showHeaders: true, showTotals: false, showFilterButton: true, style: "", showBandedRows: false, showBandedColumns: false, highlightFirstColumn: false, highlightLastColumn: false });
  await type({ E1: "=SUM(表1[得分])", E2: "=表1[@得分]*2", E3: "=ROWS(表1[#All])" });
  expect([at("E1"), at("E2"), at("E3")]).toEqual([7, 6, 3]);
  await type({ B2: "10" });
  expect([at("E1"), at("E2")]).toEqual([14, 20]);
});

test("an add-in's functions are called with values and rows, waited for, and refuse with errors", async () => {
  const calls: unknown[] = [];
  const { type, at } = given({
    call: (name, args) => {
      if (name === "FZ.LATE") return new Promise((resolve) => setTimeout(() => resolve(matrix([["甲", 1], ["乙", 2]])), 5));
      if (name === "FZ.NO") return scalar(error("#N/A"));
      if (name !== "FZ.ECHO") return null;
      calls.push(args);
      return scalar(args.length);
    },
  });
  await type({ A1: "1", B1: "=FZ.ECHO(A1,,A1:A2,\"文\")", C1: "=FZ.LATE()", E1: "=SUM(C1:D2)", F1: "=FZ.NO()+1" });
  expect(calls.at(-1)).toEqual([{ kind: "scalar", value: 1 }, { kind: "omitted" }, { kind: "matrix", rows: [[1]] }, { kind: "scalar", value: "文" }]);
  expect([at("B1"), at("C2"), at("D2"), at("E1"), at("F1")]).toEqual([4, "乙", 2, 3, "#N/A"]);
});
