import type { WorkbookState } from "../../state";
import type { PackageDraft } from "../parts/package-draft";
import { attribute, child, descend, elements, flag, numberOf } from "../xml/xml-element";
import type { XmlElement } from "../xml/xml-element";
import { given } from "../given";
import { readAddInSettings } from "./add-in-settings";
import { allSheets, worksheetEntries } from "./workbook-parts";

export type WorkbookSettings = Pick<WorkbookState, "settings" | "activeSheet" | "calculationMode" | "protected" | "date1904">;

export function readWorkbookSettings(draft: PackageDraft, part: string, workbook: XmlElement): WorkbookSettings {
  const view = elements(child(workbook, "bookViews"), "workbookView")[0];
  const active = allSheets(draft, part, workbook)[numberOf(view, "activeTab") ?? 0];
  const at = worksheetEntries(draft, part, workbook).findIndex(entry => entry.relation === active?.relation);
  return given({
    settings: readAddInSettings(draft, part),
    activeSheet: Math.max(0, at),
    calculationMode: calculationMode(attribute(child(workbook, "calcPr"), "calcMode")),
    protected: flag(child(workbook, "workbookProtection"), "lockStructure"),
    date1904: flag(descend(workbook, "workbookPr"), "date1904") || undefined,
  });
}

function calculationMode(word: string | undefined): WorkbookState["calculationMode"] {
  return word === "manual" ? "Manual" : word === "autoNoTable" ? "AutomaticExceptTables" : "Automatic";
}
