import type { WorkbookState } from "../state";
import { attribute, elements } from "./xml/xml-element";
import { PackageDraft } from "./parts/package-draft";
import { workbookPart } from "./workbook/workbook-parts";

export type FileExtension = ".xlsx" | ".xlsm" | ".xltx" | ".xltm";

/** The name under which Excel opens the file: it refuses one with macros that is called .xlsx, and the other way about. */
export function fileExtension(state: WorkbookState): FileExtension {
  if (!state.origin) return ".xlsx";
  const draft = new PackageDraft(state.origin.entries);
  const part = `/${workbookPart(draft) ?? "xl/workbook.xml"}`.toLowerCase();
  const types = elements(draft.tree("[Content_Types].xml"), "Override");
  const type = attribute(types.find((each) => attribute(each, "PartName")?.toLowerCase() === part), "ContentType") ?? "";
  const template = type.includes("template");
  if (type.includes("macroEnabled")) return template ? ".xltm" : ".xlsm";
  return template ? ".xltx" : ".xlsx";
}
