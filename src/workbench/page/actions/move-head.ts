import type { SheetState } from "../../../simulator/state";
import { nextShown, type Axis } from "../grid/axis";
import type { SheetLayout } from "../grid/sheet-layout";
import type { Area } from "../../../simulator/state";
import { oneCell } from "./select-cells";

export type Direction = "up" | "down" | "left" | "right";

const STEPS: Readonly<Record<Direction, readonly [rows: -1 | 0 | 1, columns: -1 | 0 | 1]>> = { up: [-1, 0], down: [1, 0], left: [0, -1], right: [0, 1] };

/** The next cell in a direction; hidden lines and the rest of merged cells are passed over. */
export function nextCell(layout: SheetLayout, from: Area, direction: Direction): Area {
  const whole = layout.merges.at(from.row, from.column) ?? from;
  const [down, across] = STEPS[direction];
  const row = down === 0 ? from.row : step(layout.rows, down === 1 ? whole.row + whole.rows - 1 : whole.row, down);
  const column = across === 0 ? from.column : step(layout.columns, across === 1 ? whole.column + whole.columns - 1 : whole.column, across);
  const merge = layout.merges.at(row, column);
  return merge ? oneCell(merge.row, merge.column) : oneCell(row, column);
}

const step = (axis: Axis, index: number, by: -1 | 0 | 1): number => (by === 0 ? index : nextShown(axis, index, by));

/** Ctrl with an arrow: to the edge of what is filled, else to the next filled cell, else to the end of the sheet. */
export function edgeCell(sheet: SheetState, layout: SheetLayout, { from, direction }: { readonly from: Area; readonly direction: Direction }): Area {
  const filled = ({ row, column }: Area): boolean => (sheet.cells.get(row, column)?.value ?? "") !== "";
  let at = nextCell(layout, from, direction);
  const seeking = !filled(from) || !filled(at);
  for (;;) {
    if (seeking && filled(at)) return at;
    const next = nextCell(layout, at, direction);
    if (next.row === at.row && next.column === at.column) return at;
    if (!seeking && !filled(next)) return at;
    at = next;
  }
}

/** A windowful up or down. */
export function pageCell(layout: SheetLayout, { from, by, height }: { readonly from: Area; readonly by: 1 | -1; readonly height: number }): Area {
  let at = from;
  for (let moved = 0; moved < height; ) {
    const next = nextCell(layout, at, by === 1 ? "down" : "up");
    if (next.row === at.row) break;
    moved += Math.abs((layout.rows.offsets[next.row] ?? 0) - (layout.rows.offsets[at.row] ?? 0));
    at = next;
  }
  return at;
}
