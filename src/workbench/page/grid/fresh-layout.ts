import type { SheetState } from "../../../simulator/state";
import type { PageState } from "../page-state";
import type { ConditionalLooks } from "./conditional/conditional-look";
import { conditionalLooks } from "./conditional/conditional-looks";
import { layoutSheet, type SheetLayout } from "./sheet-layout";

interface Fresh { readonly layout: SheetLayout; readonly conditions: ConditionalLooks }

/** The layout of the sheet in front, computed once for each version of the workbook. */
export function freshLayout(get: () => PageState): () => Fresh {
  let known: { readonly version: number; readonly sheet: SheetState; readonly fresh: Fresh } | undefined;
  return () => {
    const { book, version } = get();
    const { sheet } = book.selection();
    if (known?.version !== version || known.sheet !== sheet) {
      known = { version, sheet, fresh: { layout: layoutSheet(book.state, sheet), conditions: conditionalLooks(book.state, sheet) } };
    }
    return known.fresh;
  };
}
