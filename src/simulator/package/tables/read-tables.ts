import type { TableState } from "../../state";
import { BrokenPart } from "../package-fault";
import type { PackageDraft } from "../parts/package-draft";
import type { SheetSections } from "../sheet/sheet-sections";
import { elements, relationId } from "../xml/xml-element";
import { readTable } from "./read-table";

/**
 * The sheet's tables in the order of its `tableParts`.
 * @throws BrokenPart for one that the package lacks: its cells would pass for a plain range
 */
export function readTables(draft: PackageDraft, sections: SheetSections): TableState[] {
  const missing = draft.relations(sections.part).find(({ kind, target }) => kind === "table" && !draft.has(target));
  if (missing) throw new BrokenPart(missing.target, "missing");
  return tableParts(draft, sections).flatMap(part => {
    const tree = draft.tree(part.target);
    return (tree && readTable(tree)) ?? [];
  });
}

export interface TablePart { readonly relation: string; readonly target: string }

export function tableParts(draft: PackageDraft, sections: SheetSections): TablePart[] {
  return elements(sections.tree("tableParts"), "tablePart").flatMap(each => {
    const relation = draft.byId(sections.part, relationId(each));
    return relation && draft.has(relation.target) ? [{ relation: relation.id, target: relation.target }] : [];
  });
}
