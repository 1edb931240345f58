import { attribute, child, element, elements } from "../xml/xml-element";
import { MAIN } from "./ooxml-names";
import type { PackageDraft } from "./package-draft";

const SHEET_METADATA = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml";
const DYNAMIC = "http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray";

/**
 * The number ("1", "2" …) of the cell metadata that marks a dynamic array ([MS-XLSX] 2.3.8), made where it is missing.
 * "" where a file has metadata of other kinds only: the formula is then written as an array of the older kind.
 */
export function dynamicArrayMetadata(draft: PackageDraft, workbook: string): string {
  const part = draft.related(workbook, "sheetMetadata")?.target;
  const tree = part === undefined ? undefined : draft.tree(part);
  const types = elements(child(tree, "metadataTypes"), "metadataType");
  const type = types.findIndex(each => attribute(each, "name") === "XLDAPR") + 1;
  const cells = elements(child(tree, "cellMetadata"), "bk");
  const known = cells.findIndex(each => elements(each, "rc").some(rc => attribute(rc, "t") === String(type)));
  if (type > 0 && known >= 0) return String(known + 1);
  if (part !== undefined) return "";
  const target = draft.freeName("xl/metadata", ".xml").replace("metadata1.xml", "metadata.xml");
  draft.putTree(target, element("metadata", { xmlns: MAIN, "xmlns:xda": DYNAMIC }, [
    element("metadataTypes", { count: 1 }, [element("metadataType", {
      name: "XLDAPR", minSupportedVersion: 120000, copy: 1, pasteAll: 1, pasteValues: 1, merge: 1, splitFirst: 1, rowColShift: 1,
      clearFormats: 1, clearComments: 1, assign: 1, coerce: 1, cellMeta: 1,
    })]),
    element("futureMetadata", { name: "XLDAPR", count: 1 }, [
      element("bk", {}, [element("extLst", {}, [element("ext", { uri: "{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}" }, [
        element("xda:dynamicArrayProperties", { fDynamic: 1, fCollapsed: 0 }),
      ])])]),
    ]),
    element("cellMetadata", { count: 1 }, [element("bk", {}, [element("rc", { t: 1, v: 0 })])]),
  ]));
  draft.declareType(target, SHEET_METADATA);
  draft.relate(workbook, "sheetMetadata", target);
  return "1";
}
