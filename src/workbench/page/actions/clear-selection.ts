import { intersect } from "../../../simulator/host/address/areas";
import type { WorkbenchPage } from "../workbench-page";
import { act } from "./act";
import { oneCell } from "./select-cells";

/** Empties the selected cells that hold something. */
export function clearSelection(page: WorkbenchPage): void {
  const { book } = page.store.get();
  const { sheet, area } = book.selection();
  const used = sheet.cells.used();
  const reach = used && intersect(area, used);
  if (!reach) return;
  act(page, () => {
    book.together(() => {
      for (let row = reach.row; row < reach.row + reach.rows; row++) {
        for (let column = reach.column; column < reach.column + reach.columns; column++) {
          const cell = sheet.cells.get(row, column);
          if (cell !== undefined && (cell.value !== "" || cell.formula !== undefined)) book.edit({ sheet, area: oneCell(row, column) }, "");
        }
      }
    });
    page.store.change({ unsaved: "yes" });
  });
}
