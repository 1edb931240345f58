import { createCellStore } from "./cells/create-cell-store";
import type { SheetState } from "./state";

/** An empty sheet. `ordinal` makes its id: the same workbook built twice has the same ids. */
export function createSheetState(name: string, ordinal: number): SheetState {
  return {
    id: `{00000000-0001-0000-${hex(Math.floor(ordinal / 0x10000), 4)}-${hex(ordinal % 0x10000, 12)}}`,
    name,
    visibility: "Visible",
    tabColor: "",
    showGridlines: true,
    cells: createCellStore(),
    columns: new Map(),
    rows: new Map(),
    merges: [],
    tables: [],
    charts: [],
    conditionalFormats: [],
    validations: [],
    names: [],
    frozen: { rows: 0, columns: 0 },
    protection: { on: false, options: {} },
    page: {
      orientation: "Portrait",
      margins: {},
      centerHorizontally: false,
      centerVertically: false,
      headersFooters: {},
      printGridlines: false,
    },
    touched: new Set(),
  };
}

function hex(value: number, width: number): string {
  return value.toString(16).toUpperCase().padStart(width, "0");
}
