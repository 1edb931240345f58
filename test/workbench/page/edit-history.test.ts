import { createExcelHost, createWorkbookState, type SheetState } from "../../../src/simulator";
import { printA1 } from "../../../src/simulator/host/address/a1";
import { quoteSheetName } from "../../../src/simulator/host/address/sheet-names";
import { editHistory, type EditHistory } from "../../../src/workbench/page/book/edit-history";

function opened(): { readonly sheet: SheetState; readonly history: EditHistory; readonly type: (cell: string, text: string) => void; readonly value: (row: number, column: number) => unknown } {
  const state = createWorkbookState(), host = createExcelHost(state), [sheet] = state.sheets;
  if (!sheet) throw new Error("no sheet");
  const history = editHistory(state, (cell, text) => host.edit(`${quoteSheetName(cell.sheet.name)}!${printA1(cell.area)}`, text));
  return {
    sheet, history,
    type: (cell, text) => history.edit({ sheet, area: { row: Number(cell.slice(1)) - 1, column: cell.charCodeAt(0) - 65, rows: 1, columns: 1 } }, text),
    value: (row, column) => sheet.cells.get(row, column)?.value ?? "",
  };
}

test("steps are taken back in turn and done again; a new one ends what could be done again", () => {
  const { history, type, value } = opened();
  type("A1", "1");
  type("A1", "=1+2");
  type("B1", "50%");
  expect(history.undo().kind).toBe("done");
  expect([value(0, 1), history.can()]).toEqual(["", { undo: true, redo: true }]);
  history.undo();
  expect(value(0, 0)).toBe(1);
  history.redo();
  history.redo();
  expect([value(0, 1), history.redo().kind]).toEqual([0.5, "nothing"]);
  history.undo();
  type("C1", "x");
  expect(history.can()).toEqual({ undo: true, redo: false });
});

test("a text that looks like a number comes back as text, a format as it was", () => {
  const { sheet, history, type, value } = opened();
  type("A1", "'007");
  type("A1", "12%");
  const percent = sheet.cells.get(0, 0)?.style;
  history.undo();
  expect([value(0, 0), sheet.cells.get(0, 0)?.style === percent]).toEqual(["007", false]);
});

test("several edits are one step; when one is refused none of them stays", () => {
  const { sheet, history, type, value } = opened();
  history.together(() => { type("A1", "1"); type("A2", "2"); type("A1", "3"); });
  history.undo();
  expect([value(0, 0), value(1, 0)]).toEqual(["", ""]);
  history.redo();
  expect([value(0, 0), value(1, 0)]).toEqual([3, 2]);
  expect(() => history.together(() => { type("A1", "9"); sheet.protection = { on: true, options: {} }; try { type("A2", "9"); } finally { sheet.protection = { on: false, options: {} }; } })).toThrow();
  expect([value(0, 0), value(1, 0)]).toEqual([3, 2]);
});

test("what stands there by now is not overwritten", () => {
  const { sheet, history, type, value } = opened();
  type("A1", "1");
  sheet.cells.set(0, 0, { value: 5 });
  expect([history.undo().kind, value(0, 0), history.can().undo]).toEqual(["stale", 5, false]);
});

test("a table that grew under what was typed shrinks again", () => {
  const { sheet, history, type } = opened();
  type("A1", "列");
  type("A2", "1");
  const area = { row: 0, column: 0, rows: 2, columns: 1 };
  sheet.tables.push({ id: "1", name: "表1", area, columns: [{ id: 1, name: "列" }], showHeaders: true, showTotals: false, style: "", showBandedRows: false } as never);
  type("A3", "2");
  expect(sheet.tables[0]?.area.rows).toBe(3);
  history.undo();
  expect(sheet.tables[0]?.area.rows).toBe(2);
});
