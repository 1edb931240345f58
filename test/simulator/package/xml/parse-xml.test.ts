import { parseXml } from "../../../../src/simulator/package/xml/parse-xml";
import { printXml } from "../../../../src/simulator/package/xml/print-xml";
import { child, flag, numberOf, textOf } from "../../../../src/simulator/package/xml/xml-element";

test("elements, attributes in either quotes, entities, CDATA, comments and declarations", () => {
  const tree = parseXml('\ufeff<?xml version="1.0"?><!DOCTYPE a><!-- c --><x:a b=\'1"\' c = "&lt;&#10;"><d>&amp;<![CDATA[<&]]></d><e on="true"/></x:a>');
  expect(tree.local).toBe("a");
  expect([...tree.attributes]).toEqual([["b", '1"'], ["c", "<\n"]]);
  expect(textOf(child(tree, "d"))).toBe("&<&");
  expect([flag(child(tree, "e"), "on"), flag(child(tree, "e"), "off"), numberOf(tree, "b")]).toEqual([true, false, undefined]);
});

test("what is printed reads back the same", () => {
  const text = '<a b="&lt;&quot;&#10;">x &amp; y<c/></a>';
  expect(printXml(parseXml(text))).toBe(text);
});

test.each(["", "text", "<a>", "<a></b>", "<a/><b/>", "<a b></a>", '<a b="></a>', "</a>", "<a".repeat(10), `${"<a>".repeat(500)}`])("a SyntaxError for %s", text => {
  expect(() => parseXml(text)).toThrow(SyntaxError);
});

test("a long text without an end is refused in linear time", () => {
  const start = performance.now();
  for (const text of ["<a ".repeat(300_000), `<a>${"<b x='".repeat(200_000)}`, `<a>${"<!--".repeat(300_000)}`]) expect(() => parseXml(text)).toThrow(SyntaxError);
  expect(performance.now() - start).toBeLessThan(2000);
});
