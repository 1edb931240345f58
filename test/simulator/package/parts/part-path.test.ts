import { relationsPartOf, relativeTarget, resolveTarget } from "../../../../src/simulator/package/parts/part-path";

test("targets are relative to their source, or absolute", () => {
  expect(resolveTarget("xl/worksheets/sheet1.xml", "../drawings/drawing1.xml")).toBe("xl/drawings/drawing1.xml");
  expect(resolveTarget("xl/workbook.xml", "/xl/styles.xml")).toBe("xl/styles.xml");
  expect(resolveTarget("", "./xl\\workbook.xml")).toBe("xl/workbook.xml");
});

test("relativeTarget is what resolveTarget undoes", () => {
  for (const [source, target] of [["xl/worksheets/sheet1.xml", "xl/drawings/d.xml"], ["", "xl/workbook.xml"], ["xl/workbook.xml", "customXml/item1.xml"]] as const) {
    expect(resolveTarget(source, relativeTarget(source, target))).toBe(target);
  }
});

test("relationsPartOf the package and of a part", () => {
  expect([relationsPartOf(""), relationsPartOf("xl/workbook.xml")]).toEqual(["_rels/.rels", "xl/_rels/workbook.xml.rels"]);
});
