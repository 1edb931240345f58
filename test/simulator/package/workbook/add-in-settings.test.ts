import { strFromU8, unzipSync } from "fflate";
import { createWorkbookState } from "../../../../src/simulator/create-workbook-state";
import { isPackageFault } from "../../../../src/simulator/package/package-fault";
import { readXlsx } from "../../../../src/simulator/package/read-xlsx";
import { writeXlsx } from "../../../../src/simulator/package/write-xlsx";
import { checkPackage } from "../check-package";
import { relationships, smallPackage, zipParts } from "../foreign-package";

function settingsOf(bytes: Uint8Array): unknown {
  const read = readXlsx(bytes);
  return isPackageFault(read) ? read : Object.fromEntries(read.settings);
}

test("settings are kept in a custom XML part, and changed in place", () => {
  const state = createWorkbookState();
  state.settings.set("方案", { 年: 2025, 列: [1, "<&>", null] });
  const bytes = writeXlsx(state);
  expect(checkPackage(bytes)).toEqual([]);
  expect(settingsOf(bytes)).toEqual({ 方案: { 年: 2025, 列: [1, "<&>", null] } });
  const again = readXlsx(bytes);
  if (isPackageFault(again)) throw new Error(again.kind);
  again.settings.clear();
  const emptied = writeXlsx(again);
  expect(checkPackage(emptied)).toEqual([]);
  expect(settingsOf(emptied)).toEqual({});
  expect(Object.keys(unzipSync(emptied)).filter(name => name.startsWith("customXml/item"))).toEqual(["customXml/item1.xml", "customXml/itemProps1.xml"]);
});

test("settings that Excel put into a web extension are read, and a change of them lives in our own part", () => {
  const parts = smallPackage("<sheetData/>");
  parts["_rels/.rels"] = relationships(["rId1", "officeDocument", "xl/workbook.xml"], ["rId2", "webextensiontaskpanes", "xl/webextensions/taskpanes.xml"]);
  parts["xl/webextensions/taskpanes.xml"] = "<taskpanes/>";
  parts["xl/webextensions/_rels/taskpanes.xml.rels"] = relationships(["rId1", "webextension", "webextension1.xml"]);
  parts["xl/webextensions/webextension1.xml"] = '<we:webextension xmlns:we="w"><we:properties><we:property name="年" value="2025"/><we:property name="名" value="&quot;甲&quot;"/></we:properties></we:webextension>';
  const state = readXlsx(zipParts(parts));
  if (isPackageFault(state)) throw new Error(state.kind);
  expect(Object.fromEntries(state.settings)).toEqual({ 年: 2025, 名: "甲" });
  expect(strFromU8(unzipSync(writeXlsx(state))["xl/webextensions/webextension1.xml"] ?? new Uint8Array())).toBe(parts["xl/webextensions/webextension1.xml"]);
  state.settings.delete("名");
  expect(settingsOf(writeXlsx(state))).toEqual({ 年: 2025 });
});
