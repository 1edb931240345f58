import type { Area, SheetState, WorkbookState } from "../state";

/** The selected area of each sheet; a fresh sheet has A1 selected. */
export class Selection {
  #areas = new WeakMap<SheetState, Area>();

  constructor(private readonly state: WorkbookState) {}

  get sheet(): SheetState {
    const sheet = this.state.sheets[this.state.activeSheet] ?? this.state.sheets[0];
    if (!sheet) throw new RangeError("A workbook has at least one sheet.");
    return sheet;
  }

  get area(): Area {
    return this.#areas.get(this.sheet) ?? { row: 0, column: 0, rows: 1, columns: 1 };
  }

  set(sheet: SheetState, area: Area): void {
    this.#areas.set(sheet, area);
  }
}
