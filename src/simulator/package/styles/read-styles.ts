import type { CellStyle } from "../../state";
import type { PackageDraft } from "../parts/package-draft";
import { child, elements } from "../xml/xml-element";
import { readStyle, styleSource } from "./read-style";
import type { StyleSource } from "./read-style";
import { themeColors } from "./theme-colors";

export interface ReadStyles { readonly styles: CellStyle[]; readonly source: StyleSource }

/** One style for each xf, in order: a cell's `s` is its index in `styles`. */
export function readStyles(draft: PackageDraft, workbookPart: string): ReadStyles {
  const theme = draft.related(workbookPart, "theme");
  const part = draft.related(workbookPart, "styles");
  const tree = part && draft.tree(part.target);
  const source = styleSource(tree, themeColors(theme && draft.tree(theme.target)));
  const styles = elements(child(tree, "cellXfs"), "xf").map((xf, at) => ({ ...readStyle(xf, source), originXf: at }));
  return { styles: styles.length > 0 ? styles : [plainStyle()], source };
}

function plainStyle(): CellStyle {
  return { numberFormat: "General", font: { name: "Calibri", size: 11 }, fill: {}, borders: {}, alignment: {}, locked: true, formulaHidden: false };
}
