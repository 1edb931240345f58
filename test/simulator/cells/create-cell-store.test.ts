import fc from "fast-check";
import { createCellStore } from "../../../src/simulator/cells/create-cell-store";
import { shiftArea } from "../../../src/simulator/host/structure/shift-area";
import type { Area, Cell } from "../../../src/simulator/state";

const place = fc.record({ row: fc.nat(9), column: fc.nat(9) });
const area: fc.Arbitrary<Area> = fc.record({
  row: fc.nat(9),
  column: fc.nat(9),
  rows: fc.integer({ min: 1, max: 4 }),
  columns: fc.integer({ min: 1, max: 4 }),
});
const direction = fc.constantFrom("Down", "Right", "Up", "Left");

test("entries come row by row and hold what was set last", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(place, fc.option(fc.integer()))), (writes) => {
      const store = createCellStore();
      const expected = new Map<string, Cell>();
      for (const [{ row, column }, value] of writes) {
        const cell = value === null ? undefined : { value };
        store.set(row, column, cell);
        if (cell) expected.set(`${row},${column}`, cell);
        else expected.delete(`${row},${column}`);
      }
      const entries = [...store.entries()];
      expect(new Map(entries.map(([row, column, cell]) => [`${row},${column}`, cell]))).toEqual(expected);
      const order = entries.map(([row, column]) => row * 100 + column);
      expect(order).toEqual([...order].sort((a, b) => a - b));
    }),
  );
});

test("visit finds the cells of an area as entries does, however far to the right they stand", () => {
  const wide = fc.record({ row: fc.nat(9), column: fc.oneof(fc.nat(9), fc.constantFrom(1023, 1024, 5000, 16_383)) });
  const areas = fc.record({ row: fc.nat(9), column: fc.oneof(fc.nat(9), fc.constantFrom(1020, 4000)), rows: fc.integer({ min: 1, max: 4 }), columns: fc.constantFrom(1, 3, 16_384) });
  fc.assert(
    fc.property(fc.array(fc.tuple(wide, fc.boolean())), areas, (writes, searched) => {
      const store = createCellStore();
      for (const [{ row, column }, keep] of writes) store.set(row, column, keep ? { value: row * 100 + column } : undefined);
      const { row, column, rows, columns } = searched, found: unknown[] = [];
      store.visit(searched, (cell, at, left) => { found.push([at, left, cell]); });
      expect(found).toEqual([...store.entries()].filter(([at, left]) => at >= row && at < row + rows && left >= column && left < column + columns));
    }),
  );
});

test("cells can be emptied and set anew while they are visited", () => {
  const store = createCellStore();
  for (let row = 0; row < 3; row++) for (let column = 0; column < 3; column++) store.set(row, column, { value: row });
  store.visit({ row: 0, column: 0, rows: 3, columns: 2 }, (cell, row, column) => { store.set(row, column, row === 1 ? undefined : { value: `${String(cell.value)}!` }); });
  expect([...store.entries()].map(([, , cell]) => cell.value)).toEqual(["0!", "0!", 0, 1, "2!", "2!", 2]);
});

test("shift moves every cell where its own area moves, and drops those that are deleted", () => {
  fc.assert(
    fc.property(fc.array(place), area, direction, (places, shifted, way) => {
      const store = createCellStore();
      for (const { row, column } of places) store.set(row, column, { value: row * 100 + column });
      store.shift(shifted, way);
      const expected = new Map<string, number>();
      for (const { row, column } of places) {
        const moved = shiftArea({ row, column, rows: 1, columns: 1 }, { area: shifted, direction: way });
        if (moved) expected.set(`${moved.row},${moved.column}`, row * 100 + column);
      }
      expect(new Map([...store.entries()].map(([row, column, cell]) => [`${row},${column}`, cell.value]))).toEqual(expected);
    }),
  );
});

test("used counts values and formulas, styled counts every entry", () => {
  const store = createCellStore();
  expect(store.used()).toBeNull();
  store.set(2, 3, { value: "" , style: 4 });
  expect(store.used()).toBeNull();
  expect(store.used("styled")).toEqual({ row: 2, column: 3, rows: 1, columns: 1 });
  store.set(5, 1, { value: "", formula: '=""' });
  store.set(1, 1, { value: 0 });
  expect(store.used()).toEqual({ row: 1, column: 1, rows: 5, columns: 1 });
  expect(store.used("styled")).toEqual({ row: 1, column: 1, rows: 5, columns: 3 });
  store.set(5, 1, undefined);
  expect(store.used()).toEqual({ row: 1, column: 1, rows: 1, columns: 1 });
});
