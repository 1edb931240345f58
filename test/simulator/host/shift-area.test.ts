import fc from "fast-check";
import { MAX_COLUMNS } from "../../../src/simulator/host/address/areas";
import { shiftArea } from "../../../src/simulator/host/structure/shift-area";
import type { Area } from "../../../src/simulator/state";

const rowsAt = (row: number, rows: number): Area => ({ row, column: 0, rows, columns: MAX_COLUMNS });
const block: Area = { row: 4, column: 1, rows: 3, columns: 2 };

test.each([
  ["above", rowsAt(0, 2), { ...block, row: 6 }],
  ["at its top", rowsAt(4, 2), { ...block, row: 6 }],
  ["inside", rowsAt(5, 2), { ...block, rows: 5 }],
  ["right below", rowsAt(7, 2), block],
])("rows inserted %s", (_, area, after) => expect(shiftArea(block, { area, direction: "Down" })).toEqual(after));

test.each([
  ["above", rowsAt(0, 2), { ...block, row: 2 }],
  ["over its top", rowsAt(3, 2), { ...block, row: 3, rows: 2 }],
  ["inside", rowsAt(5, 1), { ...block, rows: 2 }],
  ["over its end", rowsAt(6, 5), { ...block, rows: 2 }],
  ["altogether", rowsAt(4, 3), null],
  ["below", rowsAt(7, 2), block],
])("rows deleted %s", (_, area, after) => expect(shiftArea(block, { area, direction: "Up" })).toEqual(after));

test("cells inserted beside a wider area leave it where it is", () => {
  expect(shiftArea(block, { area: { row: 0, column: 1, rows: 1, columns: 1 }, direction: "Down" })).toEqual(block);
});

test("deleting what was inserted puts an area back", () => {
  const line = fc.record({ start: fc.nat(20), count: fc.integer({ min: 1, max: 10 }) });
  fc.assert(
    fc.property(line, line, fc.boolean(), (area, change, vertical) => {
      const make = ({ start, count }: { start: number; count: number }, columns: Area): Area =>
        vertical ? { ...columns, row: start, rows: count } : { row: columns.column, column: start, rows: columns.columns, columns: count };
      const before = make(area, { row: 0, column: 2, rows: 0, columns: 3 });
      const shifted = make(change, { row: 0, column: 0, rows: 0, columns: 9 });
      const there = shiftArea(before, { area: shifted, direction: vertical ? "Down" : "Right" });
      expect(there && shiftArea(there, { area: shifted, direction: vertical ? "Up" : "Left" })).toEqual(before);
    }),
  );
});
