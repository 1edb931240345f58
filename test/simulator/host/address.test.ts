import fc from "fast-check";
import { columnLetters, columnNumber, parseA1, printA1, printAbsoluteA1 } from "../../../src/simulator/host/address/a1";
import { bound, contains, intersect, MAX_COLUMNS, MAX_ROWS, subtract } from "../../../src/simulator/host/address/areas";
import { isLegalSheetName, quoteSheetName, splitSheetName } from "../../../src/simulator/host/address/sheet-names";
import type { Area } from "../../../src/simulator/state";

const anyArea: fc.Arbitrary<Area> = fc
  .tuple(fc.nat(MAX_ROWS - 1), fc.nat(MAX_COLUMNS - 1), fc.nat(2000), fc.nat(200))
  .map(([row, column, rows, columns]) => ({
    row,
    column,
    rows: Math.min(rows + 1, MAX_ROWS - row),
    columns: Math.min(columns + 1, MAX_COLUMNS - column),
  }));

const smallArea: fc.Arbitrary<Area> = fc.record({
  row: fc.nat(8),
  column: fc.nat(8),
  rows: fc.integer({ min: 1, max: 6 }),
  columns: fc.integer({ min: 1, max: 6 }),
});

test("parseA1(printA1(area)) is the area, absolute or not", () => {
  fc.assert(
    fc.property(anyArea, (area) => {
      expect(parseA1(printA1(area))).toEqual(area);
      expect(parseA1(printAbsoluteA1(area))).toEqual(area);
    }),
  );
});

test("columnNumber(columnLetters(n)) is n", () => {
  for (let column = 0; column < MAX_COLUMNS; column++) expect(columnNumber(columnLetters(column))).toBe(column);
});

test.each([
  ["A1", { row: 0, column: 0, rows: 1, columns: 1 }],
  ["$XFD$1048576", { row: 1048575, column: 16383, rows: 1, columns: 1 }],
  ["C5:B2", { row: 1, column: 1, rows: 4, columns: 2 }],
  ["B:D", { row: 0, column: 1, rows: MAX_ROWS, columns: 3 }],
  ["2:3", { row: 1, column: 0, rows: 2, columns: MAX_COLUMNS }],
  ["XFE1", null],
  ["A1048577", null],
  ["A0", null],
  ["A", null],
  ["A1:B", null],
  ["得分", null],
])("parseA1(%s)", (text, area) => expect(parseA1(text)).toEqual(area));

test("intersect, bound and subtract agree cell by cell", () => {
  fc.assert(
    fc.property(smallArea, smallArea, (a, b) => {
      const inside = (area: Area | null, row: number, column: number): boolean =>
        area !== null && contains(area, { row, column, rows: 1, columns: 1 });
      const rest = subtract(a, b);
      for (let row = 0; row < 15; row++) {
        for (let column = 0; column < 15; column++) {
          const [inA, inB] = [inside(a, row, column), inside(b, row, column)];
          expect(inside(intersect(a, b), row, column)).toBe(inA && inB);
          expect(rest.filter((piece) => inside(piece, row, column))).toHaveLength(inA && !inB ? 1 : 0);
          if (inA || inB) expect(inside(bound(a, b), row, column)).toBe(true);
        }
      }
    }),
  );
});

test.each([
  ["得分", "得分"],
  ["得分 2026", "'得分 2026'"],
  ["A1", "'A1'"],
  ["O'Neil", "'O''Neil'"],
  ["2026", "'2026'"],
  ["单位-得分", "'单位-得分'"],
  ["R1C1", "'R1C1'"],
])("quoteSheetName(%s) is %s, and splits back", (name, quoted) => {
  expect(quoteSheetName(name)).toBe(quoted);
  expect(splitSheetName(`${quoted}!A1`)).toEqual({ sheet: name, rest: "A1" });
});

test.each(["", "a".repeat(32), "a/b", "a:b", "a[b", "'a", "a'", "History"])("the sheet name %j is refused", (name) => {
  expect(isLegalSheetName(name)).toBe(false);
});
