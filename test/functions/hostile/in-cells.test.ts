import { PARAMETER_SHAPES } from "../../../src/functions/parameter-shapes";
import { createExcelHost, createWorkbookState, type CellValue } from "../../../src/simulator";
import { printA1 } from "../../../src/simulator/host/address/a1";
import { associationsInNode, calculatorWithFunctions } from "../../../src/workbench/functions-in-cells";
import { VALID_CALLS } from "./valid";
import { HOSTILE_CELLS } from "./values";

/** The same cells, referred to by formulas: a cell comes to what the call comes to. */

/** Formulas that give these errors, since a cell cannot be typed to hold one. */
const ERRORS: Readonly<Record<string, string>> = { "#N/A": "=NA()", "#REF!": '=INDIRECT("没有!A1")', "#DIV/0!": "=1/0" };
const LABELS = ["omitted", "empty", "TRUE", "date", "minus", "half", "1e308", "'２", "'95%", "'不涉及", "'=1+1", "'<b>", "'astral", "#N/A", "#DIV/0!"];
const FAR = 12;

const at = (row: number, column: number, rows = 1, columns = 1): string => printA1({ row, column, rows, columns });

test.each(Object.keys(VALID_CALLS))("FZ.%s in a cell that refers to each of them", async (name) => {
  const functions = (await associationsInNode()) as Readonly<Record<string, (...given: unknown[]) => unknown>>;
  const { args, names } = VALID_CALLS[name]!, shapes = PARAMETER_SHAPES[name]!;
  const state = createWorkbookState(), host = Object.assign(createExcelHost(state), { calculator: await calculatorWithFunctions() }), [sheet] = state.sheets;
  if (sheet === undefined) throw new Error("no sheet");
  // The valid arguments stand in the first rows, the hostile cells in column Z, the formulas far to the right.
  const references: string[] = [];
  let column = 0;
  for (const argument of args) {
    const rows = argument === null ? [] : Array.isArray(argument) ? (Array.isArray((argument as unknown[][][])[0]?.[0]) ? (argument as unknown[][][])[0]! : (argument as unknown[][])) : [[argument]];
    rows.forEach((cells, row) => cells.forEach((cell, index) => sheet.cells.set(row, column + index, { value: cell as CellValue })));
    references.push(rows.length === 0 ? "" : at(0, column, rows.length, Math.max(...rows.map((cells) => cells.length))));
    column += FAR;
  }
  LABELS.forEach((label, row) => {
    const cell = HOSTILE_CELLS[label];
    if (label in ERRORS) host.edit(`${sheet.name}!${at(row + 50, 0)}`, ERRORS[label]!);
    else if (cell !== null) sheet.cells.set(row + 50, 0, { value: cell as CellValue });
  });
  const cases = names.flatMap((parameter, index) => LABELS.map((label, row) => ({ parameter, index, label, cell: label === "omitted" ? "" : at(row + 50, 0) })));
  const calls = cases.map(({ index, label }) => {
    const cell = HOSTILE_CELLS[label], own = cell === null ? null : shapes[index]!.dimensionality === "matrix" ? [[cell]] : cell;
    return answer(() => functions[name]!(...args.with(index, shapes[index]!.repeating === true && own !== null ? [own] : own)));
  });
  cases.forEach(({ index, cell }, number) => host.edit(`${sheet.name}!${at(100 + number * 6, 200)}`, `=FZ.${name}(${references.with(index, cell).join(",")})`));
  await host.settled();
  const shown = cases.map(({ parameter, label }, number) => ({ parameter, label, value: sheet.cells.get(100 + number * 6, 200)?.value }));
  const expected = (await Promise.all(calls)).map((value, index) => ({ parameter: cases[index]!.parameter, label: cases[index]!.label, value }));
  expect(shown).toEqual(expected);
}, 60_000);

/** What stands in the formula's own cell. */
async function answer(compute: () => unknown): Promise<unknown> {
  try {
    const value = await compute();
    return Array.isArray(value) ? (value as unknown[][])[0]?.[0] : value;
  } catch (fault) {
    return { error: (fault as { code?: string }).code };
  }
}
