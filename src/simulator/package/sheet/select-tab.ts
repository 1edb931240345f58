import type { PackageDraft } from "../parts/package-draft";
import { attribute, elements, setAttributes } from "../xml/xml-element";
import { element } from "../xml/xml-element";
import { SheetSections } from "./sheet-sections";

/** Selects one tab and no other: two selected sheets are a group, and typing in one would write into both. */
export function selectTab(draft: PackageDraft, parts: readonly string[], active: number): void {
  parts.forEach((part, at) => {
    const sections = new SheetSections(part, draft.text(part) ?? "");
    const views = sections.tree("sheetViews") ?? element("sheetViews", {}, [element("sheetView", { workbookViewId: 0 })]);
    const selected = at === active;
    const wrong = elements(views, "sheetView").filter(view => (attribute(view, "tabSelected") === "1" || attribute(view, "tabSelected") === "true") !== selected);
    if (wrong.length === 0) return;
    for (const view of wrong) setAttributes(view, { tabSelected: selected || undefined });
    sections.replace("sheetViews", [views]);
    draft.putText(part, sections.print());
  });
}
