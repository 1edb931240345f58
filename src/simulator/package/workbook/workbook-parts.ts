import type { PackageDraft } from "../parts/package-draft";
import { attribute, child, elements, numberOf, relationId } from "../xml/xml-element";
import type { XmlElement } from "../xml/xml-element";

export interface SheetEntry { readonly name: string; readonly sheetId: number; readonly relation: string; readonly part: string; readonly state: string }

/** The part that the package's root names, or the usual one where the root says nothing. */
export function workbookPart(draft: PackageDraft): string | undefined {
  const named = draft.related("", "officeDocument")?.target;
  const found = named ?? "xl/workbook.xml";
  return draft.has(found) ? found : undefined;
}

/** Worksheets only: chart sheets, dialog sheets and macro sheets stay in the package without being read. */
export function worksheetEntries(draft: PackageDraft, part: string, workbook: XmlElement): SheetEntry[] {
  return allSheets(draft, part, workbook).filter(entry => draft.byId(part, entry.relation)?.kind === "worksheet" && draft.has(entry.part));
}

export function allSheets(draft: PackageDraft, part: string, workbook: XmlElement): SheetEntry[] {
  return elements(child(workbook, "sheets"), "sheet").map(each => {
    const relation = relationId(each) ?? "";
    return {
      name: attribute(each, "name") ?? "",
      sheetId: numberOf(each, "sheetId") ?? 0,
      relation,
      part: draft.byId(part, relation)?.target ?? "",
      state: attribute(each, "state") ?? "visible",
    };
  });
}
