import { BrokenPart } from "../../../../src/simulator/package/package-fault";
import { SheetSections } from "../../../../src/simulator/package/sheet/sheet-sections";
import { element } from "../../../../src/simulator/package/xml/xml-element";

test("a new section goes where the schema wants it, and everything else stays letter for letter", () => {
  const source = '<?xml version="1.0"?>\n<worksheet a=">">\n <sheetData/> <!-- <x> --><conditionalFormatting sqref="A1"/><conditionalFormatting sqref="B1"/>\n<pageMargins/><extLst><ext><extLst/></ext></extLst></worksheet>\n';
  const sections = new SheetSections("s", source);
  expect(sections.sections.map(each => each.local)).toEqual(["sheetData", "conditionalFormatting", "conditionalFormatting", "pageMargins", "extLst"]);
  sections.replace("mergeCells", [element("mergeCells")]);
  sections.replace("tableParts", [element("tableParts")]);
  sections.replace("conditionalFormatting", [element("conditionalFormatting", { sqref: "C1" })]);
  expect(sections.print()).toBe('<?xml version="1.0"?>\n<worksheet a=">">\n <sheetData/><mergeCells/><conditionalFormatting sqref="C1"/>\n<pageMargins/><tableParts/><extLst><ext><extLst/></ext></extLst></worksheet>\n');
});

test("a section that gives way to nothing is taken out", () => {
  const sections = new SheetSections("s", "<worksheet><sheetData/><mergeCells><mergeCell/></mergeCells></worksheet>");
  sections.replace("mergeCells", []);
  expect(sections.print()).toBe("<worksheet><sheetData/></worksheet>");
});

test("an empty root is opened", () => {
  const sections = new SheetSections("s", "<worksheet/>");
  sections.replace("sheetData", [element("sheetData")]);
  expect(sections.print()).toBe("<worksheet><sheetData/></worksheet>");
});

test.each(["", "<worksheet>", "<worksheet><sheetData><row></worksheet>", "<worksheet><cols></worksheet>", '<worksheet a="'])("BrokenPart for %s", source => {
  expect(() => new SheetSections("s", source)).toThrow(BrokenPart);
});
