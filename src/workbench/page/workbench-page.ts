import type { Store } from "../../taskpane/state/create-store";
import type { SheetLayout } from "./grid/sheet-layout";
import type { ConditionalLooks } from "./grid/conditional/conditional-look";
import type { PageState } from "./page-state";

/** The page with what its actions need. */
export interface WorkbenchPage {
  readonly store: Store<PageState>;
  /** Of the sheet in front, computed anew when the workbook changed. */
  readonly layout: () => SheetLayout;
  readonly conditions: () => ConditionalLooks;
  /** Puts the keyboard's focus on the grid. */
  readonly focusGrid: () => void;
}
