import type { ProtectionState } from "../../state";
import { element, flag, setAttributes } from "../xml/xml-element";
import type { SheetSections } from "./sheet-sections";

/** Office.js's option, SpreadsheetML's attribute, and the attribute's default: set, it forbids. */
const OPTIONS = [
  ["allowAutoFilter", "autoFilter", "on"], ["allowDeleteColumns", "deleteColumns", "on"], ["allowDeleteRows", "deleteRows", "on"],
  ["allowEditObjects", "objects", "off"], ["allowEditScenarios", "scenarios", "off"], ["allowFormatCells", "formatCells", "on"],
  ["allowFormatColumns", "formatColumns", "on"], ["allowFormatRows", "formatRows", "on"], ["allowInsertColumns", "insertColumns", "on"],
  ["allowInsertHyperlinks", "insertHyperlinks", "on"], ["allowInsertRows", "insertRows", "on"], ["allowPivotTables", "pivotTables", "on"],
  ["allowSort", "sort", "on"],
] as const;

export function readProtection(sections: SheetSections): ProtectionState {
  const tree = sections.tree("sheetProtection");
  if (!flag(tree, "sheet")) return { on: false, options: {} };
  const options: ProtectionState["options"] = {};
  for (const [option, name, standard] of OPTIONS) options[option] = !flag(tree, name, standard);
  options["selectionMode"] = flag(tree, "selectUnlockedCells") ? "None" : flag(tree, "selectLockedCells") ? "Unlocked" : "Normal";
  return { on: true, options };
}

/** A password in the file stays for as long as protection stays on. */
export function writeProtection(sections: SheetSections, protection: ProtectionState): void {
  const before = readProtection(sections);
  const wanted = protection.on ? complete(protection.options) : {};
  if (before.on === protection.on && OPTIONS.every(([option]) => before.options[option] === wanted[option]) && before.options["selectionMode"] === wanted["selectionMode"]) return;
  if (!protection.on) {
    sections.replace("sheetProtection", []);
    return;
  }
  const tree = sections.tree("sheetProtection") ?? element("sheetProtection");
  setAttributes(tree, { sheet: true });
  for (const [option, name, standard] of OPTIONS) {
    const forbidden = !wanted[option];
    setAttributes(tree, { [name]: forbidden === (standard === "on") ? undefined : forbidden });
  }
  const mode = wanted["selectionMode"];
  setAttributes(tree, { selectLockedCells: mode !== "Normal" || undefined, selectUnlockedCells: mode === "None" || undefined });
  sections.replace("sheetProtection", [tree]);
}

function complete(options: ProtectionState["options"]): ProtectionState["options"] {
  const filled: ProtectionState["options"] = {};
  for (const [option] of OPTIONS) filled[option] = options[option] === true;
  filled["selectionMode"] = options["selectionMode"] ?? "Normal";
  return filled;
}
